using Okoshi.App.Imports;
using Okoshi.App.Packs;
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
public sealed class ProposeToAudience(CurrentPack current, ProgrammeCatalogue? catalogue = null)
{
    /// <summary>Most persons of a synthetic audience.</summary>
    public const int LargestAudience = 100_000;

    /// <summary>Draws a synthetic (架空) audience from the region's own age and sex structure.</summary>
    /// <exception cref="BadInputException">The number is out of range, or the pack lacks the data.</exception>
    public async Task<IReadOnlyList<AudienceMember>> DrawAsync(int count, long seed, DateOnly asOf, CancellationToken cancellationToken)
    {
        if (count is < 1 or > LargestAudience)
            throw new BadInputException(
                new ImportProblem(
                    "synthetic",
                    0,
                    "",
                    $"人数が {count} です",
                    $"1 以上 {LargestAudience:#,0} 以下の人数が必要です",
                    "人数を直してください"
                )
            );
        var model = AudienceInputs.Model(await current.GetAsync(cancellationToken));
        if (model.AgeClasses.Count == 0)
            throw new BadInputException(
                new ImportProblem(
                    "region/population.csv",
                    0,
                    "",
                    "5歳階級で男女別の国勢調査の人口がありません",
                    "架空の対象者には、15〜64歳の5歳階級の人口（edition が census）が必要です",
                    "行を足すか、人の一覧のCSVを使ってください"
                )
            );
        if (model.Stages.Count == 0 || model.Residences.Count == 0)
            throw new BadInputException(
                new ImportProblem(
                    "push/audience.csv",
                    0,
                    "",
                    "架空の対象者に割り当てる割合がありません",
                    "stage と residence の行が必要です",
                    "行を足してください"
                )
            );
        return SyntheticAudience.Draw(model, count, seed, asOf);
    }

    /// <summary>Finds the best opportunity for each person.</summary>
    /// <exception cref="BadInputException">There is nobody, or nothing to propose.</exception>
    public async Task<AudienceProposals> RunAsync(IReadOnlyList<AudienceMember> members, DateOnly asOf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(members);
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
        var matcher = await MatcherAsync(asOf, cancellationToken);
        var support = AudienceSupport.Count(matcher, members, index => PopulationRun.CountEach(index, Environment.ProcessorCount));
        var proposals = new Proposal[members.Count];
        Parallel.For(
            0,
            proposals.Length,
            new ParallelOptions { CancellationToken = cancellationToken },
            i => proposals[i] = matcher.Propose(support, i)
        );
        return new AudienceProposals(asOf, matcher.Context, proposals);
    }

    internal async Task<Matcher> MatcherAsync(DateOnly asOf, CancellationToken cancellationToken)
    {
        var pack = await current.GetAsync(cancellationToken);
        var offers = await new ListOffers(current).RunAsync(asOf, cancellationToken);
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
        var programmes = await (catalogue ?? ProgrammeCatalogue.Of(pack)).ProgrammesAsync(asOf, cancellationToken);
        return new Matcher(MatchInputs.Context(pack, offers, programmes, asOf));
    }
}
