using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>地域の調べの線 From where on a town's own count speaks for a business; dated data, not code.</summary>
/// <param name="Measure">What is read.</param>
/// <param name="Threshold">The line: season must lie below it, everything else above.</param>
/// <param name="Meaning">What it means when it holds, in a sentence.</param>
public sealed record LocalThreshold(LocalMeasure Measure, Threshold Threshold, string Meaning);
