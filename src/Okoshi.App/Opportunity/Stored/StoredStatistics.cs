using Okoshi.App.Context;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Stored;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity.Stored;

/// <summary>What is asked of the imported statistics.</summary>
/// <param name="Region">The municipality.</param>
/// <param name="AsOf">The day that the dated tables hold for.</param>
public sealed record StatisticsQuestion(MunicipalityCode Region, DateOnly AsOf)
{
    /// <summary>Peers by hand; empty for the most similar.</summary>
    public IReadOnlyCollection<MunicipalityCode> Peers { get; init; } = [];

    /// <summary>Points to try out; empty for the table's.</summary>
    public IReadOnlyList<WeightChange> Weights { get; init; } = [];

    /// <summary>Look as if this were the newest edition of SSDSE-A; empty for the newest.</summary>
    public string Edition { get; init; } = "";

    /// <summary>Reads <c>022012</c> or, at an earlier edition, <c>022012@2021</c>; null where the code is unknown.</summary>
    public static StatisticsQuestion? Read(string text, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('@', 2) is var parts && AreaCodes.TryRead(parts[0], out var code)
            ? new StatisticsQuestion(code, day) { Edition = parts.ElementAtOrDefault(1) ?? "" }
            : null;
    }
}

/// <summary>A search in the imported statistics.</summary>
/// <param name="Search">What was found; null where the statistics do not suffice.</param>
/// <param name="Lacking">What has to be imported first; empty where something was found.</param>
/// <param name="Datasets">What it rests on.</param>
/// <param name="Usual">The points of the table.</param>
internal sealed record StoredSearch(
    DiscoverySearch? Search,
    string Lacking,
    IReadOnlyList<DatasetInfo> Datasets,
    IReadOnlyList<ScoreWeight> Usual
);

/// <summary>Searches the imported statistics; the use cases of the stage share it.</summary>
public sealed class StoredStatistics(OfficialStore store, RegionContext context)
{
    internal const string NoOutlook = "将来推計人口（社人研）がまだ取り込まれていません";
    private const string NoTable = "産業連関表がまだ取り込まれていません。総務省「産業連関表」の13部門の取引基本表が要ります（書式 io）";
    internal const string NoClosures =
        "法人の設立と閉鎖がまだ取り込まれていないか、一年分そろっていません。国税庁「法人番号公表サイト」の件数が要ります（書式 corporations）";
    private const string NoLocal =
        "地域の調べがまだ取り込まれていません。市区町村別の公表統計がないので、地域で調べて書きます（書式 local。訪れる人は観光の統計、後継者は事業承継・引継ぎ支援センターや商工会議所、資源と副産物は農水産の担当課や組合）";
    internal const string NoWages =
        "賃金がまだ取り込まれていません。厚生労働省「賃金構造基本統計調査」の都道府県・産業別の表が要ります（書式 wages）";

    internal async Task<StoredSearch> SearchAsync(StatisticsQuestion question, CancellationToken cancellationToken)
    {
        var content = context.State.Installation.PackOf(question.Region);
        if (DiscoveryDocument.Of(content) is not { } table)
            return new StoredSearch(null, "地域パックに、統計から機会を見つける表（opportunity/discovery.json）がありません", [], []);
        var editions = await EditionsAsync(question, cancellationToken);
        if (editions.Length == 0)
            return new StoredSearch(
                null,
                "SSDSE-A（市区町村）の2021年版より後の版。全国の市区町村とくらべて、足りない仕事を見つけます",
                [],
                table.Weights
            );
        var (now, before) = (editions[^1], editions.ElementAtOrDefault(editions.Length - 2));
        var projection = await store.LatestAsync(OfficialFormat.Ipss, cancellationToken);
        var wages = await store.NewestAsync(OfficialFormat.Wages, _ => true, cancellationToken);
        var closures = await ClosuresAsync(question.Region, cancellationToken);
        DatasetInfo[] datasets =
        [
            .. new[] { now.Figures.Info, before?.Figures.Info, projection?.Info, wages?.Info, closures?.Info }.OfType<DatasetInfo>(),
        ];
        // The figures do not change from day to day; the datasets' numbers say which they are.
        var material = context.Statistics.Get(new MaterialOf(now.Figures, before?.Figures, projection, wages, closures));
        var (regional, own) = await RegionalAsync(now.Figures, question.Region, cancellationToken);
        var weights = WeightChange.Apply(table.Weights, question.Weights);
        var search = Discovery.Search(
            content,
            material,
            new DiscoveryQuestion(question.Region, [.. question.Peers], weights, question.AsOf, regional)
        );
        return new StoredSearch(search, "", [.. datasets, .. own], table.Weights);
    }

