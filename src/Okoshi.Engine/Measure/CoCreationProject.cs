using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Measure;

/// <summary>共創プロジェクト A project that industry, academia, finance and government take up together.</summary>
/// <param name="Id">Key, such as 1-3-1.</param>
/// <param name="Number">Printed number within the measure.</param>
/// <param name="Title">Printed title.</param>
/// <param name="Summary">Short own summary.</param>
/// <param name="Bodies">Sectors that take part: 産, 学, 金, 官.</param>
/// <param name="ReprintOf">Key of the project that this one repeats; empty otherwise.</param>
/// <param name="Source">Where it is printed.</param>
public sealed record CoCreationProject(
    string Id,
    int Number,
    string Title,
    string Summary,
    IReadOnlyList<string> Bodies,
    string ReprintOf,
    SourceRef Source
)
{
    /// <summary>True when the project is counted elsewhere.</summary>
    public bool IsReprint => ReprintOf.Length > 0;
}
