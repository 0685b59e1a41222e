using System.Globalization;
using Okoshi.App.Areas;
using Okoshi.App.Charts;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>A map of a prefecture, or what it lacks.</summary>
/// <param name="Measure">What is shown.</param>
/// <param name="Map">The map; null where there are no boundaries or values.</param>
/// <param name="Lacking">Which statistics must be imported; empty with a map.</param>
/// <param name="Datasets">Values and boundaries.</param>
/// <param name="Notes">Traps that a reader must know.</param>
public sealed record RegionMap(
    MapMeasure Measure,
    Chart? Map,
    IReadOnlyList<string> Lacking,
    IReadOnlyList<DatasetInfo> Datasets,
    IReadOnlyList<string> Notes
)
{
    /// <summary>Years of the values; empty without a map.</summary>
    public string Years { get; init; } = "";
}

/// <summary>Use case: the municipalities of a prefecture, coloured by one measure.</summary>
public sealed class ShowRegionMap(FigureSource source)
{
    /// <summary>Reads the newest boundaries that hold the prefecture, the finer ones of two, and the values.</summary>
    public async Task<RegionMap> RunAsync(OfficialArea area, MapMeasure measure, CancellationToken cancellationToken)
    {
        var prefecture = area.Code.Prefecture;
        var boundaries = await FinestAsync(prefecture, cancellationToken);
        var values = measure.Read(
            await source.LatestAsync(OfficialFormat.Ssdse, cancellationToken),
            await source.LatestAsync(OfficialFormat.Census, cancellationToken),
            await source.LatestAsync(OfficialFormat.Ipss, cancellationToken)
        );
        if (boundaries is null || values is null)
        {
            string?[] lacking =
            [
                boundaries is null ? "国土数値情報の行政区域（市区町村の境界）" : null,
                values is null ? measure.Needs : null,
            ];
            return new RegionMap(measure, null, [.. lacking.OfType<string>()], [], []);
        }
        var shapes = await ShapesAsync(boundaries, prefecture, cancellationToken);
        var areas = Areas(shapes, code => values.Of(code) is { } v ? Rounded(v) : null, area.Code);
        return new RegionMap(
            measure,
            ChoroplethMap.Draw(
                area.Code.IsJointArea
                    ? TitleOfJoint(measure, values, area, values.Of(area.Code) is { } own ? Rounded(own) : null)
                    : Title(measure, values, area, areas),
                areas,
                measure.Unit,
                $"{values.Dataset.Source}（値）、{boundaries.Source}（境界）"
            ),
            [],
            [values.Dataset, boundaries],
            [.. Notes(shapes, boundaries, values)]
        )
        {
            Years = values.Years,
        };

        decimal Rounded(decimal value) => decimal.Round(value, measure.Decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>Other values on the same outlines, of the municipalities that have one; null where there are no boundaries.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="values">The value of each municipality, all of one prefecture.</param>
    /// <param name="unit">Unit.</param>
    /// <param name="source">Where the values come from.</param>
    /// <param name="chosen">The municipality that the reader looks for, or the joint area of those.</param>
    /// <param name="wide">Width in px.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Chart?> DrawAsync(
        string title,
        IReadOnlyDictionary<MunicipalityCode, decimal> values,
        string unit,
        string source,
        MunicipalityCode chosen,
        double wide,
        CancellationToken cancellationToken
    )
    {
        if (await FinestAsync(chosen.Prefecture, cancellationToken) is not { } boundaries)
            return null;
        var areas = Areas(
                await ShapesAsync(boundaries, chosen.Prefecture, cancellationToken),
                code => values.TryGetValue(code, out var value) ? value : null,
                chosen
            )
            .Where(a => a.Value is not null)
            .ToArray();
        return areas.Length == 0 ? null : ChoroplethMap.Draw(title, areas, unit, $"{source}（値）、{boundaries.Source}（境界）", wide);
    }

    private async Task<BoundaryShape[]> ShapesAsync(DatasetInfo boundaries, string prefecture, CancellationToken cancellationToken) =>
        [.. (await source.PartsAsync(boundaries, prefecture, cancellationToken)).Select(p => BoundaryText.Read(p.Text))];

    private MapArea[] Areas(BoundaryShape[] shapes, Func<MunicipalityCode, decimal?> valueOf, MunicipalityCode chosen)
    {
        var marked = source.Shelf.Joint.Find(chosen)?.Members.Select(m => m.Code).ToHashSet() ?? [chosen];
        return
        [
            .. shapes
                .Where(s => !IsFarIsland(s))
                .GroupBy(s => s.Code is { } c ? NationalAreas.Register.Whole(c).Digits : s.Name)
                .Select(g => Area([.. g], valueOf, marked)),
        ];
    }

    private async Task<DatasetInfo?> FinestAsync(string prefecture, CancellationToken cancellationToken)
    {
        var newest = new List<DatasetInfo>();
        foreach (var info in (await source.ListAsync(cancellationToken)).Where(d => d.Format == OfficialFormat.Boundaries.Name))
        {
            if ((await source.FindAsync(info.Id, cancellationToken))!.Areas.Any(a => a.Code.Prefecture == prefecture))
                newest.Add(info);
        }
        // Of one year, a file of the prefecture alone is drawn finer than one of the nation.
        return newest.OrderByDescending(d => d.Edition[..4], StringComparer.Ordinal).ThenBy(d => d.AreaCount).FirstOrDefault();
    }

    private static MapArea Area(BoundaryShape[] shapes, Func<MunicipalityCode, decimal?> valueOf, HashSet<MunicipalityCode> marked)
    {
        var code = shapes[0].Code is { } c ? NationalAreas.Register.Whole(c) : (MunicipalityCode?)null;
        return new MapArea(
            NameOf(shapes[0]),
            code is { } known ? valueOf(known) : null,
            [.. shapes.SelectMany(s => s.Rings).Select(r => (IReadOnlyList<(double, double)>)[.. r.Select(p => (p.Longitude, p.Latitude))])]
        )
        {
            IsMarked = code is { } own && marked.Contains(own),
        };
    }

    /// <summary>Of a ward the name of its city, without the county of a town.</summary>
    private static string NameOf(BoundaryShape shape)
    {
        if (shape.Code is { } code && CodesPreview.IsWard(code) && shape.Name.IndexOf('市', StringComparison.Ordinal) is > 0 and var end)
            return shape.Name[..(end + 1)];
        var county = shape.Name.IndexOf('郡', StringComparison.Ordinal);
        return county > 0 && county < shape.Name.Length - 2 && shape.Name[^1] is '町' or '村' ? shape.Name[(county + 1)..] : shape.Name;
    }

    private static string Title(MapMeasure measure, MapValues values, OfficialArea area, MapArea[] areas)
    {
        if (areas.FirstOrDefault(a => a.IsMarked)?.Value is not { } own)
            return $"{measure.Name}（{values.Years}）：{area.Name}は{ChartText.Missing}";
        var (rank, known) = (1 + areas.Count(a => a.Value > own), areas.Count(a => a.Value is not null));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{measure.Name}：{area.Name}は {ChartText.With(own, measure.Unit)}、{known}市町村のうち大きい順に {rank}番目"
        );
    }

