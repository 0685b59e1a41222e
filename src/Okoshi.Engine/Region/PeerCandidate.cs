namespace Okoshi.Engine.Region;

/// <summary>くらべる候補 A municipality with the indicators by which it is compared.</summary>
/// <param name="Name">Name or code.</param>
/// <param name="Indicators">Values in one fixed order; null where not known. Take logarithms of sizes (population …) first.</param>
public sealed record PeerCandidate(string Name, IReadOnlyList<double?> Indicators);
