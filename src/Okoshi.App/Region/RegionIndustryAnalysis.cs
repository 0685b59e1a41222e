using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Sentences;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region;

/// <summary>地域の特化係数 The location quotient of one region and industry, as the command shows it.</summary>
public sealed record RegionQuotient(string Region, string Industry, decimal? Value, decimal? Lq, string? Reason, QuotientBasis Basis);

/// <summary>シフト・シェア of one region, with its industries; none of it, and the reason, where a value is not known.</summary>
public sealed record ShiftShareRow(
    string Region,
    decimal? National,
    decimal? IndustryMix,
    decimal? Regional,
    decimal? Total,
    IReadOnlyList<ShiftShareIndustry> Industries,
    string? Reason = null
);

/// <summary>特化の度合い of one region.</summary>
public sealed record SpecialisationRow(string Region, decimal? Herfindahl, decimal? Gini, int Industries, string? Reason);

/// <summary>Computes what a file of regions and industries shows.</summary>
public static class RegionIndustryAnalysis
{
    private static readonly ImportColumn Value = new("value", "値", CellKind.Number) { TakesMarks = true };

    /// <summary>The columns of a file with two points in time.</summary>
    private static readonly ImportColumn[] Span =
    [
        new("start", "期首", CellKind.Number) { TakesMarks = true },
        new("end", "期末", CellKind.Number) { TakesMarks = true },
    ];

    /// <summary>Reads <c>region,industry,value</c>; an empty value or a mark of statistics is not known.</summary>
    public static RegionIndustryFile ReadValues(string file, ReadOnlySpan<byte> bytes, string? nation, bool mayBeEmpty = true) =>
        RegionIndustryFile.Read(file, bytes, nation, [Value with { TakesMarks = mayBeEmpty }], mayBeEmpty);

    /// <summary>Reads <c>region,industry,start,end</c> with the nation's rows; an empty value or a mark is not known.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static RegionIndustryFile ReadSpans(string file, ReadOnlySpan<byte> bytes, string? nation) =>
        RegionIndustryFile.Read(file, bytes, nation ?? RegionIndustryFile.StandardNation, Span, mayBeEmpty: true);

    public static IReadOnlyList<RegionQuotient> Quotients(RegionIndustryFile data, QuotientBasis basis)
    {
        var nation = data.Industries.Select(i => NationOf(data, i)).ToArray();
        var all = Total(nation);
        return
        [
            .. data.Regions.SelectMany(region =>
            {
                var values = data.Industries.Select(i => data.Value(region, i)).ToArray();
                var total = Total(values);
                return data.Industries.Select(
                    (industry, i) =>
                    {
                        var quotient = LocationQuotient.Compute(values[i], total, nation[i], all);
                        return new RegionQuotient(
                            region,
                            industry,
                            values[i],
                            quotient.Value,
                            quotient.Value is null ? quotient.Reason.Text() : null,
                            basis
                        );
                    }
                );
            }),
        ];
    }

    public static IReadOnlyList<SpecialisationRow> Specialisations(RegionIndustryFile data)
    {
        var nation = data.Industries.Select(i => NationOf(data, i)).ToArray();
        return
        [
            .. data.Regions.Select(region =>
            {
                var result = Specialisation.Of([.. data.Industries.Select(i => data.Value(region, i))], nation);
                var reason = result.Herfindahl.Value is null ? result.Herfindahl.Reason : result.Gini.Reason;
                return new SpecialisationRow(
                    region,
                    result.Herfindahl.Value,
                    result.Gini.Value,
                    result.Industries,
                    reason.IsNone ? null : reason.Text()
                );
            }),
        ];
    }

    /// <exception cref="BadInputException">The nation starts from nothing.</exception>
    public static IReadOnlyList<ShiftShareRow> ShiftShares(string file, RegionIndustryFile data)
    {
        var nation = Spans(data, data.Nation!);
        if (nation?.Sum(i => i.Start) == 0)
            throw new BadInputException(
                new ImportProblem(
                    file,
                    0,
                    "start",
                    $"「{data.Nation}」の期首の合計が0です",
                    "伸び率を計算できる、0より大きい値が必要です",
                    "列を取り違えていないか確かめてください"
                )
            );
        return
        [
            .. data.Regions.Select(region =>
            {
                if (nation is null)
                    return NotKnown(region, RegionGap.NationValueMissing);
                if (Spans(data, region) is not { } spans)
                    return NotKnown(region, RegionGap.IndustryValueMissing);
                var parts = ShiftShare.Of(spans, nation);
                return new ShiftShareRow(region, parts.National, parts.IndustryMix, parts.Regional, parts.Total, parts.Industries);
            }),
        ];
    }

    /// <summary>The reference: the nation's row, or all regions together.</summary>
    private static decimal? NationOf(RegionIndustryFile data, string industry) =>
        data.Nation is { } nation ? data.Value(nation, industry) : Total([.. data.Regions.Select(r => data.Value(r, industry))]);

    private static ShiftShareRow NotKnown(string region, RegionGap gap) => new(region, null, null, null, null, [], Remark.Of(gap).Text());

    /// <summary>The industries of a region; null where a value is not known.</summary>
    private static IndustrySpan[]? Spans(RegionIndustryFile data, string region)
    {
        var values = data.Industries.Select(i => (Industry: i, Start: data.Value(region, i, 0), End: data.Value(region, i, 1))).ToArray();
        return values.Any(v => v.Start is null || v.End is null)
            ? null
            : [.. values.Select(v => new IndustrySpan(v.Industry, v.Start!.Value, v.End!.Value))];
    }

    private static decimal? Total(IReadOnlyCollection<decimal?> values) => values.Any(v => v is null) ? null : values.Sum();
}
