namespace Okoshi.Engine.Push;

/// <summary>組み合わせの点 Points of one part of a match.</summary>
/// <param name="Kind">The part.</param>
/// <param name="Points">Points earned.</param>
/// <param name="Most">Points possible.</param>
public sealed record MatchPart(MatchPartKind Kind, decimal Points, decimal Most);
