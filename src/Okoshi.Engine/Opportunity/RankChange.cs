using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>順位を変えるもの What would become of an opportunity if one thing were otherwise, computed anew.</summary>
/// <param name="Key">Stable key of the supposition.</param>
/// <param name="Description">The supposition.</param>
/// <param name="RankNow">Rank today; null when it is not in the list.</param>
/// <param name="RankThen">Rank then; null when it would not be in the list.</param>
/// <param name="KnownThen">Known points then; null when it would not be in the list.</param>
public sealed record RankChange(string Key, Remark Description, int? RankNow, int? RankThen, decimal? KnownThen)
{
    /// <summary>True when the rank would be another.</summary>
    public bool Moves => RankNow != RankThen;
}
