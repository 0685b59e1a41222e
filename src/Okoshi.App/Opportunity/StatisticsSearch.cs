using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.App.Sentences;
using Okoshi.App.Thresholds;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>What a search in official statistics gave.</summary>
/// <param name="Search">What was found; null where the statistics do not suffice.</param>
/// <param name="Lacking">What has to be brought first; empty where something was found.</param>
/// <param name="Datasets">What it rests on.</param>
/// <param name="Usual">The points of the table.</param>
internal sealed record StatisticsResult(
    DiscoverySearch? Search,
    string Lacking,
    IReadOnlyList<DatasetInfo> Datasets,
    IReadOnlyList<ScoreWeight> Usual
);

/// <summary>Searches official statistics, wherever they come from.</summary>
internal static class StatisticsSearch
{
    public static async Task<StatisticsResult> RunAsync(
        FigureSource figures,
        PackContent content,
        OpportunityQuestion question,
        CancellationToken cancellationToken
    )
    {
        if (DiscoveryDocument.Of(content) is not { } table)
            return new StatisticsResult(null, "地域パックに、統計から機会を見つける表（opportunity/discovery.json）がありません", [], []);
        var editions = await EditionsAsync(figures, question, cancellationToken);
        if (editions.Count == 0)
            return new StatisticsResult(null, figures.Lacking(OfficialFormat.Ssdse), [], table.Weights);
        var thresholds = content.Get(new ThresholdsOn(question.AsOf)).Opportunity;
        var (now, before) = (editions[^1], editions.ElementAtOrDefault(editions.Count - 2));
        var projection = await figures.LatestAsync(OfficialFormat.Ipss, cancellationToken);
        var wages = await figures.NewestAsync(OfficialFormat.Wages, _ => true, cancellationToken);
        var closures = await ClosuresAsync(figures, question.Region, cancellationToken);
        DatasetInfo[] datasets =
        [
            .. new[] { now.Figures.Info, before?.Figures.Info, projection?.Info, wages?.Info, closures?.Info }.OfType<DatasetInfo>(),
        ];
        // The figures do not change from day to day; the datasets' numbers say which they are.
        var material = figures.Shelf.Get(
            new MaterialOf(now.Figures, before?.Figures, projection, wages, closures, thresholds.OutlookYears.Count)
        );
        var (regional, own) = await RegionalAsync(figures, now.Figures, question.Region, cancellationToken);
        var weights = question.Points ?? WeightChange.Apply(table.Weights, question.Weights);
        var search = Discovery.Search(
            content,
            material,
            figures,
            new DiscoveryQuestion(question.Region, [.. question.Peers], weights, question.AsOf, regional, thresholds)
        );
        return new StatisticsResult(search, "", [.. datasets, .. own], table.Weights);
    }

    /// <summary>One edition for each survey of establishments in which the region stands, the oldest first.</summary>
    public static async Task<IReadOnlyList<SsdseEdition>> EditionsAsync(
        FigureSource figures,
        OpportunityQuestion question,
        CancellationToken cancellationToken
    )
    {
        var all = await figures.EditionsAsync(OfficialFormat.Ssdse, cancellationToken);
        return
        [
            .. all.Where(f =>
                    f.Has(question.Region) && (question.Edition.Length == 0 || string.CompareOrdinal(f.Info.Edition, question.Edition) <= 0)
                )
                .Select(f => SsdseAreas.Of(f) is { } areas ? new SsdseEdition(f, areas) : null)
                .OfType<SsdseEdition>()
                .GroupBy(e => e.Areas.Year)
                .Select(g => g.Last())
                .OrderBy(e => e.Areas.Year),
        ];
    }

    /// <summary>The newest count that knows the region; companies are counted alike in the whole nation, so they go first.</summary>
    private static async Task<FigureSet?> ClosuresAsync(FigureSource figures, MunicipalityCode region, CancellationToken cancellationToken)
    {
        var companies = await figures.NewestAsync(
            OfficialFormat.Corporations,
            f => f.Items[0].Unit == CorporationItems.Companies && ClosureCounts.Has(f, region),
            cancellationToken
        );
        return companies ?? await figures.NewestAsync(OfficialFormat.Corporations, f => ClosureCounts.Has(f, region), cancellationToken);
    }

    /// <summary>What is known of the region only, with the datasets that tell it beside those of all municipalities.</summary>
    private static async Task<(RegionalMaterial Regional, IReadOnlyList<DatasetInfo> Datasets)> RegionalAsync(
        FigureSource figures,
        FigureSet now,
        MunicipalityCode region,
        CancellationToken cancellationToken
    )
    {
        var (table, info) = await SectorEstimate.TableAsync(figures, cancellationToken);
        var (estimate, reason) = table is null
            ? (null, figures.Lacking(OfficialFormat.InputOutput))
            : SectorEstimate.Of(table, info!, now, region);
        var counts = new List<(FigureSet Figures, IReadOnlyList<OfficialPart> Parts)>();
        // What municipalities count of themselves is not added, see MemberSums.
        var locals = region.IsJointArea ? [] : await figures.EditionsAsync(OfficialFormat.Local, cancellationToken);
        foreach (var local in locals.Where(f => f.Has(region)).Reverse())
            counts.Add((local, await figures.PartsAsync(local.Info, region.Digits, cancellationToken)));
        DatasetInfo[] datasets = [.. estimate is null ? [] : new[] { estimate.Table }, .. counts.Select(c => c.Figures.Info)];
        var regional = new RegionalMaterial
        {
            Purchases = estimate is null ? null : OutsidePurchases.Of(estimate),
            NoPurchases = reason,
            Local = LocalCounts.Of(counts, region),
            NoLocal = region.IsJointArea ? SentenceText.Text(JointAreaGap.OwnCounts) : figures.Lacking(OfficialFormat.Local),
            Sources = [.. datasets.Select(Discovery.SourceOf)],
        };
        return (regional, datasets);
    }
}

/// <summary>An edition of SSDSE-A as the search reads it.</summary>
internal sealed record SsdseEdition(FigureSet Figures, SsdseAreas Areas);

/// <summary>What is read from datasets of all municipalities together.</summary>
internal sealed record MaterialOf(
    FigureSet Now,
    FigureSet? Before,
    FigureSet? Projection,
    FigureSet? Wages,
    FigureSet? Closures,
    int OutlookYears
) : Derived<StatisticsShelf, DiscoveryMaterial>
{
    internal override DiscoveryMaterial From(StatisticsShelf source)
    {
        var now = SsdseAreas.Of(Now)!;
        var datasets = new[] { Now, Before, Projection, Wages, Closures }.OfType<FigureSet>().Select(f => f.Info);
        return new DiscoveryMaterial(now, Before is null ? null : SsdseAreas.Of(Before))
        {
            Population = Projection is null ? null : PopulationOutlook.Of(Projection, now.CensusYear, OutlookYears),
            Wages = Wages is not { } wages ? null : region => WagesOf(wages, region),
            Closures = ClosureCounts.Of(Closures),
            Sources = [.. datasets.Select(Discovery.SourceOf)],
        };
    }

    /// <summary>A region's wages, or its prefecture's; of a joint area of several prefectures no prefecture's stand for it.</summary>
    private static RegionWages WagesOf(FigureSet wages, MunicipalityCode region) =>
        wages.Joint.Find(region) is { IsWithinPrefecture: false }
            ? RegionWages.None
            : RegionWages.Of(wages.Has, (area, industry) => wages[area, WagePreview.ItemOf(industry)], region) ?? RegionWages.None;
}
