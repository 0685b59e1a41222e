using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Account;

/// <summary>アカウントを閉じる: says what is lost, and asks.</summary>
[Access(Resource.Person, AccessAction.Delete)]
[ResponseCache(NoStore = true)]
public sealed class CloseModel(OwnPerson own, SignInManager<Okoshi.App.Accounts.Account> signIn) : FormPage
{
    public void OnGet() { }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await own.CloseAsync(cancellationToken);
            await signIn.SignOutAsync();
            return this.Go(AccountLinks.SignInAfterClosing);
        });
}
