namespace Okoshi.App.Packs.Rows;

/// <summary>A source document or data set that rows refer to.</summary>
[PackTable("sources")]
public sealed class SourceRow : PackRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Title { get; init; } = "";

    [RequiredCell]
    public string Publisher { get; init; } = "";
    public string Edition { get; init; } = "";
    public string Published { get; init; } = "";
    public string File { get; init; } = "";
    public string Url { get; init; } = "";
    public string Licence { get; init; } = "";
    public string Note { get; init; } = "";
}

/// <summary>A term with a short explanation for citizens.</summary>
[PackTable("glossary")]
public sealed class GlossaryRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Term { get; init; } = "";
    public string Reading { get; init; } = "";

    [RequiredCell]
    public string Explanation { get; init; } = "";
}
