using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>統計から見つける材料 Official statistics of all municipalities, and the dated tables of the product, for one of them.</summary>
public sealed record DiscoveryInput
{
    /// <summary>The municipality to look at, among <see cref="Areas"/>, or the joint area, among <see cref="Joint"/>.</summary>
    public required MunicipalityCode Region { get; init; }

    /// <summary>All municipalities of the edition.</summary>
    public required IReadOnlyList<DiscoveryArea> Areas { get; init; }

    /// <summary>Joint areas of some of <see cref="Areas"/>: each other's peers, and no part of the nation's sums.</summary>
    public IReadOnlyList<DiscoveryArea> Joint { get; init; } = [];

    /// <summary>Year of the later survey of establishments.</summary>
    public required int Year { get; init; }

    /// <summary>Year of the earlier one; null where only one was given.</summary>
    public int? BaseYear { get; init; }

    /// <summary>Peers chosen by hand; empty to find them by likeness.</summary>
    public IReadOnlyList<MunicipalityCode> Peers { get; init; } = [];

    /// <summary>Projected change of those who buy; null where no projection was given.</summary>
    public DemandOutlook? Outlook { get; init; }

    /// <summary>Why there is no projection, for the reader.</summary>
    public Remark NoOutlook { get; init; } = Remark.Of(OpportunityGap.NoOutlook);

    /// <summary>The industry's wage ÷ the wage of all industries in the region; null where no wages were given.</summary>
    public IReadOnlyDictionary<IndustryCode, decimal>? WageRatios { get; init; }

    /// <summary>The region's wages against those of places where young people go.</summary>
    public IReadOnlyList<WageElsewhere> WagesElsewhere { get; init; } = [];

    /// <summary>Why there are no wages, for the reader.</summary>
    public Remark NoWages { get; init; } = Remark.Of(OpportunityGap.NoWages);

    /// <summary>What is bought from outside; null where it cannot be estimated.</summary>
    public PurchaseEstimate? Purchases { get; init; }

    /// <summary>Why there is no estimate, for the reader.</summary>
    public Remark NoPurchases { get; init; } = Remark.Of(OpportunityGap.NoPurchases);

    /// <summary>The year for which the closures of <see cref="Areas"/> stand; empty where there are none.</summary>
    public string ClosureYear { get; init; } = "";

    /// <summary>Why there are no closures, for the reader.</summary>
    public Remark NoClosures { get; init; } = Remark.Of(OpportunityGap.NoClosures);

    /// <summary>What the town counted of itself; null where it brought nothing.</summary>
    public LocalSurvey? Local { get; init; }

    /// <summary>Why there is nothing of the town's own, for the reader.</summary>
    public Remark NoLocal { get; init; } = Remark.Of(OpportunityGap.NoLocal);

    /// <summary>From where on the town's own counts speak for a business.</summary>
    public IReadOnlyList<LocalThreshold> LocalThresholds { get; init; } = [];

    /// <summary>Figures, projects and drivers of the region's own pack; null where none is loaded for this region.</summary>
    public OpportunityInput? Own { get; init; }

    /// <summary>Businesses to consider.</summary>
    public required IReadOnlyList<StartableBusiness> Businesses { get; init; }

    /// <summary>What is said of each of them.</summary>
    public required IReadOnlyList<BusinessMarket> Markets { get; init; }

    /// <summary>Points of each part.</summary>
    public required IReadOnlyList<ScoreWeight> Weights { get; init; }

    /// <summary>The lines that a value must lie above or below.</summary>
    public required OpportunityThresholds Thresholds { get; init; }

    /// <summary>Source of the later survey and of the figures.</summary>
    public required SourceRef Source { get; init; }

    /// <summary>Source of the earlier survey.</summary>
    public SourceRef? BaseSource { get; init; }

    /// <summary>Source of the projection.</summary>
    public SourceRef? OutlookSource { get; init; }

    /// <summary>Source of the closures.</summary>
    public SourceRef? ClosureSource { get; init; }

    /// <summary>Source of the wages.</summary>
    public SourceRef? WageSource { get; init; }
}
