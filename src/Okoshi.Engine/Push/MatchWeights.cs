namespace Okoshi.Engine.Push;

/// <summary>組み合わせの配点 Points of each part of a match; data, not law.</summary>
/// <param name="Interest">Points when all that the person likes is found in the opportunity.</param>
/// <param name="Rank">Points of the first opportunity in the ranking; falls evenly to almost 0 at the last.</param>
/// <param name="Support">Points when as many programmes as <paramref name="SupportFullAt"/> fit; one not yet confirmed counts half.</param>
/// <param name="Place">
/// Points when the person is, or wants to come, where the opportunity is; half from afar, and when that is not known or only near.
/// </param>
/// <param name="SupportFullAt">Number of programmes that earns all points, above 0.</param>
public sealed record MatchWeights(decimal Interest, decimal Rank, decimal Support, decimal Place, decimal SupportFullAt);
