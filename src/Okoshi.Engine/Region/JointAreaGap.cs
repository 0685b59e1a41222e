namespace Okoshi.Engine.Region;

/// <summary>圏域の値がない理由 Why the members' values of an item are not added to one of their joint area.</summary>
public enum JointAreaGap
{
    /// <summary>
    /// Shares, means and indices are not sums; where both of their parts are known, they are computed from the sums of those.
    /// </summary>
    NoSum = 0,

    /// <summary>Moves and trade between members would count as if they crossed the border of the area.</summary>
    FlowsWithin = 1,

    /// <summary>Members share one count, so that the same persons would be counted again and again.</summary>
    SharedCount = 2,

    /// <summary>Each member counts in its own way, with its own source.</summary>
    OwnCounts = 3,

    /// <summary>The file does not say in what unit the values are.</summary>
    UnitUnknown = 4,

    /// <summary>Members lie in several prefectures, so that no prefecture's value can be split by them.</summary>
    SeveralPrefectures = 5,

    /// <summary>There is no other joint area to compare with.</summary>
    NoPeers = 6,
}
