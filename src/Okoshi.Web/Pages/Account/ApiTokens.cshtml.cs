using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Account;

/// <summary>API の鍵: made once, shown once, revoked at any time.</summary>
[Access(Resource.ApiToken, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class ApiTokensModel(Tokens tokens) : FormPage
{
    public IReadOnlyList<ApiToken> Rows { get; private set; } = [];

    public IReadOnlyList<(string Value, string Words)> Choices { get; } = [.. TokenScope.All.Select(s => (s.Code, s.Words))];

    /// <summary>The text of a token that was just made.</summary>
    public string? Made { get; private set; }

    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string[] Scopes { get; set; } = [new TokenScope(Resource.OpenData, AccessAction.Read).Code];

    [BindProperty]
    public int Days { get; set; } = 90;

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            Made = await tokens.MakeAsync(Name ?? "", TokenScope.Parse(string.Join(' ', Scopes ?? [])), Days, cancellationToken);
            return await AgainAsync();
        });

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancellationToken)
    {
        await tokens.RevokeAsync(id, cancellationToken);
        return this.Go(AccountLinks.TokenRevoked);
    }

    protected override async Task<IActionResult> AgainAsync()
    {
        Rows = await tokens.ListAsync(HttpContext.RequestAborted);
        return Page();
    }
}
