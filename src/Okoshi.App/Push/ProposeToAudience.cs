using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Support;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Push;

namespace Okoshi.App.Push;

/// <summary>Proposals for an audience: a preview, nothing is sent.</summary>
/// <param name="AsOf">Day of the judgement.</param>
/// <param name="Context">What all matches share: opportunities, programmes, points.</param>
/// <param name="Proposals">One proposal for each person, in the order of the audience.</param>
public sealed record AudienceProposals(DateOnly AsOf, MatchContext Context, IReadOnlyList<Proposal> Proposals);

/// <summary>Use case: who should hear of what, with which reason?</summary>
public sealed class ProposeToAudience(RegionContext context)
{
    /// <summary>Draws a synthetic (架空) audience from the region's own age and sex structure.</summary>
    /// <exception cref="BadInputException">The number is out of range, or the pack lacks the data.</exception>
    public IReadOnlyList<AudienceMember> Draw(int count, long seed) => AudienceInputs.Draw(context.Pack, count, seed, context.Day);

    /// <summary>Finds the best opportunity for each person.</summary>
    /// <exception cref="BadInputException">There is nobody, or nothing to propose.</exception>
    public AudienceProposals Run(IReadOnlyList<AudienceMember> members, CancellationToken cancellationToken) =>
        Propose(context.State, members, context.Day, cancellationToken);

    internal static AudienceProposals Propose(
        RegionState state,
        IReadOnlyList<AudienceMember> members,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        if (members.Count == 0)
            throw new BadInputException(
                new ImportProblem(
                    "対象者",
                    0,
                    "",
                    "対象者が一人もいません",
                    "少なくとも1人が必要です",
                    "人の一覧か、架空の対象者の人数を確かめてください"
                )
            );
        var matcher = state.Get(new MatcherOn(day));
        var support = AudienceSupport.Count(matcher, members, index => PopulationRun.CountEach(index, Environment.ProcessorCount));
        var proposals = new Proposal[members.Count];
        Parallel.For(
            0,
            proposals.Length,
            new ParallelOptions { CancellationToken = cancellationToken },
            i => proposals[i] = matcher.Propose(support, i)
        );
        return new AudienceProposals(day, matcher.Context, proposals);
    }
}

/// <summary>What fits whom on a day: the offers of the region and every programme that stands.</summary>
/// <exception cref="BadInputException">There is nothing to propose.</exception>
internal sealed record MatcherOn(DateOnly Day) : Derived<RegionState, Matcher>
{
    internal override Matcher From(RegionState source)
    {
        var (pack, offers) = (source.Pack, source.Pack.Get(new OffersOn(Day)));
        if (offers.Count == 0)
            throw new BadInputException(
                new ImportProblem(
                    pack.Manifest.Id,
                    0,
                    "",
                    "順位の付いた機会が一つもありません",
                    "必要を示すデータのある事業が、少なくとも一つ必要です",
                    "opportunity/businesses.csv と drivers.csv を確かめてください"
                )
            );
        return new Matcher(MatchInputs.Context(pack, offers, source.Get(new ProgrammesOn(Day)).Judged, Day));
    }
}
