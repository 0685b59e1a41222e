namespace Okoshi.Engine.Opportunity;

/// <summary>機会で分からないこと Why something that would speak for or against a business is not known.</summary>
public enum OpportunityGap
{
    /// <summary>The region's data have no such industry.</summary>
    IndustryNotInPack = 0,

    /// <summary>There is no such printed table.</summary>
    PrintMissing = 2,

    /// <summary>The region's pack has no such figure.</summary>
    StatisticNotInPack = 3,

    /// <summary>No strategy is known.</summary>
    StrategyMissing = 4,

    /// <summary>The present strategy has no such project.</summary>
    ProjectNotInStrategy = 5,

    /// <summary>The statistics have no such industry.</summary>
    IndustryNotInStatistics = 6,

    /// <summary>The class does not stand for the work.</summary>
    IndustryIsAnother = 7,

    /// <summary>The nation has no value.</summary>
    NationValueMissing = 8,

    /// <summary>No peer has a value.</summary>
    PeerValuesMissing = 9,

    /// <summary>No other municipality has a value.</summary>
    OtherValuesMissing = 10,

    /// <summary>The municipality's value is not published.</summary>
    OwnValueMissing = 11,

    /// <summary>Farming and fishing count firms alone, so purchases would be overstated.</summary>
    PrimaryPurchases = 12,

    /// <summary>Most of the output of real estate is imputed rent.</summary>
    RealEstatePurchases = 13,

    /// <summary>The output of the industry cannot be estimated.</summary>
    OutputNotEstimated = 14,

    /// <summary>The wages have no row of the industry here.</summary>
    WageRowMissing = 15,

    /// <summary>There is no fishing firm; fishermen of their own account are not counted.</summary>
    NoFishingFirms = 16,

    /// <summary>Inhabitants are not known.</summary>
    PopulationMissing = 17,

    /// <summary>The town's counts have no whole year of visitors.</summary>
    VisitorYearMissing = 18,

    /// <summary>The town's counts have no whole year of guest nights.</summary>
    GuestYearMissing = 19,

    /// <summary>The town's counts have no year of twelve months.</summary>
    MonthsMissing = 20,

    /// <summary>The town's counts do not say how many look for a successor.</summary>
    SuccessorsMissing = 21,

    /// <summary>There is no projection.</summary>
    NoOutlook = 22,

    /// <summary>There are no wages.</summary>
    NoWages = 23,

    /// <summary>There is no input-output table.</summary>
    NoPurchases = 24,

    /// <summary>There are no closures.</summary>
    NoClosures = 25,

    /// <summary>The town brought no counts of its own.</summary>
    NoLocal = 26,

    /// <summary>Nobody projects this market by municipality.</summary>
    MarketUnprojected = 27,

    /// <summary>Farming and fishing count firms alone, and farms that become firms look like growth.</summary>
    FirmsOnly = 28,

    /// <summary>Some industry's employees are not known.</summary>
    SomeEmployeesMissing = 29,

    /// <summary>No industry is near to it.</summary>
    NothingRelated = 30,

    /// <summary>Employees or inhabitants are not published.</summary>
    EmployeesOrPopulationMissing = 31,

    /// <summary>The peers' value is missing or 0.</summary>
    PeerLevelMissing = 32,

    /// <summary>There is nothing to compare with.</summary>
    NothingToCompare = 33,

    /// <summary>The peers' employees are not known.</summary>
    PeerEmployeesMissing = 34,

    /// <summary>The prefecture has no value.</summary>
    PrefectureValueMissing = 35,

    /// <summary>Too few were employed at the start for a share of change.</summary>
    StartTooSmall = 36,

    /// <summary>Points rest on major divisions.</summary>
    SmallClassUnknown = 37,

    /// <summary>Industries are counted by major divisions.</summary>
    CountedByDivision = 38,

    /// <summary>The plan has no figures of its own yet.</summary>
    PlanWithoutFigures = 39,

    /// <summary>The municipality's strategy is not loaded; a regional pack would bring it.</summary>
    StrategyNotLoaded = 40,
}
