using Okoshi.App.Accompany;
using Okoshi.App.Opportunity;
using Okoshi.App.Packs;
using Okoshi.App.Plan;
using Okoshi.App.Region;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Measure;
using Okoshi.Engine.Push;

namespace Okoshi.App.Chain;

/// <summary>Everything that one run of the chain found, stage by stage.</summary>
public sealed record ChainResult
{
    public required ChainRequest Request { get; init; }

    public required PackManifest Manifest { get; init; }

    public required string PackHash { get; init; }

    public required RegionDiagnosis Region { get; init; }

    public required OpportunityList Opportunities { get; init; }

    public required IReadOnlyList<CatalogueEntry> Programmes { get; init; }

    /// <summary>Plans of the first opportunities, in their order.</summary>
    public required IReadOnlyList<DrawnPlan> Plans { get; init; }

    public required IReadOnlyList<Proposal> Proposals { get; init; }

    /// <summary>First steps for the first proposal, as an example of a case.</summary>
    public required CaseOpening Example { get; init; }

    public required IReadOnlyList<StrategyTree> Strategies { get; init; }
}
