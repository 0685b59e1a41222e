namespace Okoshi.Engine.Opportunity;

/// <summary>根拠の見方 What a row of evidence measures.</summary>
public enum EvidenceKind
{
    /// <summary>特化係数 The industry's thickness by employees.</summary>
    LocationQuotient = 0,

    /// <summary>近隣比 Establishments per inhabitant against the neighbours.</summary>
    NeighbourRatio = 1,

    /// <summary>印刷された特化係数 A second measure that confirms or contradicts.</summary>
    PrintedQuotient = 2,

    /// <summary>統計 A regional figure.</summary>
    Statistic = 3,

    /// <summary>戦略 A co-creation project.</summary>
    Strategy = 4,
}
