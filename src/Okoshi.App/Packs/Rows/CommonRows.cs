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

/// <summary>A line that decides what a municipality is told. It holds until the next row of the same id.</summary>
[PackTable("thresholds")]
public sealed class ThresholdRow : SourcedRow
{
    [RequiredCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";
    public decimal Value { get; init; }
    public string Unit { get; init; } = "";
    public DateOnly From { get; init; }
}
