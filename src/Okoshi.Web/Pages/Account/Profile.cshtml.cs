using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Json;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Account;

/// <summary>わたしの情報: change it, take it along, close the account.</summary>
[Access(Resource.Person, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class ProfileModel(OwnPerson own, ShowPerson show, AccessGate gate) : FormPage
{
    [BindProperty]
    public string DisplayName { get; set; } = "";

    [BindProperty]
    public string Email { get; set; } = "";

    [BindProperty]
    public string Tel { get; set; } = "";

    [BindProperty]
    public string CurrentPassword { get; set; } = "";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var me = await show.RunAsync(gate.AccountId(Resource.Person, AccessAction.Read), cancellationToken);
        (DisplayName, Email, Tel) = (me.Name, me.Email, me.Tel);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await own.ChangeAsync(new PersonForm(DisplayName ?? "", Email ?? "", Tel ?? "", CurrentPassword ?? ""), cancellationToken);
            return this.Go(AccountLinks.ProfileSaved);
        });

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellationToken) =>
        new FileContentResult(
            JsonSerializer.SerializeToUtf8Bytes(await own.ExportAsync(cancellationToken), OkoshiJson.Readable),
            "application/json"
        )
        {
            FileDownloadName = "okoshi-my-data.json",
        };
}
