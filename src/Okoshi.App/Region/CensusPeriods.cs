using System.Globalization;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region;

/// <summary>What the censuses of an area say of each pair of years, and the assumption about young people that is laid over it.</summary>
internal static class CensusPeriods
{
    /// <summary>The pairs of neighbouring censuses whose values are whole, the latest last.</summary>
    public static IReadOnlyList<CohortPeriod> Of(CensusArea census, IReadOnlyList<int> years) =>
        [
            .. Enumerable
                .Range(0, Math.Max(0, years.Count - 1))
                .Where(y => years[y + 1] - years[y] == CohortPeriod.Width)
                .Select(y => Pair(census, years, y))
                .OfType<CohortPeriod>(),
        ];

    /// <summary>The assumption in words.</summary>
    public static string Words(int fromYear, double part) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"想定：{fromYear}年から、18〜23歳の転出超過が {part * 100:0}% 減る。5歳階級の率なので、15〜19歳と20〜24歳から5年後への減り方を {1 - part:0.##} 倍にする（この年齢の死亡はごくわずか）。転入超過の年齢はそのまま"
        );

    private static CohortPeriod? Pair(CensusArea census, IReadOnlyList<int> years, int y) =>
        census.Knows(y) && census.Knows(y + 1)
            ? CohortPeriod.Of((years[y], census.Women(y), census.Men(y)), (years[y + 1], census.Women(y + 1), census.Men(y + 1)))
            : null;
}