    /// <summary>One edition for each survey of establishments in which the region stands, the oldest first.</summary>
    private async Task<Edition[]> EditionsAsync(StatisticsQuestion question, CancellationToken cancellationToken)
    {
        var all = await store.EditionsAsync(OfficialFormat.Ssdse, cancellationToken);
        return
        [
            .. all.Where(f =>
                    f.Has(question.Region) && (question.Edition.Length == 0 || string.CompareOrdinal(f.Info.Edition, question.Edition) <= 0)
                )
                .Select(f => SsdseAreas.Of(f) is { } areas ? new Edition(f, areas) : null)
                .OfType<Edition>()
                .GroupBy(e => e.Areas.Year)
                .Select(g => g.Last())
                .OrderBy(e => e.Areas.Year),
        ];
    }

    /// <summary>The newest count that knows the region; companies are counted alike in the whole nation, so they go first.</summary>
    private async Task<FigureSet?> ClosuresAsync(MunicipalityCode region, CancellationToken cancellationToken)
    {
        var companies = await store.NewestAsync(
            OfficialFormat.Corporations,
            f => f.Items[0].Unit == CorporationItems.Companies && ClosureCounts.Has(f, region),
            cancellationToken
        );
        return companies ?? await store.NewestAsync(OfficialFormat.Corporations, f => ClosureCounts.Has(f, region), cancellationToken);
    }

    /// <summary>What is known of the region only, with the datasets that tell it beside those of all municipalities.</summary>
    private async Task<(RegionalMaterial Regional, IReadOnlyList<DatasetInfo> Datasets)> RegionalAsync(
        FigureSet now,
        MunicipalityCode region,
        CancellationToken cancellationToken
    )
    {
        var (table, info) = await SectorEstimate.TableAsync(store, cancellationToken);
        var (estimate, reason) = table is null ? (null, NoTable) : SectorEstimate.Of(table, info!, now, region);
        var counts = new List<(FigureSet Figures, IReadOnlyList<OfficialPart> Parts)>();
        foreach (var local in (await store.EditionsAsync(OfficialFormat.Local, cancellationToken)).Where(f => f.Has(region)).Reverse())
            counts.Add((local, await store.PartsAsync(local.Info, region.Digits, cancellationToken)));
        DatasetInfo[] datasets = [.. estimate is null ? [] : new[] { estimate.Table }, .. counts.Select(c => c.Figures.Info)];
        var regional = new RegionalMaterial
        {
            Purchases = estimate is null ? null : OutsidePurchases.Of(estimate),
            NoPurchases = reason,
            Local = LocalCounts.Of(counts, region),
            NoLocal = NoLocal,
            Sources = [.. datasets.Select(Discovery.SourceOf)],
        };
        return (regional, datasets);
    }

    private sealed record Edition(FigureSet Figures, SsdseAreas Areas);
}

/// <summary>What is read from datasets of all municipalities together.</summary>
internal sealed record MaterialOf(FigureSet Now, FigureSet? Before, FigureSet? Projection, FigureSet? Wages, FigureSet? Closures)
    : Derived<StatisticsShelf, DiscoveryMaterial>
{
    internal override DiscoveryMaterial From(StatisticsShelf source)
    {
        var now = SsdseAreas.Of(Now)!;
        var datasets = new[] { Now, Before, Projection, Wages, Closures }.OfType<FigureSet>().Select(f => f.Info);
        return new DiscoveryMaterial(now, Before is null ? null : SsdseAreas.Of(Before))
        {
            Population = Projection is null ? null : PopulationOutlook.Of(Projection, now.CensusYear),
            Wages = Wages is not { } wages
                ? null
                : region =>
                    RegionWages.Of(wages.Has, (area, industry) => wages[area, WagePreview.ItemOf(industry)], region) ?? RegionWages.None,
            Closures = ClosureCounts.Of(Closures),
            NoOutlook = StoredStatistics.NoOutlook,
            NoWages = StoredStatistics.NoWages,
            NoClosures = StoredStatistics.NoClosures,
            Sources = [.. datasets.Select(Discovery.SourceOf)],
        };
    }
}
