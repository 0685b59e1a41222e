using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Consents;
using Okoshi.App.Organizations;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Account;

/// <summary>わたしの同意: to whom, for what, with which words; given after reading, taken back at any time.</summary>
[Access(Resource.Consent, AccessAction.Write)]
public sealed class ConsentsModel(OwnConsents own, ListOrganizations organizations, ShowPerson show, AccessGate gate) : FormPage
{
    private IReadOnlyList<ConsentRow> rows = [];

    /// <summary>Those that hold now.</summary>
    public IReadOnlyList<ConsentRow> Standing => [.. rows.Where(r => r.Consent.RevokedAt is null)];

    public IReadOnlyList<ConsentRow> Ended => [.. rows.Where(r => r.Consent.RevokedAt is not null)];

    /// <summary>The one that was just given.</summary>
    public ConsentRow? JustGiven => Request.Query.ContainsKey("given") && Asked is null && Standing is [var newest, ..] ? newest : null;

    /// <summary>The one that was just taken back, to be given again; null once it was.</summary>
    public ConsentRow? JustRevoked =>
        Asked is null && Guid.TryParse(Request.Query["revoked"], out var id) ? Ended.FirstOrDefault(r => r.Consent.Id == id) : null;

    public IReadOnlyList<(string Value, string Words)> Organizations { get; private set; } = [];

    public IReadOnlyList<(string Value, string Words)> Purposes { get; } =
    [.. Enum.GetValues<ConsentPurpose>().Select(p => (p.ToString(), ConsentWords.Of(p)))];

    public IReadOnlyList<(string Value, string Words)> Channels { get; } =
    [.. Enum.GetValues<ConsentChannel>().Select(c => (c.ToString(), ConsentWords.Of(c)))];

    /// <summary>The words to be read before saying yes, and who would see something.</summary>
    public (string Words, Organization Organization)? Asked { get; private set; }

    /// <summary>What the organisation would see, by the person's own data.</summary>
    public IReadOnlyList<(string Label, string Value)> SeenBy { get; private set; } = [];

    [BindProperty]
    public Guid OrganizationId { get; set; }

    [BindProperty]
    public ConsentPurpose Purpose { get; set; }

    [BindProperty]
    public ConsentChannel Channel { get; set; }

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public Task<IActionResult> OnPostAskAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            var words = await own.TextAsync(OrganizationId, Purpose, Channel, cancellationToken);
            Asked = (words, await organizations.FindAsync(OrganizationId, cancellationToken));
            var me = await show.RunAsync(gate.AccountId(Resource.Person, AccessAction.Read), cancellationToken);
            SeenBy = Seen(Purpose, me);
            return await AgainAsync();
        });

    public Task<IActionResult> OnPostGiveAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await own.GiveAsync(OrganizationId, Purpose, Channel, cancellationToken);
            return this.Go(AccountLinks.ConsentGiven);
        });

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancellationToken)
    {
        await own.RevokeAsync(id, cancellationToken);
        return this.Go(AccountLinks.ConsentRevoked(id));
    }

    protected override async Task<IActionResult> AgainAsync()
    {
        rows = await own.ListAsync(HttpContext.RequestAborted);
        Organizations =
        [
            .. (await organizations.RunAsync(HttpContext.RequestAborted))
                .Where(o => o.Organization.ClosedAt is null)
                .Select(o => (o.Organization.Id.ToString(), o.Organization.Name)),
        ];
        return Page();
    }

    private static (string Label, string Value)[] Seen(ConsentPurpose purpose, PersonRecord me) =>
        purpose switch
        {
            ConsentPurpose.Notice =>
            [
                ("見えるもの", "あなたに合う制度ごとの人数だけ（5人より少ないときは出ません）"),
                ("見えないもの", "呼び名、連絡先、あなたの答え"),
            ],
            ConsentPurpose.Research =>
            [
                ("見えるもの", "組織ごとにちがう仮名、アカウントを作った年度、同意した月、役割"),
                ("見えないもの", "呼び名、連絡先"),
            ],
            _ => [("呼び名", me.Name), ("メールアドレス", me.Email), ("電話番号", me.Tel.Length > 0 ? me.Tel : "（書いていません）")],
        };
}
