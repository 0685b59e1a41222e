using Okoshi.App.Charts;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region.Picture;

/// <summary>The people of a municipality, drawn.</summary>
public static class RegionPeopleFigures
{
    /// <summary>人口ピラミッド: the ages counted last, those projected farthest as an outline; null where no ages are known.</summary>
    public static Chart? Pyramid(RegionPeople people)
    {
        if (people.Now is not var (now, year) || now.Bands.Count == 0)
            return null;
        var rows = now.Bands.Select(b => new PyramidRow(
            b.Label,
            now.Count(Sex.Male, b, year),
            now.Count(Sex.Female, b, year),
            Then(Sex.Male, b),
            Then(Sex.Female, b)
        ));
        var old = people.Changes()[2];
        var title =
            old is { Now: not null, Then: not null } && people.Changes()[^1] is { Now: > 0 and { } all, Then: > 0 and { } later }
                ? $"65歳以上は {100m * old.Now.Value / all:0.0}% から {100m * old.Then.Value / later:0.0}% へ"
                : "年齢のかたち";
        return PyramidChart.Draw(
            title,
            [.. rows],
            $"{year}年",
            people.Then is var (_, farthest) ? $"{farthest}年推計" : "",
            Source(people)
        );

        long? Then(Sex sex, AgeBand band) => people.Then?.Series.Count(sex, band, people.Then.Value.Year);
    }

    /// <summary>総人口: counted and projected years; null where there are fewer than two.</summary>
    public static Chart? Population(RegionPeople people)
    {
        var counted = Points(people.Census);
        // A census dataset may be older than the newest count.
        if (people.Newest is var (year, persons) && counted.All(p => p.Year < year))
            counted.Add(new LinePoint(year, persons));
        var projected = Points(people.Projection);
        if (counted.Count + projected.Count < 2)
            return null;
        var peak = counted.MaxBy(p => p.Value);
        List<LineSeries> lines = [];
        if (projected.Count > 0)
            lines.Add(
                new LineSeries(
                    $"社人研 {people.Projection!.Info.Edition}年推計",
                    LineKind.Projection,
                    [.. projected.Select(p => Labelled(p, p == projected[^1]))]
                )
            );
        if (counted.Count > 0)
            lines.Add(new LineSeries("国勢調査", LineKind.Actual, [.. counted.Select(p => Labelled(p, p == peak || p == counted[^1]))]));
        return LineChart.Draw(Title(counted, projected), lines, "人", Source(people));
    }

    private static List<LinePoint> Points(AgeSeries? series) =>
        series is null ? [] : [.. series.Years.Select(y => new LinePoint(y, series.Total(y)))];

    private static LinePoint Labelled(LinePoint point, bool marked) =>
        marked && point.Value is { } value ? point with { Label = $"{value:#,0}人（{point.Year}年）" } : point;

    private static string Title(List<LinePoint> counted, List<LinePoint> projected)
    {
        if (
            counted.Count == 0
            || projected.Count == 0
            || counted[^1] is not { Value: > 0 and { } last } now
            || projected[^1] is not { Value: { } then } end
            || end.Year <= now.Year
        )
            return "人口の推移";
        var percent = 100m * (then - last) / last;
        return $"{end.Year}年は {then:#,0}人、{now.Year}年より {Math.Abs(percent):0.0}% {(percent < 0 ? "少ない" : "多い")}";
    }

    private static string Source(RegionPeople people) => string.Join("、", people.Datasets.Select(d => d.Source));
}
