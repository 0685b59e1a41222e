using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Okoshi.App.Sentences;

namespace Okoshi.Web.Shared;

/// <summary>
/// How the public path is read: <c>?lang=en</c> or <c>?lang=ja</c>, and <c>?ruby=on</c> or <c>?ruby=off</c> for readings over kanji. Each
/// choice is remembered in a cookie that says nothing else. Japanese without readings where nothing was chosen.
/// </summary>
public sealed class PublicLanguage(IHttpContextAccessor http)
{
    /// <summary>What a page that has its words in every language says of itself.</summary>
    public const string Translated = "Translated";

    private const string Language = "lang";
    private const string Ruby = "ruby";
    private const string On = "on";
    private const string Off = "off";

    private readonly Dictionary<string, string> chosen = new(StringComparer.Ordinal);

    /// <summary>The words of the chosen language.</summary>
    public PublicWords Words => IsEnglish ? PublicEnglish.Words : PublicJapanese.Words;

    public bool IsEnglish => Chosen(Language, PublicEnglish.Words.Language, PublicJapanese.Words.Language) == PublicEnglish.Words.Language;

    /// <summary>The words of a page: Japanese, whatever was chosen elsewhere, unless it says that it is translated.</summary>
    public PublicWords Of(ViewDataDictionary view) => view[Translated] is true ? Words : PublicJapanese.Words;

    /// <summary>Whether Japanese pages show readings.</summary>
    public bool HasFurigana => Chosen(Ruby, On, Off) == On;

    /// <summary>This page in the other language.</summary>
    public string OtherLanguage => With(Language, IsEnglish ? PublicJapanese.Words.Language : PublicEnglish.Words.Language);

    /// <summary>This page with readings, or without.</summary>
    public string OtherFurigana => With(Ruby, HasFurigana ? Off : On);

    private string With(string name, string value)
    {
        var request = http.HttpContext!.Request;
        var others = request.Query.Where(q => q.Key != name).SelectMany(q => q.Value.Select(v => (q.Key, v)));
        // A page of trouble stands at the address that could not be shown.
        var path = http.HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? request.Path.ToString();
        return Address.Of(path, others.Select(q => (q.Key, q.v is { Length: > 0 } ? q.v : null)).Append((name, value)));
    }

    /// <summary>What was chosen now, and is then remembered, or before; empty for neither.</summary>
    private string Chosen(string name, params string[] choices)
    {
        if (chosen.TryGetValue(name, out var known))
            return known;
        var context = http.HttpContext!;
        var asked = context.Request.Query[name].ToString();
        if (!choices.Contains(asked))
            asked = context.Request.Cookies[CookieOf(name)] ?? "";
        else if (!context.Response.HasStarted)
            context.Response.Cookies.Append(CookieOf(name), asked, Options(context.Request));
        return chosen[name] = asked;
    }

    private static string CookieOf(string name) => "okoshi-" + name;

    private static CookieOptions Options(HttpRequest request) =>
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = request.IsHttps,
        };
}
