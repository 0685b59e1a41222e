using System.Text.Json;
using Okoshi.App.Json;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>A town's own counts, from a file or from the store, as the search needs them.</summary>
internal static class LocalCounts
{
    /// <summary>Goods by their names in files of the product.</summary>
    public static IReadOnlyDictionary<string, LocalGoods> Goods { get; } =
        new Dictionary<string, LocalGoods>(StringComparer.Ordinal)
        {
            ["fruit"] = LocalGoods.Fruit,
            ["vegetables"] = LocalGoods.Vegetables,
            ["grain"] = LocalGoods.Grain,
            ["livestock"] = LocalGoods.Livestock,
            ["fish"] = LocalGoods.Fish,
            ["wood"] = LocalGoods.Wood,
            ["craft"] = LocalGoods.Craft,
            ["hot-spring"] = LocalGoods.HotSpring,
            ["nature"] = LocalGoods.Nature,
            ["culture"] = LocalGoods.Culture,
        };

    private static readonly Dictionary<string, LocalItem> Items = new(StringComparer.Ordinal)
    {
        ["visitors"] = LocalItem.Visitors,
        ["guests"] = LocalItem.Guests,
        ["successors"] = LocalItem.Successors,
        ["byproduct"] = LocalItem.ByProduct,
        ["resource"] = LocalItem.Resource,
    };

    /// <summary>The counts of a region; what two datasets count is taken from the first.</summary>
    public static LocalSurvey? Of(IEnumerable<(FigureSet Figures, IReadOnlyList<OfficialPart> Parts)> datasets, MunicipalityCode region)
    {
        LocalCount[] counts =
        [
            .. datasets.SelectMany(d => Counts(d.Figures, d.Parts, region)).DistinctBy(c => (c.Item, c.Goods, c.Period)),
        ];
        return counts.Length == 0 ? null : new LocalSurvey(counts);
    }

    private static IEnumerable<LocalCount> Counts(FigureSet figures, IReadOnlyList<OfficialPart> parts, MunicipalityCode region)
    {
        var origins = parts.ToDictionary(p => p.Key, p => p.Text, StringComparer.Ordinal);
        foreach (var item in figures.Items)
        {
            if (figures[region, item.Code, item.Period] is not { } value)
                continue;
            var origin = JsonSerializer.Deserialize<LocalOrigin>(
                origins[LocalPreview.KeyOf(region, item.Code, item.Period)],
                OkoshiJson.Compact
            )!;
            var (kind, goods) = LocalItems.Split(item.Code);
            yield return new LocalCount(
                Items[kind],
                goods.Length > 0 ? Goods[goods] : null,
                item.Period,
                value,
                origin.Unit,
                origin.Note,
                new SourceRef(Discovery.SourceIdOf(figures.Info), $"{item.Name} {item.Period[..4]}年。{origin.Source}")
            );
        }
    }
}
