using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>点の内訳 What one part earned, what it could still earn, and how that was computed.</summary>
/// <param name="Kind">The part.</param>
/// <param name="Label">Its name on the page.</param>
/// <param name="Points">Points at most.</param>
/// <param name="Known">Points that the known data earn.</param>
/// <param name="Unknown">Further points that missing data could bring.</param>
/// <param name="Calculation">The computation with its inputs.</param>
public sealed record ScorePart(ScorePartKind Kind, string Label, decimal Points, decimal Known, decimal Unknown, Remark Calculation);
