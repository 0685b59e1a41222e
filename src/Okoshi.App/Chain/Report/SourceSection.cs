using Okoshi.App.Documents;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Chain.Report;

/// <summary>出典</summary>
internal static class SourceSection
{
    public static void Write(HtmlWriter html, ChainResult result) =>
        html.Section(
            "sources",
            "この報告書の出典",
            "数値と事実は、次の資料によります。",
            section => section.List(result.Region.Sources.Values.Select(Line))
        );

    /// <summary>Titles of the sources of a value, without repetition.</summary>
    public static string Titles(ChainResult result, IEnumerable<SourceRef> sources) =>
        string.Join(
            "、",
            sources
                .Select(s => s.SourceId)
                .Distinct(StringComparer.Ordinal)
                .Select(id => result.Region.Sources.TryGetValue(id, out var source) ? source.Title : id)
        );

    private static string Line(SourceRow source) =>
        string.Join(
            "、",
            new[] { source.Publisher, $"「{source.Title}」", source.Edition, source.Published, source.Url, source.Licence }.Where(part =>
                part.Length > 0
            )
        );
}
