using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
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
}

/// <summary>A search in the imported statistics.</summary>
/// <param name="Search">What was found; null where the statistics do not suffice.</param>
/// <param name="Lacking">What has to be imported first; empty where something was found.</param>
/// <param name="Datasets">What it rests on.</param>
/// <param name="Usual">The points of the table.</param>
internal sealed record StoredSearch(DiscoverySearch? Search, string Lacking, IReadOnlyList<DatasetInfo> Datasets, IReadOnlyList<ScoreWeight> Usual);

/// <summary>Searches the imported statistics; the use cases of the stage share it.</summary>
public sealed class StoredStatistics(OfficialStore store, CurrentPack pack)
{
    private const string NoOutlook = "将来推計人口（社人研）がまだ取り込まれていません";
    private const string NoWages = "賃金がまだ取り込まれていません。厚生労働省「賃金構造基本統計調査」の都道府県・産業別の表が要ります（書式 wages）";

    internal async Task<StoredSearch> SearchAsync(StatisticsQuestion question, CancellationToken cancellationToken)
    {
        var content = await pack.GetAsync(cancellationToken);
        if (DiscoveryDocument.Of(content) is not { } table) return new StoredSearch(null, "地域パックに、統計から機会を見つける表（opportunity/discovery.json）がありません", [], []);
        var editions = await EditionsAsync(question, cancellationToken);
        if (editions.Length == 0) return new StoredSearch(null, "SSDSE-A（市区町村）の2021年版より後の版。全国の市区町村とくらべて、足りない仕事を見つけます", [], table.Weights);
        var (now, before) = (editions[^1], editions.ElementAtOrDefault(editions.Length - 2));
        var projection = await store.LatestAsync(OfficialFormat.Ipss, cancellationToken);
        var wages = await store.NewestAsync(OfficialFormat.Wages, _ => true, cancellationToken);
        DatasetInfo[] datasets = [.. new[] { now.Figures.Info, before?.Figures.Info, projection?.Info, wages?.Info }.OfType<DatasetInfo>()];
        // The figures do not change from day to day; the datasets' numbers say which they are.
        var material = content.Remember(DateOnly.MinValue, "statistics:" + string.Join(',', datasets.Select(d => d.Id)), () => Material(now.Areas, before?.Areas, projection, wages, datasets));
        var weights = WeightChange.Apply(table.Weights, question.Weights);
        var search = Discovery.Search(content, material, new DiscoveryQuestion(question.Region, [.. question.Peers], weights, question.AsOf));
        return new StoredSearch(search, "", datasets, table.Weights);
    }

    /// <summary>One edition for each survey of establishments in which the region stands, the oldest first.</summary>
    private async Task<Edition[]> EditionsAsync(StatisticsQuestion question, CancellationToken cancellationToken)
    {
        var all = await store.EditionsAsync(OfficialFormat.Ssdse, cancellationToken);
        return [.. all.Where(f => f.Has(question.Region) && (question.Edition.Length == 0 || string.CompareOrdinal(f.Info.Edition, question.Edition) <= 0))
            .Select(f => SsdseAreas.Of(f) is { } areas ? new Edition(f, areas) : null).OfType<Edition>()
            .GroupBy(e => e.Areas.Year).Select(g => g.Last()).OrderBy(e => e.Areas.Year)];
    }

    private static DiscoveryMaterial Material(SsdseAreas now, SsdseAreas? before, FigureSet? projection, FigureSet? wages, DatasetInfo[] datasets) => new(now, before)
    {
        Population = projection is null ? null : PopulationOutlook.Of(projection, now.CensusYear),
        Wages = wages is null ? null : region => WageTable.Ratios(wages.Has, (area, industry) => wages[area, WagePreview.ItemOf(industry)], region) ?? new Dictionary<IndustryCode, decimal>(),
        NoOutlook = NoOutlook,
        NoWages = NoWages,
        Sources = [.. datasets.Select(d => new SourceRow { Id = d.Format == OfficialFormat.Ssdse.Name ? $"ssdse-a-{d.Edition}" : d.Format, Title = d.Title, Publisher = d.Publisher, Edition = d.EditionWords, Licence = d.Licence, File = d.FileName })],
    };

    private sealed record Edition(FigureSet Figures, SsdseAreas Areas);
}
