using Microsoft.AspNetCore.Html;

namespace Okoshi.Web.Shared;

/// <summary>Line icons of the public pages, drawn on a field of 32 × 32; decoration only, the words stand beside them.</summary>
public static class Icons
{
    private const string Check = """<path d="M6 17l7 7L26 8"/>""";

    private static readonly Dictionary<string, string> Drawings = new(StringComparer.Ordinal)
    {
        ["food"] =
            """<path d="M16 11c-3-3-9-2-9 5 0 6 4 11 6.5 11 1.2 0 1.5-.6 2.5-.6s1.3.6 2.5.6C21 27 25 22 25 16c0-7-6-8-9-5z"/><path d="M16 11c0-4 1.5-6 4-7"/>""",
        ["making"] = """<path d="M5 27l12-12M14 12l6-6 7 7-6 6z"/><path d="M17 9l-3-3 3-2 5 2"/>""",
        ["nature"] =
            """<path d="M3 22c3-3 5-3 8.5 0s5.5 3 9 0 5.5-3 8.5 0M3 28c3-3 5-3 8.5 0s5.5 3 9 0 5.5-3 8.5 0"/><path d="M16 17V9M16 12c0-4 3-6 7-6 0 4-3 6-7 6zM16 14c0-3-2-5-6-5 0 3 2 5 6 5z"/>""",
        ["care"] = """<path d="M16 26S5 19.5 5 12.5C5 9 7.5 7 10 7c3 0 5 2 6 4 1-2 3-4 6-4 2.5 0 5 2 5 5.5C27 19.5 16 26 16 26z"/>""",
        ["design-it"] = """<rect x="4" y="6" width="24" height="16" rx="2"/><path d="M12 27h8M16 22v5M10 17l3-5 3 3 3-4 3 6"/>""",
        ["festival"] = """<path d="M10 8h12M10 25h12M16 4v4M16 25v4"/><path d="M10 8c-5 4-5 13 0 17M22 8c5 4 5 13 0 17M16 8v17"/>""",
        ["travel"] = """<path d="M16 28s9-8.5 9-15.5a9 9 0 0 0-18 0C7 19.5 16 28 16 28z"/><circle cx="16" cy="12.5" r="3.5"/>""",
        ["unknown"] = """<circle cx="16" cy="16" r="12"/><path d="M12.5 13a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.3-1.7 2.5M16 23v.1"/>""",
        ["check"] = Check,
    };

    /// <summary>The icon of a name; a tick for a name that has none.</summary>
    public static IHtmlContent Draw(string name, int size = 32) =>
        new HtmlString(
            $"""<svg width="{size}" height="{size}" viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">{Drawings.GetValueOrDefault(name, Check)}</svg>"""
        );
}
