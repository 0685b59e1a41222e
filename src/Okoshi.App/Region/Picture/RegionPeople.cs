using System.Globalization;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region.Picture;

/// <summary>Persons of a group of ages in two years; null where not known.</summary>
public sealed record AgeGroupChange(string Label, long? Now, long? Then)
{
    /// <summary>Change in percent; null without both, or from nothing.</summary>
    public decimal? Percent => Now is > 0 and { } now && Then is { } then ? 100m * (then - now) / now : null;
}

/// <summary>The people of a municipality, counted and projected, from a census and a projection.</summary>
/// <param name="Area">The municipality.</param>
/// <param name="Census">What the census has of it; null where there is none or it lacks the area.</param>
/// <param name="Projection">The same of the projection.</param>
/// <param name="Newest">Population of the newest SSDSE with its year; null where there is none.</param>
/// <param name="Datasets">The datasets that these figures rest on.</param>
public sealed record RegionPeople(
    OfficialArea Area,
    AgeSeries? Census,
    AgeSeries? Projection,
    (int Year, long Persons)? Newest,
    IReadOnlyList<DatasetInfo> Datasets
)
{
    private static readonly (string Label, int From, int To)[] Groups =
    [
        ("15歳未満", 0, 14),
        ("15〜64歳", 15, 64),
        ("65歳以上", 65, int.MaxValue),
    ];

    /// <summary>A projection is imported, but it has nothing of this municipality.</summary>
    public bool ProjectionLacksIt { get; private init; }

    /// <summary>The ages counted last; those that the projection starts from where no census tells them.</summary>
    public (AgeSeries Series, int Year)? Now =>
        Census is { Bands.Count: > 0 } ? (Census, Census.Years[^1])
        : Projection is not null ? (Projection, Projection.Years[0])
        : null;

    /// <summary>The ages projected farthest.</summary>
    public (AgeSeries Series, int Year)? Then => Projection is not null ? (Projection, Projection.Years[^1]) : null;

    /// <summary>Ages in three groups, now and then; empty where no ages are known.</summary>
    public IReadOnlyList<AgeGroupChange> Changes() =>
        Now is not var (series, year)
            ? []
            :
            [
                .. Groups.Select(g => new AgeGroupChange(
                    g.Label,
                    series.Between(g.From, g.To, year),
                    Then?.Series.Between(g.From, g.To, Then.Value.Year)
                )),
                new AgeGroupChange("全体（年齢不詳を含む）", series.Total(year), Then?.Series.Total(Then.Value.Year)),
            ];

    /// <summary>What a reader of these figures must know.</summary>
    public IEnumerable<string> Notes()
    {
        if (ProjectionLacksIt)
            yield return $"{Area.Name}には市区町村別の推計がありません（社人研の2018年推計では、福島県の市町村）。0人ではありません。";
        foreach (var series in new[] { Census, Projection }.OfType<AgeSeries>().Where(s => s.Code != Area.Code))
            yield return $"「{series.Info.Title}」では、前のコード {series.Code} で載っています。つないで読んでいます。";
        if (Census is { } census && census.Count(Sex.Total, AgeBand.Unknown, census.Years[^1]) is > 0 and { } unknown)
            yield return $"国勢調査には年齢不詳が {unknown:#,0} 人います（{census.Years[^1]}年）。年齢別の図と表には入っていません。";
        if (Census is not null && Projection is not null)
            yield return "推計の基準人口は年齢不詳を割り振っているため、国勢調査の同じ年の値と少し違います。";
    }

    internal static RegionPeople Of(OfficialArea area, FigureSet? census, FigureSet? projection, FigureSet? ssdse)
    {
        var (counted, projected) = (AgeSeries.Of(census, area.Code), AgeSeries.Of(projection, area.Code));
        var newest =
            ssdse?[area.Code, "A1101"] is { } persons && ssdse.ItemOf("A1101") is { } item
                ? (int.Parse(item.Period, CultureInfo.InvariantCulture), (long)persons)
                : ((int, long)?)null;
        DatasetInfo?[] used = [counted?.Info, projected?.Info, newest is null ? null : ssdse!.Info];
        return new RegionPeople(area, counted, projected, newest, [.. used.OfType<DatasetInfo>()])
        {
            ProjectionLacksIt = projection is not null && projected is null,
        };
    }
}
