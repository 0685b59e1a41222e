namespace Okoshi.Engine.Shared;

/// <summary>判定の理由 One condition, how it was answered, and what the answer rests on.</summary>
/// <param name="Clause">Key of the condition, stable across runs.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Value">The value found, formatted for reading; empty when it is not known.</param>
/// <param name="Threshold">What was asked for, formatted for reading.</param>
/// <param name="Reason">One sentence in Japanese that a citizen understands.</param>
/// <param name="Citation">The text that states the condition.</param>
public sealed record Finding(string Clause, Verdict Verdict, string Value, string Threshold, string Reason, Citation Citation);
