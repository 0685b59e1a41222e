namespace Okoshi.Engine.Push;

/// <summary>提案 What would be told to a person: the best match and the next ones. A preview; nothing is sent.</summary>
/// <remarks>
/// Reasons and programmes are many times larger than the choice: they are made where they are told, and not kept for a whole audience.
/// </remarks>
public sealed class Proposal
{
    private readonly Func<Match> explain;

    internal Proposal(
        AudienceMember member,
        OpportunityOffer offer,
        decimal score,
        IReadOnlyList<MatchPart> parts,
        IReadOnlyList<NextOffer> runnersUp,
        Func<Match> explain
    )
    {
        (Member, Offer, Score, Parts, RunnersUp, this.explain) = (member, offer, score, parts, runnersUp, explain);
    }

    /// <summary>The person.</summary>
    public AudienceMember Member { get; }

    /// <summary>The opportunity that matches best.</summary>
    public OpportunityOffer Offer { get; }

    /// <summary>Sum of its points.</summary>
    public decimal Score { get; }

    /// <summary>Points of each part.</summary>
    public IReadOnlyList<MatchPart> Parts { get; }

    /// <summary>The next best opportunities, best first.</summary>
    public IReadOnlyList<NextOffer> RunnersUp { get; }

    /// <summary>The best match with its reasons and with every programme judged for it; computed at each call.</summary>
    public Match Explain() => explain();
}
