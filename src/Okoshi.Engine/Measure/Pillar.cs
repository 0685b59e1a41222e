using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Measure;

/// <summary>柱 The top level of a strategy.</summary>
/// <param name="Id">Key.</param>
/// <param name="Number">Printed number.</param>
/// <param name="Title">Printed title.</param>
/// <param name="Summary">Short own summary.</param>
/// <param name="Measures">Measures in order.</param>
/// <param name="Source">Where it is printed.</param>
public sealed record Pillar(string Id, int Number, string Title, string Summary, IReadOnlyList<PolicyMeasure> Measures, SourceRef Source);
