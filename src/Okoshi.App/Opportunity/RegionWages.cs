using System.Globalization;
using Okoshi.App.Japanese;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>Wages of one region.</summary>
/// <param name="Ratios">Each industry's ÷ that of all industries.</param>
/// <param name="Elsewhere">That of all industries ÷ those of other places.</param>
internal sealed record RegionWages(IReadOnlyDictionary<IndustryCode, decimal> Ratios, IReadOnlyList<WageElsewhere> Elsewhere)
{
    private const int Tokyo = 13;

    /// <summary>Last prefecture of each part of the country: 北海道, 東北, 関東, 中部, 近畿, 中国, 四国, 九州・沖縄.</summary>
    private static readonly int[] Parts = [1, 7, 14, 23, 30, 35, 39, 47];

    public static RegionWages None { get; } = new(new Dictionary<IndustryCode, decimal>(), []);

    /// <summary>Null where there is no wage of all industries for the region or its prefecture.</summary>
    public static RegionWages? Of(
        Func<MunicipalityCode, bool> has,
        Func<MunicipalityCode, IndustryCode, decimal?> wage,
        MunicipalityCode region
    ) => WageTable.Ratios(has, wage, region) is { } ratios ? new RegionWages(ratios, ElsewhereOf(has, wage, region)) : null;

    /// <summary>
    /// An area's wage of all industries against Tokyo's, and against the best paid prefecture of its part of the country (地方); those that
    /// the file does not have are left out.
    /// </summary>
    private static IReadOnlyList<WageElsewhere> ElsewhereOf(
        Func<MunicipalityCode, bool> has,
        Func<MunicipalityCode, IndustryCode, decimal?> wage,
        MunicipalityCode region
    )
    {
        if (wage(WageTable.AreaOf(has, region), IndustryCode.Total) is not { } here)
            return [];
        var own = int.Parse(region.Prefecture, CultureInfo.InvariantCulture);
        var last = Parts.First(p => own <= p);
        var first = Parts.LastOrDefault(p => p < own) + 1;
        var near = Enumerable
            .Range(first, last - first + 1)
            .Where(p => p != own)
            .Select(Paid)
            .Where(p => p.Wage is not null)
            .OrderByDescending(p => p.Wage)
            .Take(1);
        return
        [
            .. near.Append(Paid(Tokyo))
                .Where(p => p.Wage > 0 && p.Prefecture.Prefecture != region.Prefecture)
                .DistinctBy(p => p.Prefecture)
                .Select(p => new WageElsewhere(Prefectures.Of(p.Prefecture), here / p.Wage!.Value)),
        ];

        (MunicipalityCode Prefecture, decimal? Wage) Paid(int number) =>
            MunicipalityCode.OfPrefecture(number.ToString("00", CultureInfo.InvariantCulture)) is var code && has(code)
                ? (code, wage(code, IndustryCode.Total))
                : (default, null);
    }
}
