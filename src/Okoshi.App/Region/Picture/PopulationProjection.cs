using System.Globalization;
using Okoshi.App.Charts;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region.Picture;

/// <summary>An assumption that a person lays over the projection.</summary>
/// <param name="FromYear">Year from which it holds.</param>
/// <param name="Part">By which part (0–1) the net loss at 18–23 falls.</param>
public sealed record YouthAssumption(int FromYear, double Part)
{
    /// <summary>The parts to choose from.</summary>
    public static IReadOnlyList<(string Key, string Words, double Part)> Parts { get; } =
    [("third", "3分の1減る", 1.0 / 3), ("half", "半分になる", 0.5), ("none", "なくなる", 1)];

    /// <summary>The assumption that an address names; null where it names none.</summary>
    public static YouthAssumption? Read(string? key, string? year) =>
        Parts.FirstOrDefault(p => p.Key == key) is { Key: not null } part
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && from is > 1900 and < 2200
            ? new YouthAssumption(from, part.Part)
            : null;
}

/// <summary>将来人口の幅 The population to come, projected from the censuses, as a band, and under an assumption.</summary>
/// <param name="Years">Base year and projected years.</param>
/// <param name="Central">Path with the ratios of the last pair of censuses.</param>
/// <param name="Low">Least of the paths with the ratios of each pair.</param>
/// <param name="High">Greatest.</param>
/// <param name="Assumed">Path under the assumption; null without one.</param>
/// <param name="Conventions">How it was computed.</param>
public sealed record PopulationProjection(
    IReadOnlyList<int> Years,
    IReadOnlyList<double> Central,
    IReadOnlyList<double> Low,
    IReadOnlyList<double> High,
    IReadOnlyList<double>? Assumed,
    IReadOnlyList<string> Conventions
)
{
    private const int Steps = 6;

    /// <summary>Where it comes from.</summary>
    public required DatasetInfo Dataset { get; init; }

    /// <summary>Years from which an assumption may hold.</summary>
    public IReadOnlyList<int> Starts => [.. Years.SkipLast(1)];

    /// <summary>Projects; the reason where that is not possible.</summary>
    internal static (PopulationProjection? Result, string Reason) Of(RegionPeople people, YouthAssumption? assumption)
    {
        if (people.Census is not { } series)
            return (null, "国勢調査の年齢・男女別人口が取り込まれていません");
        if (CensusArea.Of(Rows(people.Area, series)) is not { } census)
            return (null, "男女別・5歳階級別の人口がそろっていません");
        if (!census.Knows(series.Years.Count - 1))
            return (null, $"{series.Years[^1]}年に、値のない年齢があります");
        var periods = CensusPeriods.Of(census, series.Years);
        var year = series.Years[^1];
        if (periods.Count == 0 || periods[^1].ToYear != year)
            return (null, $"5年離れた二つの国勢調査（{year - 5}年と{year}年）の、男女・5歳階級別の値が必要です");
        var (women, men) = (census.Women(series.Years.Count - 1), census.Men(series.Years.Count - 1));
        if (CohortBands.Of(women, men, periods, Steps, 0, 0) is not { } bands)
            return (null, "前の調査でだれもいなかった年齢に人がいるため、変化率が決まりません");
        var assumed = assumption is null
            ? null
            : CohortBands.Of(women, men, periods, Steps, 0, 0, CohortEasing.OfYoung(year, assumption.FromYear, assumption.Part));
        var now = women.Sum() + men.Sum();
        return (
            new PopulationProjection(
                [.. Enumerable.Range(0, Steps + 1).Select(s => year + (CohortPeriod.Width * s))],
                [now, .. bands.Central.Select(s => s.Total)],
                [now, .. bands.Low],
                [now, .. bands.High],
                assumed is null ? null : [now, .. assumed.Central.Select(s => s.Total)],
                [.. Words(periods, assumption)]
            )
            {
                Dataset = series.Info,
            },
            ""
        );
    }

    /// <summary>The band, the central path and the one under the assumption.</summary>
    public Chart Draw()
    {
        List<LineSeries> lines =
        [
            new("最近の変化が続いた場合", Assumed is null ? LineKind.Projection : LineKind.Earlier, Points(Central, Assumed is null)),
        ];
        if (Assumed is not null)
            lines.Add(new("想定した場合", LineKind.Projection, Points(Assumed, true)));
        var title = Assumed is { } a
            ? $"{Years[^1]}年は {Persons(a[^1]):#,0}人：想定しない場合より {Persons(a[^1]) - Persons(Central[^1]):#,0}人多い"
            : $"{Years[^1]}年は {Persons(Low[^1]):#,0}〜{Persons(High[^1]):#,0}人";
        return LineChart.Draw(
            title,
            lines,
            "人",
            $"{Dataset.Source}をもとに、本システムで計算",
            band: new LineBand("幅", [.. Years.Select((y, i) => (y, Persons(Low[i]), Persons(High[i])))])
        );

        LinePoint[] Points(IReadOnlyList<double> path, bool marked) =>
            [
                .. Years.Select(
                    (y, i) => new LinePoint(y, Persons(path[i]), marked && i == path.Count - 1 ? $"{Persons(path[i]):#,0}人（{y}年）" : "")
                ),
            ];
    }

    private static decimal Persons(double value) => decimal.Round((decimal)value, 0, MidpointRounding.AwayFromZero);

    private static IEnumerable<string> Words(IReadOnlyList<CohortPeriod> periods, YouthAssumption? assumption)
    {
        yield return $"コーホート変化率法：{periods[^1].FromYear}年から{periods[^1].ToYear}年に、同じ世代の人数が何倍になったかを、5年ごとに続けます。"
            + "子どもは、15〜49歳の女性1人あたりの0〜4歳の人数から数えます。"
            + "生残と移動は分けていません。";
        yield return periods.Count > 1
            ? $"幅：{string.Join("、", periods.Select(p => $"{p.FromYear}→{p.ToYear}年"))} の変化がそれぞれずっと続いた場合の、最も小さい値と最も大きい値です。"
                + "過去に起きたことのない変化は含みません。"
            : "幅：国勢調査の組が一つしかないため、幅は出せません。";
        if (assumption is not null)
            yield return CensusPeriods.Words(assumption.FromYear, assumption.Part) + "。";
    }

    private static AgeSexRow[] Rows(OfficialArea area, AgeSeries series) =>
        [
            .. new[] { Sex.Female, Sex.Male }
                .SelectMany(sex =>
                    series
                        .Bands.Append(AgeBand.Unknown)
                        .Select(band => new AgeSexRow(0, area, sex, band, [.. series.Years.Select(y => series.Count(sex, band, y))]))
                )
                .Where(r => r.Persons.Any(p => p is not null)),
        ];
}
