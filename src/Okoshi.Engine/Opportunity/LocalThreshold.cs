using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>地域の調べの線 From where on a town's own count speaks for a business; dated data, not code.</summary>
/// <param name="Measure">What is read.</param>
/// <param name="Value">The line: season must lie below it, everything else above.</param>
/// <param name="Meaning">What it means when it holds, in a sentence.</param>
/// <param name="Source">Who drew the line, and why there.</param>
public sealed record LocalThreshold(LocalMeasure Measure, decimal Value, string Meaning, SourceRef Source);
