using Okoshi.App.Chain;
using Okoshi.App.Context;
using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Push;

/// <summary>Proposals to an invented audience as they stand on a day.</summary>
/// <param name="AsOf">The day they were judged on.</param>
/// <param name="Audience">Whom they were made for.</param>
/// <param name="Seed">Seed of the audience.</param>
/// <param name="Proposals">One for each person, in the order of the audience.</param>
public sealed record ProposalRun(DateOnly AsOf, string Audience, long Seed, IReadOnlyList<ProposalSnapshot> Proposals)
{
    /// <summary>The proposal to a person, or null.</summary>
    public ProposalSnapshot? For(string personId) => Proposals.FirstOrDefault(p => p.PersonId == personId);
}

/// <summary>Use case: who would hear of what, as pack and catalogue stand? A preview, nothing has been sent.</summary>
public sealed class ListProposals(RegionContext context)
{
    public ProposalRun Run() => context.State.Get(new ProposalsOn(context.Day));
}

/// <summary>The proposals of a day to the standard audience.</summary>
internal sealed record ProposalsOn(DateOnly Day) : Derived<RegionState, ProposalRun>
{
    internal override ProposalRun From(RegionState source)
    {
        var request = new ChainRequest(ChainRequest.StandardAudience, ChainRequest.StandardSeed, Day);
        var labels = source.Pack.Rows<InterestRow>().ToDictionary(i => i.Id, i => i.Label, StringComparer.Ordinal);
        var members = AudienceInputs.Draw(source.Pack, request.SyntheticCount!.Value, request.Seed, Day);
        var proposals = ProposeToAudience.Propose(source, members, Day, CancellationToken.None).Proposals;
        return new ProposalRun(Day, request.Audience, request.Seed, [.. proposals.Select(p => ProposalSnapshot.Of(p, Day, labels))]);
    }
}
