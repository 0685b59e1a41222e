namespace Okoshi.Engine.Shared;

/// <summary>判定の理由 One condition, how it was answered, and what the answer rests on.</summary>
/// <param name="Clause">Key of the condition, stable across runs.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Value">The value found; <see cref="Remark.None"/> when it is not known.</param>
/// <param name="Threshold">What was asked for.</param>
/// <param name="Reason">Why the answer is as it is.</param>
/// <param name="Citation">The text that states the condition.</param>
public sealed record Finding(string Clause, Verdict Verdict, Remark Value, Remark Threshold, Remark Reason, Citation Citation);
