using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Report;

/// <summary>Marks cells that the report itself contradicts: odd units, leaps, more granted than asked for, none although told of.</summary>
internal static partial class ReportDoubts
{
    // From one year to the next a figure of a small programme seldom grows fiftyfold; below ten any leap is chance.
    private const decimal Leap = 50;
    private const decimal LeapFrom = 10;

    private static readonly string[] People = ["名", "人"];
    private static readonly string[] Events = ["相談会", "講習会", "セミナー", "研修会", "商談会", "フェア", "フォーラム", "体験会"];

    [GeneratedRegex("(?:申込|申請|応募)(?:件数|者数)$")]
    private static partial Regex AskedPattern { get; }

    [GeneratedRegex("(?:決定|採択|交付|給付)(?:実績)?件数$")]
    private static partial Regex GrantedPattern { get; }

    /// <summary>The programme with a reason at each cell that must not decide anything.</summary>
    public static ReportEntry Mark(ReportEntry entry) =>
        entry with
        {
            Indicators =
            [
                .. entry.Indicators.Select(i =>
                    i with
                    {
                        Previous = Doubt(i.Previous, Reasons(entry, i, i.Previous)),
                        Current = Doubt(i.Current, Reasons(entry, i, i.Current)),
                    }
                ),
            ],
        };

    private static ReportCell Doubt(ReportCell cell, IEnumerable<string> reasons)
    {
        if (cell.Value is null)
            return cell;
        return cell with { Doubt = string.Join('。', new[] { cell.Doubt }.Concat(reasons).Where(r => r.Length > 0)) };
    }

    private static IEnumerable<string> Reasons(ReportEntry entry, ReportIndicator indicator, ReportCell cell)
    {
        var (previous, current) = (indicator.Previous, indicator.Current);
        if (previous.Value is not null && current.Value is not null && previous.Unit != current.Unit)
            yield return $"単位が年度で違う（{previous.Printed}／{current.Printed}）";
        if (indicator.Label.EndsWith("企業数", StringComparison.Ordinal) && People.Contains(cell.Unit))
            yield return $"企業の数なのに単位が「{cell.Unit}」になっている";
        if (cell == current && previous.Value >= LeapFrom && current.Value >= previous.Value * Leap)
            yield return $"前の年度の {previous.Printed} から {Leap:0} 倍を超えて増えている";
        if (MoreGranted(entry, indicator, cell) is { } asked)
            yield return $"申込みの {asked.Printed} より多い";
        if (
            cell == current
            && cell.Value == 0
            && Events.FirstOrDefault(e =>
                indicator.Label.Contains(e, StringComparison.Ordinal) && entry.Results.Contains(e, StringComparison.Ordinal)
            )
                is { } held
        )
            yield return $"事業実績の文には{held}を行ったと書かれている";
    }

    private static ReportCell? MoreGranted(ReportEntry entry, ReportIndicator granted, ReportCell cell)
    {
        if (!GrantedPattern.IsMatch(granted.Label))
            return null;
        return entry
            .Indicators.Where(i => AskedPattern.IsMatch(i.Label))
            .Select(i => i.Previous.FiscalYear == cell.FiscalYear ? i.Previous : i.Current)
            .FirstOrDefault(asked => asked.Unit == cell.Unit && asked.Value < cell.Value);
    }
}
