namespace Okoshi.App.Data;

/// <summary>One run of the whole chain, kept so that a second start repeats nothing.</summary>
public sealed class ChainRun
{
    public long Id { get; init; }
    public string PackId { get; init; } = "";

    /// <summary>Hash of the pack that the run read.</summary>
    public string PackHash { get; init; } = "";

    public DateOnly AsOf { get; init; }

    /// <summary>Who was proposed to: <c>synthetic:N</c> or a file's name.</summary>
    public string Audience { get; init; } = "";

    public long Seed { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public IList<ChainProposal> Proposals { get; init; } = [];
}
