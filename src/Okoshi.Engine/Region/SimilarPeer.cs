namespace Okoshi.Engine.Region;

/// <summary>似た都市 How far a candidate is from the region.</summary>
/// <param name="Name">Name or code.</param>
/// <param name="Distance">
/// Root mean square of the differences in standard deviations: 0 alike, 1 a standard deviation apart on average; null
/// where nothing could be compared.
/// </param>
/// <param name="Compared">How many indicators both have; the distance rests on these alone.</param>
public sealed record SimilarPeer(string Name, double? Distance, int Compared);
