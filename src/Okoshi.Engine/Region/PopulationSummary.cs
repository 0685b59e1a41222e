namespace Okoshi.Engine.Region;

/// <summary>人口のまとめ A region's population over the years, with the edition of every projection.</summary>
/// <param name="Points">Counts, then projections edition by edition, each ascending by year.</param>
/// <param name="Latest">The latest count; null when there is none.</param>
/// <param name="Peak">The count with most persons; null when there is none.</param>
/// <param name="Pyramids">One pyramid per year and edition for which both sexes are known by five-year bands.</param>
public sealed record PopulationSummary(
    IReadOnlyList<PopulationPoint> Points,
    PopulationPoint? Latest,
    PopulationPoint? Peak,
    IReadOnlyList<PopulationPyramid> Pyramids
)
{
    /// <summary>国勢調査 The edition that is a count; every other edition is a projection.</summary>
    public const string CountEdition = "census";

    /// <summary>The newest projection: of the editions the last by name, of its years the last; null when there is none.</summary>
    public PopulationPoint? LastProjection =>
        Points.Where(p => p.Edition != CountEdition).OrderBy(p => p.Edition, StringComparer.Ordinal).ThenBy(p => p.Year).LastOrDefault();

    /// <summary>Summarises one area's rows; doubtful and missing values are left out.</summary>
    public static PopulationSummary Of(IEnumerable<PopulationCount> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var known = rows.Where(r => r.Source.MayDecide && r.Persons is not null).ToArray();
        var sets = known
            .GroupBy(r => (r.Edition, r.Year))
            .OrderBy(g => g.Key.Edition != CountEdition)
            .ThenBy(g => g.Key.Edition, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Year)
            .ToArray();
        var points = sets.Select(g => PointOf(g.Key.Edition, g.Key.Year, [.. g])).OfType<PopulationPoint>().ToArray();
        var counts = points.Where(p => p.Edition == CountEdition).ToArray();
        return new PopulationSummary(
            points,
            counts.LastOrDefault(),
            counts.OrderByDescending(p => p.Persons).ThenBy(p => p.Year).FirstOrDefault(),
            [.. sets.Select(g => PyramidOf(g.Key.Edition, g.Key.Year, [.. g])).OfType<PopulationPyramid>()]
        );
    }

    private static PopulationPoint? PointOf(string edition, int year, PopulationCount[] rows)
    {
        var both = rows.Where(r => r.Sex == Sex.Total).ToArray();
        return both.FirstOrDefault(r => r.Age == AgeBand.Total) is { } total
            ? new PopulationPoint(year, edition, total.Persons!.Value, OldShare(total, both), total.Source)
            : null;
    }

    private static Computed OldShare(PopulationCount total, PopulationCount[] both)
    {
        var old = both.Where(r => r.Age.From == 65 && r.Age.To is null).ToArray();
        if (old.Length == 0)
            old = [.. both.Where(r => r.Age.IsFiveYear && r.Age.From >= 65)];
        if (old.Length == 0)
            return Computed.None(RegionGap.ElderlyMissing, total.Source);
        var unknown = both.FirstOrDefault(r => r.Age == AgeBand.Unknown)?.Persons ?? 0;
        var known = total.Persons!.Value - unknown;
        return known > 0
            ? Computed.Of(old.Sum(r => r.Persons!.Value) * 100m / known, [total.Source, .. old.Select(r => r.Source)])
            : Computed.None(RegionGap.AgesUnknown, total.Source);
    }

    private static PopulationPyramid? PyramidOf(string edition, int year, PopulationCount[] rows)
    {
        var men = rows.Where(r => r.Sex == Sex.Male && r.Age.IsFiveYear).ToDictionary(r => r.Age);
        var women = rows.Where(r => r.Sex == Sex.Female && r.Age.IsFiveYear).ToDictionary(r => r.Age);
        if (men.Count == 0 || !men.Keys.ToHashSet().SetEquals(women.Keys))
            return null;
        var bars = men.Keys.OrderBy(a => a.From).Select(a => new PyramidBar(a, men[a].Persons!.Value, women[a].Persons!.Value)).ToArray();
        return new PopulationPyramid(year, edition, bars, men[bars[0].Age].Source);
    }
}
