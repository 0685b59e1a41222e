using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Mail;
using Okoshi.Web.Access;

namespace Okoshi.Web.Pages.Account;

/// <summary>わたしの画面: what the product knows of the person, and the doors that are open.</summary>
[Access(Resource.Person, AccessAction.Read)]
public sealed class IndexModel(ShowPerson show, AccessGate gate, Post post) : PageModel
{
    public PersonRecord Me { get; private set; } = null!;

    public IEnumerable<string> Roles => gate.Actor.Roles.Select(r => AccessWords.Of(r.Role)).Distinct();

    public bool WithMail => post.IsOn;

    public bool MayWork => AccessMatrix.MayEnter(gate.Actor, Resource.Work, AccessAction.Read);

    public bool MayMakeTokens => AccessMatrix.MayEnter(gate.Actor, Resource.ApiToken, AccessAction.Write);

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Me = await show.RunAsync(gate.AccountId(Resource.Person, AccessAction.Read), cancellationToken);
}
