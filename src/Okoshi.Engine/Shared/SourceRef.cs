namespace Okoshi.Engine.Shared;

/// <summary>出典 Where a value comes from, and what is known of its quality.</summary>
public sealed record SourceRef
{
    /// <summary>Creates a reference to a place in a source.</summary>
    /// <param name="sourceId">Key of the source document (sources.csv, column id).</param>
    /// <param name="place">Page, table or line inside the document; may be empty for a whole document.</param>
    /// <param name="quality">Whether the value may be trusted.</param>
    /// <param name="note">The reason for any quality other than printed; else empty.</param>
    public SourceRef(string sourceId, string place, Quality quality = Quality.Printed, string note = "")
    {
        SourceId = sourceId;
        Place = place;
        Quality = quality;
        Note = note;
    }

    /// <summary>Key of the source document.</summary>
    public string SourceId { get; private init; }

    /// <summary>Page, table or line inside the document.</summary>
    public string Place { get; private init; }

    /// <summary>How far the value may be trusted.</summary>
    public Quality Quality { get; private init; }

    /// <summary>Reason or caveat, in Japanese.</summary>
    public string Note { get; private init; }

    /// <summary>True when the value may be used in a decision: it is neither doubtful nor missing.</summary>
    public bool MayDecide => Quality is Quality.Printed or Quality.Derived or Quality.Assumed;
}
