using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Context;
using Okoshi.App.Organizations;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;
using Okoshi.Web.Access;
using Okoshi.Web.Pages.Account;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.SetUp;

/// <summary>はじめの設定: whoever started the product makes the organisation and its administrator. The link is the key.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
[EnableRateLimiting(SignInSetUp.Tries)]
public sealed class IndexModel(
    Links links,
    SetUpProduct setUp,
    NewPasskeys passkeys,
    SignInManager<Okoshi.App.Accounts.Account> signIn,
    PageFrame frame,
    RegionContext region
) : FormPage
{
    private const string Sample = "sample";

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public string Organization { get; set; } = "";

    [BindProperty]
    public Sector Sector { get; set; } = Sector.Government;

    [BindProperty]
    public string Municipality { get; set; } = "";

    [BindProperty]
    public MunicipalityCode? MunicipalityCode { get; set; }

    [BindProperty]
    public string DisplayName { get; set; } = "";

    [BindProperty]
    public string Email { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty]
    public string Data { get; set; } = Sample;

    /// <summary>Whether the link still opens something.</summary>
    public bool Usable { get; private set; }

    public IReadOnlyList<(string Value, string Words)> Choices { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await AgainAsync();
            if (!Usable)
                await links.FindAsync(LinkPurpose.SetUp, Token, cancellationToken);
            (Municipality, MunicipalityCode) = (frame.Region, region.Municipality);
            return Page();
        });

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            var passkey = await passkeys.ReadAsync(Credential, DeviceName.Of(Request.Headers.UserAgent));
            var administrator = new NewAccount(DisplayName ?? "", Email ?? "", passkey is null ? Password ?? "" : null)
            {
                Passkey = passkey,
            };
            var account = await setUp.RunAsync(Token, Form(administrator), cancellationToken);
            SignInSetUp.SignsInBy(HttpContext, passkey is null ? SignInWords.Password : SignInWords.Passkey);
            await signIn.SignInAsync(account, isPersistent: true);
            return this.Go(AccountLinks.Welcome);
        });

    protected override IEnumerable<FieldProblem> Problems() =>
        HttpMethods.IsPost(Request.Method) ? Form(new NewAccount("", "", null)).Problems() : [];

    private SetUpForm Form(NewAccount administrator) =>
        new(Organization ?? "", Sector, Municipality ?? "", MunicipalityCode, administrator, Data != Sample);

    /// <summary>A link that was not used up stays good for the next try.</summary>
    protected override async Task<IActionResult> AgainAsync()
    {
        Choices =
        [
            (
                Sample,
                !region.Pack.HasRegion
                    ? "今のまま始める"
                    : $"{region.Pack.Manifest.Title}のデータを残して始める（おすすめ：使い方がすぐに分かります）"
            ),
            ("empty", "空で始める（データは、あとで入れます）"),
        ];
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
