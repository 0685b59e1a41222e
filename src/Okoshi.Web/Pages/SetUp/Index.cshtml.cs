using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Organizations;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.SetUp;

/// <summary>はじめの設定: whoever started the product makes the organisation and its administrator. The link is the key.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
[EnableRateLimiting(SignInSetUp.Tries)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(Links links, SetUpProduct setUp, SignInManager<Okoshi.App.Accounts.Account> signIn, PageFrame frame) : FormPage
{
    [BindProperty(SupportsGet = true)] public string Token { get; set; } = "";

    [BindProperty] public string Organization { get; set; } = "";

    [BindProperty] public Sector Sector { get; set; } = Sector.Government;

    [BindProperty] public string DisplayName { get; set; } = "";

    [BindProperty] public string Email { get; set; } = "";

    [BindProperty] public string Password { get; set; } = "";

    /// <summary>Whether the link still opens something.</summary>
    public bool Usable { get; private set; }

    public string Region { get; private set; } = "";

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => TryAsync(async () =>
    {
        await links.FindAsync(LinkPurpose.SetUp, Token, cancellationToken);
        (Usable, Region) = (true, await frame.RegionAsync(cancellationToken));
        return Page();
    });

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => TryAsync(async () =>
    {
        var account = await setUp.RunAsync(Token, Organization ?? "", Sector, new NewAccount(DisplayName ?? "", Email ?? "", Password ?? ""), cancellationToken);
        await signIn.SignInAsync(account, isPersistent: true);
        return Redirect("/account?welcome=1");
    });

    /// <summary>A link that was not used up stays good for the next try.</summary>
    protected override async Task<IActionResult> AgainAsync()
    {
        Region = await frame.RegionAsync(HttpContext.RequestAborted);
        try
        {
            await links.FindAsync(LinkPurpose.SetUp, Token, HttpContext.RequestAborted);
            Usable = true;
        }
        catch (FormProblemsException)
        {
            Usable = false;
        }
        return Page();
    }
}
