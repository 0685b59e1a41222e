using Okoshi.App.Documents;
using Okoshi.App.Region;
using Okoshi.App.Sentences;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Chain.Report;

/// <summary>地域を診る</summary>
internal static class RegionSection
{
    public static void Write(HtmlWriter html, ChainResult result)
    {
        var profile = result.Region.Profile;
        html.Section(
            "region",
            "1 地域を診る",
            $"{profile.Area.Name}は何が強く、何を失い、だれが離れているか。",
            section =>
            {
                section.Figure(RegionFigures.Quotients(result.Region));
                section.Figure(RegionFigures.Circulation(result.Region));
                section.Figure(RegionFigures.Population(result.Region));
                if (RegionFigures.Pyramid(result.Region) is { } pyramid)
                    section.Figure(pyramid);
                section.Element("h3", "強み");
                Highlights(section, result, "強み", profile.Strengths);
                section.Element("h3", "失っているもの");
                Highlights(section, result, "失っているもの", profile.Losses);
                section.Element("h3", "計算のしかた").List(RegionSentences.Conventions(profile.Thresholds));
                if (profile.Doubts.Count > 0)
                    section.Element("h3", "判断に使わなかった値").List(Together(profile.Doubts.Select(d => d.Text())));
            }
        );
    }

    /// <summary>The same doubt about several cities is said once: "A、B：reason".</summary>
    private static IEnumerable<string> Together(IEnumerable<string> doubts) =>
        doubts
            .Select(d => d.Split('：', 2))
            .GroupBy(d => d[^1], d => d.Length > 1 ? d[0] : "", StringComparer.Ordinal)
            .Select(g =>
                string.Join(
                    "：",
                    new[] { string.Join("、", g.Where(area => area.Length > 0).Distinct(StringComparer.Ordinal)), g.Key }.Where(part =>
                        part.Length > 0
                    )
                )
            );

    private static void Highlights(HtmlWriter html, ChainResult result, string caption, IReadOnlyList<RegionHighlight> highlights) =>
        html.Table(
            caption,
            ["内容", "値", "時点", "出典"],
            highlights.Select(h =>
                (IReadOnlyList<string>)[h.Figure().Label, Value(h.Figure()), h.Figure().Period, SourceSection.Titles(result, h.Sources)]
            ),
            1
        );

    private static string Value(Figure figure) =>
        figure.Value is { } value ? CellText.Display(Cell.Of(value), 2) + figure.Unit : "データなし";
}
