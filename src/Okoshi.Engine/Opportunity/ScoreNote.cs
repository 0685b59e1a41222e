namespace Okoshi.Engine.Opportunity;

/// <summary>点の但し書き Why a part of a score is as it is, where there is no computation to show.</summary>
public enum ScoreNote
{
    /// <summary>Which size earns all points is not set.</summary>
    FullAtMissing = 0,

    /// <summary>Published statistics do not give this part.</summary>
    NotFromStatistics = 1,

    /// <summary>This part belongs to the list by published statistics.</summary>
    OnlyFromStatistics = 2,

    /// <summary>No row of an industry shows a gap.</summary>
    NoGapRows = 3,

    /// <summary>Few employees make changes swing.</summary>
    SmallIndustry = 4,

    /// <summary>The change is not known.</summary>
    TrendMissing = 5,

    /// <summary>There is no strategy.</summary>
    StrategyMissing = 6,

    /// <summary>The municipality's strategy is not loaded.</summary>
    StrategyNotLoaded = 7,

    /// <summary>The ratio that earns all points must be above 1.</summary>
    FullAtNotAboveEven = 10,

    /// <summary>No plan of real figures says so; assumptions earn nothing.</summary>
    ViabilityMissing = 11,

    /// <summary>No statistic speaks of this business alone.</summary>
    NoOwnStatistic = 12,
}
