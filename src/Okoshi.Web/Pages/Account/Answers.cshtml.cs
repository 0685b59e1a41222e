using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Support.Registered;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Account;

/// <summary>わたしの残した答え: what a person left here to be found by fitting programmes; erased at any time.</summary>
[NeedsPack]
[Access(Resource.KeptAnswers, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class AnswersModel(OwnAnswers own, PublicLanguage language) : FormPage
{
    public OwnAnswersShown? Shown { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => Shown = await own.ShowAsync(language.Words, cancellationToken);

    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await own.EraseAsync(cancellationToken);
        return this.Go(AccountLinks.AnswersErased);
    }
}
