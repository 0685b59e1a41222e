using System.Reflection;
using Okoshi.App.Charts;
using Okoshi.App.Documents;
using Okoshi.App.Japanese;

namespace Okoshi.App.Chain.Report;

/// <summary>The report of a run: one HTML file that needs nothing else, to read, print and hand on.</summary>
public static class ReportHtml
{
    private const string Stylesheet = "Okoshi.App.Chain.Report.report.css";
    private static readonly Lazy<string> Css = new(ReadCss);

    public static string Render(ChainResult result)
    {
        var title = $"{result.Manifest.Title}の創業機会 報告書";
        var html = new HtmlWriter();
        html.Raw(
                "<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                    + "content=\"width=device-width, initial-scale=1\">\n"
            )
            .Element("title", title)
            .Raw("<style>\n")
            .Raw(Css.Value)
            .Raw("</style>\n</head>\n<body>\n<main>\n");
        Head(html, result, title);
        RegionSection.Write(html, result);
        OpportunitySection.Write(html, result);
        SupportSection.Write(html, result);
        PlanSection.Write(html, result);
        PushSection.Write(html, result);
        AccompanySection.Write(html, result);
        MeasureSection.Write(html, result);
        SourceSection.Write(html, result);
        return html.Raw("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>A chart with its numbers underneath.</summary>
    internal static HtmlWriter Figure(this HtmlWriter html, Chart chart)
    {
        html.Open("figure").Element("figcaption", chart.Title).Raw(chart.Wide);
        html.Open("details")
            .Element("summary", "数字の表を見る")
            .Table(chart.Table.Caption, chart.Table.Columns, chart.Table.Rows)
            .Close("details");
        if (chart.Source.Length > 0)
            html.Element("p", $"出典：{chart.Source}", "source");
        return html.Close("figure");
    }

    private static void Head(HtmlWriter html, ChainResult result, string title)
    {
        var request = result.Request;
        html.Open("header")
            .Element("p", "起こし（Okoshi）　プッシュ型創業支援システム", "sub")
            .Element("h1", title)
            .Element(
                "p",
                $"基準日 {Wareki.DateWithWestern(request.AsOf)}　対象者 {AudienceText(request)}　種 {request.Seed}　"
                    + $"パック {result.Manifest.Id} {result.Manifest.Version}"
            );
        html.List([
                "数値には出典と時点を付けています。疑わしい値は判断に使わず、失われた値は「データなし」と書いています。",
                "計画の数字は仮定です。実際の見積もりと話し合いで置きかえてください。",
                "「未確認」は「だめ」という意味ではありません。まだ答えがないという意味です。",
                "対象者が合成の場合、その人たちは架空です。この報告書を作っても、だれにも何も送りません。",
            ])
            .Close("header");
        html.Raw("<nav aria-label=\"目次\">").Open("ol");
        foreach (
            var (id, name) in new[]
            {
                ("region", "地域を診る"),
                ("opportunity", "機会を見つける"),
                ("support", "支援をそろえる"),
                ("plan", "事業を組み立てる"),
                ("push", "届ける"),
                ("accompany", "伴走する"),
                ("measure", "成果を測る"),
                ("sources", "出典"),
            }
        )
        {
            html.Raw($"<li><a href=\"#{id}\">").Text(name).Raw("</a></li>");
        }
        html.Close("ol").Close("nav");
    }

    private static string AudienceText(ChainRequest request) =>
        request.SyntheticCount is { } count ? $"合成した架空の {count:#,0} 人" : request.AudienceName;

    private static string ReadCss()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Stylesheet)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
