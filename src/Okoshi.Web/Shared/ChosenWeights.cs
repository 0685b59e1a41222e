using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Okoshi.App.Json;
using Okoshi.App.Opportunity;

namespace Okoshi.Web.Shared;

/// <summary>試している配点 The points that this browser tries out, kept in a cookie; nothing about the person.</summary>
public sealed class ChosenWeights(IHttpContextAccessor http)
{
    private const string Cookie = "okoshi-weights";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private HttpContext Context => http.HttpContext!;

    /// <summary>The changes; none where nothing was chosen or the cookie cannot be read any more.</summary>
    public IReadOnlyList<WeightChange> Get()
    {
        if (Context.Request.Cookies[Cookie] is not { Length: > 0 } text)
            return [];
        try
        {
            return JsonSerializer.Deserialize<IReadOnlyList<WeightChange>>(
                    Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text)),
                    OkoshiJson.Compact
                ) ?? [];
        }
        catch (Exception bad) when (bad is FormatException or JsonException)
        {
            return [];
        }
    }

    public void Keep(IReadOnlyList<WeightChange> changes) =>
        Context.Response.Cookies.Append(
            Cookie,
            WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(changes, OkoshiJson.Compact))),
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = Context.Request.IsHttps,
                MaxAge = Kept,
            }
        );

    public void Forget() => Context.Response.Cookies.Delete(Cookie);
}
