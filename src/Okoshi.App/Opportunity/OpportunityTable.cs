using Okoshi.App.Documents;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>The opportunities as tables: one list for page exports, files and the terminal.</summary>
public static class OpportunityTable
{
    /// <summary>The ranked list, one line per opportunity; unknown points stand as a range beside the known ones.</summary>
    public static DocumentTable Of(OpportunityList list)
    {
        var weights = list.Ranking.Weights;
        var conventions = weights.Select(w => $"{w.Label} {w.Points:0.#}点：{w.Reason}");
        return new DocumentTable(
            "足りない仕事（分かっている点の高い順）",
            [
                new DocumentColumn("rank", "順位", CellKind.Number),
                new DocumentColumn("id", "番号", CellKind.Text),
                new DocumentColumn("title", "事業", CellKind.Text),
                new DocumentColumn("industry", "大分類", CellKind.Text),
                new DocumentColumn("jsic", "小分類", CellKind.Text),
                new DocumentColumn("known", "分かっている点", CellKind.Number, "点", 1),
                new DocumentColumn("upper", "上限の点", CellKind.Number, "点", 1),
                .. weights.Select(w => new DocumentColumn(w.Part.ToString(), w.Label, CellKind.Number, "点", 1)),
                new DocumentColumn("met", "示された根拠", CellKind.Number, "件"),
                new DocumentColumn("unknown", "未確認の根拠", CellKind.Number, "件"),
            ],
            [.. list.Ranking.Opportunities.Select(Row)]
        )
        {
            Subtitle = $"{list.AsOf:yyyy-MM-dd} 時点",
            Notes = ["分からない点は0点にせず、上限との幅で示す", .. conventions],
            Sources = [.. SourceTitles(list)],
            Area = list.Area,
        };
    }

    private static IReadOnlyList<Cell> Row(RankedOpportunity o) =>
        [
            Cell.Of(o.Rank),
            Cell.Of(o.Business.Id),
            Cell.Of(o.Business.Title),
            Cell.Of(o.Business.Industry.Code),
            Cell.Of(o.Business.Jsic),
            Cell.Of(o.Known),
            Cell.Of(o.Upper),
            .. o.Parts.Select(p => p.Unknown == p.Points ? Cell.Unknown : Cell.Of(p.Known)),
            Cell.Of(o.Evidence.Count(e => e.Verdict == Verdict.Met)),
            Cell.Of(o.Evidence.Count(e => e.Verdict == Verdict.Unknown)),
        ];

    private static IEnumerable<string> SourceTitles(OpportunityList list) =>
        list
            .Ranking.Opportunities.SelectMany(o => o.Evidence)
            .SelectMany(e => e.Sources)
            .Select(s => s.SourceId)
            .Distinct(StringComparer.Ordinal)
            .Select(id => list.Sources.TryGetValue(id, out var source) ? Title(source) : id);

    private static string Title(SourceRow source) =>
        source.Edition.Length > 0 ? $"{source.Title}（{source.Publisher}、{source.Edition}）" : $"{source.Title}（{source.Publisher}）";
}
