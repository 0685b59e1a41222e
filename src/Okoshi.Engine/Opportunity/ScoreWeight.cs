using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>点の配分 How many points a part can earn, and at which measure it earns all of them.</summary>
/// <param name="Part">The part.</param>
/// <param name="Label">Its name on the page.</param>
/// <param name="Points">Points at most.</param>
/// <param name="FullAt">
/// The measure that earns all points: mean shortfall, per cent of change, number of figures, number of projects; null for viability.
/// </param>
/// <param name="Reason">How the points are earned, in a sentence for the page.</param>
/// <param name="Source">Who set the points, and when.</param>
public sealed record ScoreWeight(ScorePartKind Part, string Label, decimal Points, decimal? FullAt, string Reason, SourceRef Source);
