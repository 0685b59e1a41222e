using Okoshi.App.Region.Official;
using Okoshi.App.Region.Stored;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Shared;

/// <summary>選んだ地域 The municipality that this browser looks at, and those it compares it with. Kept in cookies that hold codes only, nothing about the person.</summary>
public sealed class ChosenRegion(ListRegions list, IHttpContextAccessor http)
{
    private const string RegionCookie = "okoshi-region";
    private const string PeersCookie = "okoshi-peers";

    /// <summary>More peers than this make no readable figure.</summary>
    public const int MostPeers = 12;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);
    private RegionChoice? chosen;

    private HttpContext Context => http.HttpContext!;

    /// <summary>The chosen municipality; the pack's where nothing was chosen or the choice is no longer there.</summary>
    public async ValueTask<RegionChoice> GetAsync(CancellationToken cancellationToken)
    {
        if (chosen is not null)
            return chosen;
        var all = await list.RunAsync(cancellationToken);
        var wanted = Context.Request.Cookies[RegionCookie];
        return chosen = all.FirstOrDefault(r => r.Area.Code.Digits == wanted) ?? all.First(r => r.IsOfPack);
    }

    /// <summary>Peers chosen by hand for the chosen municipality; empty for the most similar.</summary>
    public async ValueTask<IReadOnlyCollection<MunicipalityCode>> PeersAsync(CancellationToken cancellationToken)
    {
        var own = (await GetAsync(cancellationToken)).Area.Code;
        // The first code says for whom the others were chosen.
        var codes = (Context.Request.Cookies[PeersCookie] ?? "")
            .Split('.')
            .Select(c => MunicipalityCode.TryParse(c, out var code) ? code : MunicipalityCode.Nation)
            .ToArray();
        return codes[0] == own ? [.. codes.Skip(1).Where(c => c != MunicipalityCode.Nation && c != own).Distinct().Take(MostPeers)] : [];
    }

    /// <summary>Keeps a choice for this browser.</summary>
    /// <returns>False when there is no such municipality.</returns>
    public async Task<bool> ChooseAsync(string code, CancellationToken cancellationToken)
    {
        if ((await list.RunAsync(cancellationToken)).FirstOrDefault(r => r.Area.Code.Digits == code) is not { } found)
            return false;
        chosen = found;
        Keep(RegionCookie, found.Area.Code.Digits);
        return true;
    }

    /// <summary>Keeps peers for the chosen municipality; none brings back the most similar.</summary>
    public async Task ChoosePeersAsync(IReadOnlyCollection<OfficialArea> peers, CancellationToken cancellationToken) =>
        Keep(
            PeersCookie,
            string.Join('.', peers.Select(p => p.Code).Prepend((await GetAsync(cancellationToken)).Area.Code).Select(c => c.Digits))
        );

    private void Keep(string cookie, string value) =>
        Context.Response.Cookies.Append(
            cookie,
            value,
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = Context.Request.IsHttps,
                MaxAge = Kept,
            }
        );
}
