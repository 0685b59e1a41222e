using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>SWOTの一項目 One strength, weakness, opportunity or threat with its figures.</summary>
/// <param name="Kind">Which list.</param>
/// <param name="Key">Letter of the division, or what it is about.</param>
/// <param name="Text">The fact.</param>
/// <param name="Figures">What shows it; never empty.</param>
public sealed record SwotFact(SwotKind Kind, string Key, Remark Text, IReadOnlyList<SwotFigure> Figures);
