namespace Okoshi.Engine.Region;

/// <summary>数値がない理由 Why a figure of a region is not defined.</summary>
public enum RegionGap
{
    /// <summary>The region has no value.</summary>
    RegionValueMissing = 0,

    /// <summary>The nation has no value.</summary>
    NationValueMissing = 1,

    /// <summary>A value is negative.</summary>
    ValueNegative = 2,

    /// <summary>All industries of the region together are 0.</summary>
    RegionTotalZero = 3,

    /// <summary>The nation has nothing of the industry to compare with.</summary>
    IndustryNotInNation = 4,

    /// <summary>Some industry has no value.</summary>
    IndustryValueMissing = 5,

    /// <summary>The region's establishments or its inhabitants are not known.</summary>
    DensityMissing = 6,

    /// <summary>No neighbour has a value.</summary>
    NeighbourValuesMissing = 7,

    /// <summary>More than half of the neighbours have no establishment of the industry.</summary>
    NeighbourMedianZero = 8,

    /// <summary>There is one survey alone.</summary>
    EarlierSurveyMissing = 9,

    /// <summary>The persons engaged of one of the years are not known.</summary>
    EmployeesMissing = 10,

    /// <summary>Nobody was engaged at the start.</summary>
    StartedFromNobody = 11,

    /// <summary>The flow from production to distribution is not known.</summary>
    ProductionFlowMissing = 12,

    /// <summary>The flow from distribution to spending is not known.</summary>
    SpendingFlowMissing = 13,

    /// <summary>The flow from distribution to spending is 0.</summary>
    SpendingFlowZero = 14,

    /// <summary>One of two amounts is not known.</summary>
    AmountMissing = 15,

    /// <summary>The amount to compare with is 0 or negative.</summary>
    BaseNotPositive = 16,

    /// <summary>What the region needs is 0 or negative.</summary>
    NoDemand = 17,

    /// <summary>The region produces nothing.</summary>
    NoOutput = 18,

    /// <summary>Nobody looks for work.</summary>
    NoSeekers = 19,

    /// <summary>There is no vacancy.</summary>
    NoVacancies = 20,

    /// <summary>Persons of 65 and over are not counted.</summary>
    ElderlyMissing = 21,

    /// <summary>No person's age is known.</summary>
    AgesUnknown = 22,

    /// <summary>Moves by age are not known.</summary>
    MigrationByAgeMissing = 23,

    /// <summary>As a whole people do not leave, so a share of the loss means nothing.</summary>
    NoNetLoss = 24,

    /// <summary>I − A cannot be inverted.</summary>
    InverseMissing = 25,

    /// <summary>The inverse has negative elements (the condition of Hawkins and Simon fails).</summary>
    InverseNegative = 26,

    /// <summary>Fewer than two regions or industries are specialised.</summary>
    TooFewSpecialised = 27,

    /// <summary>Complexity does not correlate with diversity, so its sign is open.</summary>
    DirectionUndefined = 28,

    /// <summary>Regions and industries without any specialisation have no value.</summary>
    SomeUnspecialised = 29,

    /// <summary>Regions and industries fall into groups without a link.</summary>
    Disconnected = 30,

    /// <summary>All regions are specialised alike.</summary>
    AllAlike = 31,

    /// <summary>The second eigenvalue is not single.</summary>
    EigenvalueRepeated = 32,

    /// <summary>Nobody is privately employed in it, so it cannot be split.</summary>
    NoPrivateEmployees = 33,

    /// <summary>The prefecture has no value.</summary>
    PrefectureValueMissing = 34,

    /// <summary>The municipality's employees are not known.</summary>
    WorkersMissing = 35,

    /// <summary>Employees of some municipality of the prefecture are not known.</summary>
    PrefectureWorkersMissing = 36,

    /// <summary>The prefecture has no private employee.</summary>
    PrefectureWorkersNone = 37,

    /// <summary>The value is withheld or not published.</summary>
    Withheld = 38,
}
