using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>見送った候補 A business for which no known figure proves a need here.</summary>
/// <param name="Business">The business.</param>
/// <param name="Verdict">NotMet when every figure is known and none proves a need; Unknown when a missing figure could.</param>
/// <param name="Evidence">Everything that was looked at.</param>
/// <param name="Missing">What is not known.</param>
public sealed record DroppedCandidate(
    StartableBusiness Business,
    Verdict Verdict,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<MissingData> Missing
);
