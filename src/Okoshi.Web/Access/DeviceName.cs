namespace Okoshi.Web.Access;

/// <summary>A browser's own description, shortened to what a person recognises.</summary>
public static class DeviceName
{
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Line/", "LINE"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    private static readonly (string Mark, string Name)[] Systems =
    [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ];

    public static string Of(string? userAgent) =>
        $"{Find(Browsers, userAgent, "知らないブラウザー")}（{Find(Systems, userAgent, "知らない機器")}）";

    private static string Find((string Mark, string Name)[] marks, string? text, string otherwise) =>
        text is null ? otherwise : marks.FirstOrDefault(m => text.Contains(m.Mark, StringComparison.Ordinal)).Name ?? otherwise;
}
