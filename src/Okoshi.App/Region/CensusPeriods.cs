using System.Globalization;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region;

/// <summary>What the censuses of an area say of each pair of years, and the assumption about young people that is laid over it.</summary>
internal static class CensusPeriods
{
    /// <summary>Years between two censuses, and width of an age group.</summary>
    public const int Width = 5;

    /// <summary>Women of 15–49, as 社人研 counts since 2023.</summary>
    private const int FirstMothers = 3;

    private const int LastMothers = 9;

    /// <summary>15–19 and 20–24 hold the ages of 18–23, at which the young leave.</summary>
    private const int FirstYoung = 3;

    private const int LastYoung = 4;

    /// <summary>The pairs of neighbouring censuses whose values are whole, the latest last.</summary>
    public static IReadOnlyList<CohortPeriod> Of(CensusArea census, IReadOnlyList<int> years) =>
        [
            .. Enumerable
                .Range(0, Math.Max(0, years.Count - 1))
                .Where(y => years[y + 1] - years[y] == Width)
                .Select(y => Pair(census, years, y))
                .OfType<CohortPeriod>(),
        ];

    /// <summary>"The net loss at 18–23 falls by a part from a year on": it holds for the steps that start in that year or later.</summary>
    public static CohortEasing Easing(int baseYear, int fromYear, double part) =>
        new(Math.Max(0, (int)Math.Ceiling((fromYear - baseYear) / (double)Width)), FirstYoung, LastYoung, 1 - part);

    /// <summary>The assumption in words.</summary>
    public static string Words(int fromYear, double part) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"想定：{fromYear}年から、18〜23歳の転出超過が {part * 100:0}% 減る。5歳階級の率なので、15〜19歳と20〜24歳から5年後への減り方を {1 - part:0.##} 倍にする（この年齢の死亡はごくわずか）。転入超過の年齢はそのまま"
        );

    private static CohortPeriod? Pair(CensusArea census, IReadOnlyList<int> years, int y) =>
        census.Knows(y)
        && census.Knows(y + 1)
        && ChildWomanRatio.Of(census.Women(y + 1), census.Men(y + 1), FirstMothers, LastMothers) is { } children
            ? new CohortPeriod(
                years[y],
                years[y + 1],
                CohortChange.Of(census.Women(y), census.Women(y + 1)),
                CohortChange.Of(census.Men(y), census.Men(y + 1)),
                children
            )
            : null;
}
