using System.Globalization;
using Okoshi.App.Opportunity;
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
            yield return "";
            yield return $"{o.Rank}位 {o.Business.Title}　{Points(o.Known)}〜{Points(o.Upper)}点";
            foreach (var line in Rows(o.Evidence)) yield return line;
            foreach (var part in o.Parts) yield return $"  点　{part.Label} {Points(part.Known)}{(part.Unknown > 0 ? $"〜{Points(part.Known + part.Unknown)}" : "")}／{Points(part.Points)}：{part.Calculation}";
            foreach (var line in Moves(changes[o.Business.Id])) yield return line;
        }
        foreach (var dropped in list.Ranking.Dropped)
        {
            yield return "";
            yield return $"見送り {dropped.Business.Title}（{(dropped.Verdict == Verdict.Unknown ? "データがなく、まだ判断できない" : "必要を示す根拠がない")}）";
            foreach (var line in Rows(dropped.Evidence)) yield return line;
            foreach (var line in Moves(changes[dropped.Business.Id])) yield return line;
        }
    }

    private static IEnumerable<string> Moves(IEnumerable<RankChange> changes) =>
        changes.Where(c => c.Moves).Select(c => $"  もし　{c.Description} → {(c.RankThen is { } rank ? $"{rank}位" : "一覧から外れる")}");

    private static IEnumerable<string> Rows(IEnumerable<Evidence> evidence) => evidence.Select(e =>
    {
        var mark = e.Verdict switch { Verdict.Met => "○", Verdict.NotMet => "×", _ => "？" };
        var value = (e.Kind, e.Value) switch
        {
            (EvidenceKind.Strategy, _) => "",
            (_, { } v) => $" {v.ToString("#,0.##", CultureInfo.InvariantCulture)}{e.Unit}{(e.Period.Length > 0 ? $"（{e.Period}）" : "")}",
            _ => " データなし",
        };
        var note = e.Note.Length > 0 ? $"。{e.Note}" : "";
        var source = e.Sources.Count > 0 ? $"［{e.Sources[0].SourceId} {e.Sources[0].Place}］" : "";
        return $"  {mark}　{e.What}{value}{note}{source}";
    });

    private static string Points(decimal points) => points.ToString("0.0", CultureInfo.InvariantCulture);
}
