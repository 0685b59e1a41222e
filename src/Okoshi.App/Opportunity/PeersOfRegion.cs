using Okoshi.App.Imports;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Thresholds;
using Okoshi.Engine.Opportunity;

namespace Okoshi.App.Opportunity;

/// <summary>A municipality with what it is compared by; shares in per cent, null where not known.</summary>
public sealed record PeerRow(
    string Code,
    string Name,
    double? Distance,
    decimal? Population,
    decimal? Over64Percent,
    decimal? DensityPerHectare,
    decimal? PrimaryPercent,
    decimal? JobsPerThousand,
    decimal? NetMigrationPerThousand,
    decimal? PhysiciansPerThousand
);

/// <summary>A municipality and those like it.</summary>
public sealed record PeersResult(PeerRow Region, IReadOnlyList<PeerRow> Peers, IReadOnlyList<string> Conventions);

/// <summary>Use case: which municipalities are like this one?</summary>
public static class PeersOfRegion
{
    /// <summary>Finds them in an edition of SSDSE-A.</summary>
    /// <param name="edition">The file.</param>
    /// <param name="region">Area code as written.</param>
    /// <param name="byHand">Area codes chosen by a person; empty to find by likeness.</param>
    /// <param name="day">The day of the lines; no pack is asked for others.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static async Task<PeersResult> FindAsync(
        NamedFile edition,
        string region,
        IReadOnlyList<string> byHand,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var file = FigureFiles.Read([new OfficialUpload(edition.Name, edition.Bytes, OfficialFormat.Ssdse.Name, "")]);
        var read =
            await file.LatestAsync(OfficialFormat.Ssdse, cancellationToken) is { } figures && SsdseAreas.Of(figures) is { } usable
                ? usable
                : throw new BadInputException(SsdseAreas.Unusable(edition.Name));
        var areas = read.Areas(null);
        var own = OpportunityFiles.Find("--region", region, areas);
        var input = new DiscoveryInput
        {
            Region = own.Code,
            Areas = areas,
            Year = read.Year,
            Peers = [.. byHand.Select(code => OpportunityFiles.Find("--peers", code, areas).Code)],
            Businesses = [],
            Markets = [],
            Weights = [],
            Thresholds = DatedThresholds.Standard(day).Opportunity,
            Source = read.Source,
        };
        var survey = IndustrySurveyor.Survey(input);
        return new PeersResult(
            Row(own, null),
            [.. survey.Peers.Select(p => Row(p.Area, p.Distance))],
            Conventions(byHand.Count > 0, input.Thresholds.Peers.Count)
        );
    }

    private static IReadOnlyList<string> Conventions(bool isByHand, int count) =>
        [
            isByHand ? "指定された市区町村" : $"近い順の {count} 市区町村。政令市の区を除き、東京の特別区を含む",
            "隔たり＝七つの指標の差（標準偏差で割る）の2乗平均の平方根。0は同じ、1は平均して標準偏差一つ分の違い",
            "指標：人口（対数）、65歳以上の割合、可住地の人口密度（対数）、第1次産業の割合、人口あたりの従業者数（対数）、転入超過の割合、人口あたりの医師数",
            "産業の構成は使わない。似ているかどうかは選んだ指標しだいなので、人が選ぶくらべ先（県庁所在地、同じ圏域）と合わせて使う",
        ];

    private static PeerRow Row(DiscoveryArea area, double? distance)
    {
        var f = area.Figures;
        return new PeerRow(
            area.Code.Digits,
            area.Name,
            distance,
            f.Population,
            Per(f.Over64, f.Population, 100),
            Per(f.Population, f.InhabitableLand, 1),
            Per(f.PrimaryWorkers, f.Workers, 100),
            Per(area.Employees.Values.Sum(v => v ?? 0), f.Population, 1000),
            Per(f.NetMigration, f.Population, 1000),
            Per(f.Physicians, f.Population, 1000)
        );
    }

    private static decimal? Per(decimal? part, decimal? whole, decimal scale) =>
        part is { } p && whole is > 0 and var w ? p * scale / w : null;
}