    /// <summary>A joint area is painted member by member, and has no place among municipalities.</summary>
    private static string TitleOfJoint(MapMeasure measure, MapValues values, OfficialArea area, decimal? own) =>
        $"{measure.Name}（{values.Years}）：{area.Name}全体では{(own is null ? ChartText.Missing : ChartText.With(own, measure.Unit))}";

    private static IEnumerable<string> Notes(BoundaryShape[] shapes, DatasetInfo boundaries, MapValues values)
    {
        yield return $"境界は {boundaries.EditionWords}、値は {values.Years}です。年が違うあいだに合併や市制があった市町村は、いまの境界に塗れないことがあります。";
        if (shapes.Any(s => s.Code is null))
            yield return $"コードのない土地（{string.Join("、", shapes.Where(s => s.Code is null).Select(s => s.Name).Distinct())}。"
                + "湖や、どの市町村のものか決まっていない土地）は、斜線にしています。";
        if (shapes.Any(s => s.Code is { } c && CodesPreview.IsWard(c)))
            yield return "政令指定都市は、区を一つにまとめ、市の値で塗っています。";
        if (shapes.Any(s => s.Code?.Digits.StartsWith("22131", StringComparison.Ordinal) == true))
            yield return "浜松市の区は2024年1月に再編されました。境界は再編の前の区ですが、市にまとめているため、値への影響はありません。";
        if (shapes.Any(IsFarIsland))
            yield return "東京都の島しょ（大島町から小笠原村まで）は、遠いため地図と表に出していません。";
        yield return "階級は、市町村の数がほぼ同じになるように分けています。かっこの中は市町村の数です。面積の大きさは、値とは関係がありません。";
    }

    /// <summary>The islands of Tokyo reach a thousand kilometres out: with them the rest would be a dot.</summary>
    private static bool IsFarIsland(BoundaryShape shape) =>
        shape.Code is { } code && string.CompareOrdinal(code.Digits, "133600") > 0 && string.CompareOrdinal(code.Digits, "134300") < 0;
}
