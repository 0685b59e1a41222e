namespace Okoshi.App.Data;

/// <summary>A proposal as it was made: what a person would have been shown that day, whatever changes later.</summary>
public sealed class ChainProposal
{
    public long Id { get; init; }
    public long RunId { get; init; }

    /// <summary>Key of the person within the run.</summary>
    public string PersonId { get; init; } = "";

    public string BusinessId { get; init; } = "";

    /// <summary>The whole proposal with its reasons, as JSON.</summary>
    public string Snapshot { get; init; } = "";
}
