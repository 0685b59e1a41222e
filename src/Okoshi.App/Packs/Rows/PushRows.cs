namespace Okoshi.App.Packs.Rows;

/// <summary>
/// An assumed share of a synthetic audience: founding stage, where persons live now, and of whoever has founded the persons employed, the
/// years since, and how many have received a programme.
/// </summary>
[PackTable("push/audience")]
public sealed class AudienceShareRow : SourcedRow
{
    [OneOf("stage", "residence", "staff", "founded-years", "established-years", "received")]
    public string Fact { get; init; } = "";

    [RequiredCell]
    public string Value { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";
    public decimal Share { get; init; }
}

/// <summary>Points of one part of a match between person and opportunity.</summary>
[PackTable("push/score")]
public sealed class MatchPointsRow : SourcedRow
{
    [KeyCell]
    public string Part { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";
    public decimal Points { get; init; }

    /// <summary>The measure at which the part earns all its points; empty where the part is a share of 1.</summary>
    public decimal? FullAt { get; init; }
    public string Reason { get; init; } = "";
}
