using System.Globalization;
using Okoshi.App.Opportunity;
using Okoshi.App.Sentences;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.Cli;

/// <summary>The reasons of a ranking for reading on a terminal.</summary>
internal static class OpportunityText
{
    public static IEnumerable<string> Explain(OpportunityList list, IReadOnlyDictionary<string, IReadOnlyList<RankChange>> changes)
    {
        foreach (var o in list.Ranking.Opportunities)
        {
            foreach (var line in Explain(o))
                yield return line;
            foreach (var line in Moves(changes[o.Business.Id]))
                yield return line;
        }
        foreach (var dropped in list.Ranking.Dropped)
        {
            foreach (var line in Explain(dropped))
                yield return line;
            foreach (var line in Moves(changes[dropped.Business.Id]))
                yield return line;
        }
    }

    /// <summary>One opportunity with its evidence and the computation of its points.</summary>
    public static IEnumerable<string> Explain(RankedOpportunity o) =>
        [
            "",
            $"{o.Rank}位 {o.Business.Title}　{Points(o.Known)}〜{Points(o.Upper)}点",
            .. Rows(o.Evidence),
            .. o.Parts.Select(part =>
                $"  点　{part.Label} {Points(part.Known)}{(part.Unknown > 0 ? $"〜{Points(part.Known + part.Unknown)}" : "")}"
                + $"／{Points(part.Points)}：{part.Calculation.Text()}"
            ),
        ];

    /// <summary>One candidate that was set aside, with what was looked at.</summary>
    public static IEnumerable<string> Explain(DroppedCandidate dropped) =>
        [
            "",
            $"見送り {dropped.Business.Title}（{(dropped.Verdict == Verdict.Unknown ? "データがなく、まだ判断できない" : "必要を示す根拠がない")}）",
            .. Rows(dropped.Evidence),
        ];

    private static IEnumerable<string> Moves(IEnumerable<RankChange> changes) =>
        changes
            .Where(c => c.Moves)
            .Select(c => $"  もし　{c.Description.Text()} → {(c.RankThen is { } rank ? $"{rank}位" : "一覧から外れる")}");

    private static IEnumerable<string> Rows(IEnumerable<Evidence> evidence) =>
        evidence.Select(e =>
        {
            var mark = e.Verdict switch
            {
                Verdict.Met => "○",
                Verdict.NotMet => "×",
                _ => "？",
            };
            var value = (e.Kind, e.Value) switch
            {
                (EvidenceKind.Strategy, _) => "",
                (_, { } v) =>
                    $" {v.ToString("#,0.##", CultureInfo.InvariantCulture)}{e.Unit}{(e.Period.IsNone ? "" : $"（{e.Period.Text()}）")}",
                _ => " データなし",
            };
            var note = e.Note.IsNone ? "" : $"。{e.Note.Text()}";
            var source = e.Sources.Count > 0 ? $"［{e.Sources[0].SourceId} {e.Sources[0].Place}］" : "";
            return $"  {mark}　{e.What.Text()}{value}{note}{source}";
        });

    private static string Points(decimal points) => points.ToString("0.0", CultureInfo.InvariantCulture);
}
