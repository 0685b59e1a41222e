namespace Okoshi.App.Packs.Rows;

/// <summary>A JSON document of a pack (rules, a plan template), kept as text and read by the stage that owns its format.</summary>
public sealed class DocumentRow : PackRow
{
    /// <summary>Path inside the pack with forward slashes, such as <c>support/rules.json</c>.</summary>
    public string Path { get; init; } = "";

    public string Json { get; init; } = "";
}
