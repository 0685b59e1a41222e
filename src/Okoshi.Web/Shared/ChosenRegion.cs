using Okoshi.App.Context;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Shared;

/// <summary>
/// 選んだ地域 The municipality that this browser looked at last, and those it compares it with. Kept in cookies that hold codes only, nothing
/// about the person.
/// </summary>
/// <remarks>An address that names its municipality needs none of it: the cookie speaks for addresses that name none.</remarks>
public sealed class ChosenRegion(RegionContext region, IHttpContextAccessor http)
{
    private const string RegionCookie = "okoshi-region";
    private const string PeersCookie = "okoshi-peers";

    /// <summary>More peers than this make no readable figure.</summary>
    public const int MostPeers = 12;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    private HttpContext Context => http.HttpContext!;

    /// <summary>The municipality that was looked at last; null where nothing was chosen.</summary>
    public static MunicipalityCode? Last(HttpRequest request)
    {
        return MunicipalityCode.TryParseRegion(request.Cookies[RegionCookie], out var code) && code != MunicipalityCode.Nation
            ? code
            : null;
    }

    /// <summary>Peers chosen by hand for the municipality of the request; empty for the most similar.</summary>
    public IReadOnlyCollection<MunicipalityCode> Peers()
    {
        var own = region.Municipality;
        // The first code says for whom the others were chosen.
        var codes = (Context.Request.Cookies[PeersCookie] ?? "")
            .Split('.')
            .Select(c => MunicipalityCode.TryParseRegion(c, out var code) ? code : MunicipalityCode.Nation)
            .ToArray();
        return codes[0] == own ? [.. codes.Skip(1).Where(c => c != MunicipalityCode.Nation && c != own).Distinct().Take(MostPeers)] : [];
    }

    /// <summary>Keeps a choice for this browser.</summary>
    public void Choose(MunicipalityCode municipality) => Keep(RegionCookie, municipality.Digits);

    /// <summary>Keeps peers for the municipality of the request; none brings back the most similar.</summary>
    public void ChoosePeers(IReadOnlyCollection<OfficialArea> peers) =>
        Keep(PeersCookie, string.Join('.', peers.Select(p => p.Code).Prepend(region.Municipality).Select(c => c.Digits)));

    private void Keep(string cookie, string value) =>
        Context.Response.Cookies.Append(
            cookie,
            value,
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                Path = "/",
                SameSite = SameSiteMode.Lax,
                Secure = Context.Request.IsHttps,
                MaxAge = Kept,
            }
        );
}
