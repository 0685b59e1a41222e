using Okoshi.App.Context;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>くらべる市町村 A municipality to compare with.</summary>
/// <param name="Area">The municipality.</param>
/// <param name="Population">Its population; null where there is no value.</param>
/// <param name="Similar">How like it is.</param>
/// <param name="Chosen">Whether the region is compared with it now.</param>
public sealed record PeerMunicipality(OfficialArea Area, long? Population, SimilarPeer Similar, bool Chosen);

/// <summary>
/// Peers among all others of an edition of SSDSE-A, by likeness or by hand: municipalities of one, joint areas of a joint area.
/// </summary>
public static class PeerMunicipalities
{
    /// <summary>What likeness is measured by, for the page.</summary>
    public static IReadOnlyList<string> Indicators { get; } =
    [
        "総人口（対数）",
        "65歳以上の割合",
        "15歳未満の割合",
        "可住地あたりの人口（対数）",
        "第1次産業の就業者の割合",
        "第2次産業の就業者の割合",
        "人口あたりの転入と転出の差",
        "人口あたりの従業者数（民営、対数）",
    ];

    /// <summary>All others, the most similar first.</summary>
    /// <param name="figures">An edition of SSDSE-A.</param>
    /// <param name="area">The region.</param>
    /// <param name="byHand">Those chosen by a person; empty for the most similar.</param>
    /// <param name="thresholds">How many are compared with, and by how much they must be known.</param>
    public static IReadOnlyList<PeerMunicipality> Rank(
        FigureSet figures,
        MunicipalityCode area,
        IReadOnlyCollection<MunicipalityCode> byHand,
        RegionThresholds thresholds
    )
    {
        var areas = (area.IsJointArea ? JointOf(figures) : figures.Areas).ToDictionary(a => a.Code.Digits, StringComparer.Ordinal);
        var candidates = figures.Get(new Candidates(area.IsJointArea));
        var ranked = PeerFinder.Rank(
            candidates[area],
            [.. candidates.Where(c => c.Key != area).Select(c => c.Value)],
            thresholds.LeastIndicators.Count
        );
        return
        [
            .. ranked.Select(
                (peer, i) =>
                    new PeerMunicipality(
                        areas[peer.Name],
                        (long?)figures[areas[peer.Name].Code, "A1101"],
                        peer,
                        byHand.Count > 0 ? byHand.Contains(areas[peer.Name].Code) : i < thresholds.Peers.Count && peer.Distance is not null
                    )
            ),
        ];
    }

    private static TownFigures TownOf(FigureSet figures, MunicipalityCode code)
    {
        return new TownFigures
        {
            Population = Value("A1101"),
            Over64 = Value("A1303"),
            Children = Value("A1301"),
            InhabitableLand = Value("B1103"),
            PrimaryWorkers = Value("F2201"),
            SecondaryWorkers = Value("F2211"),
            TertiaryWorkers = Value("F2221"),
            NetMigration = (double?)figures.Net(code, "A5101", "A5102"),
            Employees = Value("C2208"),
        };

        double? Value(string item) => (double?)figures[code, item];
    }

    private static IReadOnlyList<OfficialArea> JointOf(FigureSet figures) =>
        [.. figures.Joint.All.Where(j => figures.Has(j.Code)).Select(j => new OfficialArea(j.Code, "", j.Name))];

    /// <summary>What every municipality of an edition, or every joint area, is compared by.</summary>
    private sealed record Candidates(bool AreJoint) : Derived<FigureSet, IReadOnlyDictionary<MunicipalityCode, PeerCandidate>>
    {
        internal override IReadOnlyDictionary<MunicipalityCode, PeerCandidate> From(FigureSet source) =>
            (AreJoint ? JointOf(source) : source.Areas).ToDictionary(a => a.Code, a => TownOf(source, a.Code).Candidate(a.Code.Digits));
    }
}
