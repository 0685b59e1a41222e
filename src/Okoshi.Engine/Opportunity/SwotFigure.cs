using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>SWOTの数字 A figure that a fact rests on.</summary>
/// <param name="Measure">What it is.</param>
/// <param name="Value">Value.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Sources">Where it comes from.</param>
public sealed record SwotFigure(SwotMeasure Measure, decimal Value, string Unit, IReadOnlyList<SourceRef> Sources);
