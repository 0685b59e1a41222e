using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Measure;

/// <summary>寄与する事業 An existing programme that contributes to a measure.</summary>
/// <param name="Id">Key.</param>
/// <param name="Number">Printed number within the measure.</param>
/// <param name="Title">Printed title.</param>
/// <param name="Summary">Short own summary.</param>
/// <param name="Operators">Who runs it.</param>
/// <param name="Bodies">Sectors of the operators.</param>
/// <param name="ReprintOf">Key of the entry that this one repeats; empty otherwise.</param>
/// <param name="Source">Where it is printed.</param>
public sealed record Contribution(
    string Id,
    int Number,
    string Title,
    string Summary,
    string Operators,
    IReadOnlyList<string> Bodies,
    string ReprintOf,
    SourceRef Source
);
