using Okoshi.App.Packs.Rows;
using Okoshi.App.Region.Datasets;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity.Kept;

/// <summary>A dataset that a kept search rested on: its content is known by its hash even after it is gone.</summary>
public sealed record KeptDataset(string Format, string Edition, string Source, string Years, string Sha256)
{
    internal static KeptDataset Of(DatasetInfo info) => new(info.Format, info.Edition, info.Source, info.Years, info.Sha256);
}

/// <summary>A peer of a kept search.</summary>
public sealed record KeptPeer(MunicipalityCode Code, string Name);

/// <summary>A search as it was.</summary>
/// <param name="List">Opportunities and dropped candidates, with the sources that they cite.</param>
/// <param name="Stability">How steady the ranks were.</param>
/// <param name="Stories">Each opportunity in three sentences.</param>
/// <param name="Conventions">How everything was computed.</param>
/// <param name="Peers">With whom it was compared.</param>
/// <param name="PeersByHand">Whether a person chose them.</param>
/// <param name="Datasets">What it rested on.</param>
public sealed record KeptSearch(
    OpportunityList List,
    IReadOnlyList<RankStability> Stability,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Stories,
    IReadOnlyList<string> Conventions,
    IReadOnlyList<KeptPeer> Peers,
    bool PeersByHand,
    IReadOnlyList<KeptDataset> Datasets
)
{
    internal static KeptSearch Of(FoundOpportunities found, bool peersByHand, IReadOnlyList<DatasetInfo> datasets) =>
        new(
            found.List with
            {
                Sources = Cited(found.List),
            },
            found.Stability,
            found.Stories,
            found.Conventions,
            [.. found.Peers.Select(p => new KeptPeer(p.Area.Code, p.Area.Name))],
            peersByHand,
            [.. datasets.Select(KeptDataset.Of)]
        );

    private static Dictionary<string, SourceRow> Cited(OpportunityList list)
    {
        var evidence = list.Ranking.Opportunities.SelectMany(o => o.Evidence).Concat(list.Ranking.Dropped.SelectMany(d => d.Evidence));
        var ids = evidence.SelectMany(e => e.Sources.Append(e.Rule)).Select(s => s.SourceId).Distinct(StringComparer.Ordinal);
        return ids.Where(list.Sources.ContainsKey).ToDictionary(id => id, id => list.Sources[id], StringComparer.Ordinal);
    }
}
