using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>足りないデータ Something that is not known and would sharpen the judgement.</summary>
/// <param name="Key">Stable key: the figure's key, <c>viability</c> or <c>small-class</c>.</param>
/// <param name="Label">What is missing.</param>
/// <param name="Reason">Why it is missing.</param>
public sealed record MissingData(string Key, Remark Label, Remark Reason);
