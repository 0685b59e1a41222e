using System.Globalization;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>A sum that was checked.</summary>
/// <param name="Label">What was added up.</param>
/// <param name="Printed">The total as the source has it; null when it is missing.</param>
/// <param name="Computed">The sum of the parts; null when a part is missing.</param>
/// <param name="Tolerance">How far apart they may be.</param>
public sealed record SumCheck(string Label, decimal? Printed, decimal? Computed, decimal Tolerance)
{
    /// <summary>Whether both agree; unknown when either is missing.</summary>
    public Verdict Agrees => (Printed is { } p && Computed is { } c ? Math.Abs(p - c) <= Tolerance : (bool?)null).ToVerdict();
}

/// <summary>Adds up what documents print as totals: the sums a pack declares, and those that follow from its tables.</summary>
public static class PackSums
{
    public static IReadOnlyList<SumCheck> Check(PackContent pack)
    {
        return [.. Declared(pack), .. PopulationSums(pack), .. IndustrySums(pack)];
    }

    private static IEnumerable<SumCheck> Declared(PackContent pack)
    {
        var statistics = pack.Rows<StatisticRow>().ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var sum in pack.Rows<SumRow>())
        {
            var printed =
                statistics.TryGetValue(sum.Total, out var total) ? total.Value
                : decimal.TryParse(sum.Total, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number
                : null;
            var parts =
                sum.Kind == "programme-cost"
                    ? pack.Rows<ProgrammeRow>().Where(p => p.Policy == sum.Parts).Select(p => (decimal?)p.CostThousandYen)
                    : sum.Parts.Split(';', StringSplitOptions.TrimEntries).Select(id => statistics.GetValueOrDefault(id)?.Value);
            yield return new SumCheck(sum.Label, printed, Sum(parts), sum.Tolerance);
        }
    }

    private static IEnumerable<SumCheck> PopulationSums(PackContent pack)
    {
        foreach (var set in pack.Rows<PopulationRow>().GroupBy(p => (p.Area, p.Year, p.Edition)))
        {
            var totals = set.Where(p => p.Age == "total").ToLookup(p => p.Sex, p => p.Persons);
            // A projection distributes rounding over ages and sexes, so that its parts may miss the total by a few persons.
            var tolerance = set.Key.Edition == "census" ? 0 : 30;
            if (totals["T"].Any() && totals["M"].Any() && totals["F"].Any())
            {
                yield return new SumCheck(
                    $"人口 {set.Key.Area} {set.Key.Year} {set.Key.Edition}：男＋女＝総数",
                    totals["T"].First(),
                    totals["M"].First() + totals["F"].First(),
                    tolerance
                );
            }
        }
    }

    private static IEnumerable<SumCheck> IndustrySums(PackContent pack)
    {
        foreach (var set in pack.Rows<IndustryRow>().GroupBy(i => (i.Area, i.Year)))
        {
            if (set.FirstOrDefault(i => i.Industry.IsTotal) is not { } total)
                continue;
            yield return new SumCheck(
                $"従業者 {set.Key.Area} {set.Key.Year}：産業の合計＝総数",
                total.Employees,
                Sum(set.Where(i => !i.Industry.IsTotal).Select(i => (decimal?)i.Employees)),
                0
            );
        }
    }

    private static decimal? Sum(IEnumerable<decimal?> parts)
    {
        var sum = 0m;
        foreach (var part in parts)
        {
            if (part is not { } value)
                return null;
            sum += value;
        }
        return sum;
    }
}
