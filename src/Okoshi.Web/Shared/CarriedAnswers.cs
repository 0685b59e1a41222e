using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Okoshi.App.Context;
using Okoshi.App.Json;

namespace Okoshi.Web.Shared;

/// <summary>
/// 持ち歩く答え What somebody has told on the public pages, so that nothing is asked twice: the answers of the start page
/// (<see cref="Age"/>, <see cref="Like"/>, <see cref="Now"/>, <see cref="Place"/>, <see cref="When"/>) and those of the check by the keys
/// of its questions. They stand in one sealed cookie of this browser that ends with it; nothing is kept on the server.
/// </summary>
/// <remarks>A cookie that cannot be opened, or is not ours, counts as no answers. Several values of one key stand with a comma.</remarks>
public sealed class CarriedAnswers(IHttpContextAccessor http, IDataProtectionProvider protection, RegionContext region)
{
    public const string Age = "age";
    public const string Like = "like";
    public const string Now = "now";
    public const string Place = "place";
    public const string When = "when";

    /// <summary>Longest text of one answer, in characters; what is longer is no answer to any question.</summary>
    public const int LongestAnswer = 200;

    /// <summary>Browsers take 4,096 bytes with the name and the attributes.</summary>
    internal const int LongestCookie = 3_800;

    private const string Cookie = "okoshi-answers";
    private const string Told = "@region";

    /// <summary>Their values mean something in one municipality only (その町、となりの町).</summary>
    private static readonly string[] OfOneRegion = [Like, Now, Place];

    private static readonly string[] OfStart = [Age, .. OfOneRegion, When];

    private readonly IDataProtector protector = protection.CreateProtector("Okoshi.CarriedAnswers");
    private Dictionary<string, string>? answers;

    private HttpContext Context => http.HttpContext!;

    /// <summary>The answers by key; what is not known has no key.</summary>
    public IReadOnlyDictionary<string, string> All => Current;

    private Dictionary<string, string> Current => answers ??= Read();

    /// <summary>Whether something was answered beyond the start page.</summary>
    public bool HasCheck => Current.Keys.Except(OfStart).Any();

    /// <summary>One answer; empty when it is not known.</summary>
    public string Get(string key) => Current.GetValueOrDefault(key) ?? "";

    /// <summary>One answer that may have several values; none when it is not known.</summary>
    public IReadOnlyList<string> Several(string key) => Get(key).Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Takes answers along, each in the place of an earlier one of its key; an empty one takes the earlier one back.</summary>
    /// <returns>False when they are more than a browser carries: then all stays as it was.</returns>
    public bool Tell(params IEnumerable<(string Key, string Value)> told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var next = new Dictionary<string, string>(Current, StringComparer.Ordinal);
        foreach (var (key, value) in told)
        {
            if (value.Length > LongestAnswer || key.Length > LongestAnswer)
                return false;
            if (value.Length > 0)
                next[key] = value;
            else
                next.Remove(key);
        }
        if (next.Count == Current.Count && !next.Except(Current).Any())
            return true;
        if (next.Count == 0)
        {
            Clear();
            return true;
        }
        var text = Seal(next);
        if (text.Length > LongestCookie)
            return false;
        Context.Response.Cookies.Append(Cookie, text, Options());
        answers = next;
        return true;
    }

    /// <summary>Forgets every answer.</summary>
    public void Clear()
    {
        answers = new Dictionary<string, string>(StringComparer.Ordinal);
        Context.Response.Cookies.Delete(Cookie, Options());
    }

    private string Seal(Dictionary<string, string> plain)
    {
        var told = new Dictionary<string, string>(plain, StringComparer.Ordinal) { [Told] = region.Municipality.Digits };
        using var packed = new MemoryStream();
        using (var stream = new DeflateStream(packed, CompressionLevel.Optimal))
            JsonSerializer.Serialize(stream, told, OkoshiJson.Compact);
        return WebEncoders.Base64UrlEncode(protector.Protect(packed.ToArray()));
    }

    private Dictionary<string, string> Read()
    {
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Context.Request.Cookies[Cookie] is not { Length: > 0 and <= LongestCookie } text)
            return none;
        try
        {
            // Only what was sealed here is unpacked, so its size is bounded by what was once told.
            using var packed = new MemoryStream(protector.Unprotect(WebEncoders.Base64UrlDecode(text)));
            using var stream = new DeflateStream(packed, CompressionMode.Decompress);
            var told = new Dictionary<string, string>(
                JsonSerializer.Deserialize<Dictionary<string, string>>(stream, OkoshiJson.Compact) ?? [],
                StringComparer.Ordinal
            );
            if (!told.Remove(Told, out var code) || code != region.Municipality.Digits)
                Array.ForEach(OfOneRegion, key => told.Remove(key));
            return told;
        }
        catch (Exception foreign) when (foreign is FormatException or CryptographicException or JsonException or InvalidDataException)
        {
            return none;
        }
    }

    private CookieOptions Options() =>
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = Context.Request.IsHttps,
        };
}
