using Okoshi.App.Accompany;
using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Measure;
using Okoshi.App.Opportunity;
using Okoshi.App.Plan;
using Okoshi.App.Push;
using Okoshi.App.Region;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Push;

namespace Okoshi.App.Chain;

/// <summary>Use case: the whole chain, from a region's data to explained proposals. The stages meet here and nowhere else.</summary>
public sealed class RunChain(RegionContext context)
{
    /// <summary>How many of the first opportunities get a plan of their own in the report.</summary>
    public const int PlannedOpportunities = 10;

    /// <param name="request">What is asked for.</param>
    /// <param name="progress">Told the name of each stage as it begins; may be null.</param>
    /// <param name="cancellationToken">Token.</param>
    /// <exception cref="BadInputException">The audience cannot be read, or is empty.</exception>
    public ChainResult Run(ChainRequest request, IProgress<string>? progress, CancellationToken cancellationToken) =>
        Run(context.State, request, progress, cancellationToken);

    internal static ChainResult Run(
        RegionState state,
        ChainRequest request,
        IProgress<string>? progress,
        CancellationToken cancellationToken
    )
    {
        var (pack, day) = (state.Pack, request.AsOf);
        progress?.Report("1 地域を診る");
        var diagnosis = RegionDiagnosis.Of(pack, day);
        progress?.Report("2 機会を見つける");
        var list = pack.Get(new OpportunitiesOn(day));
        progress?.Report("3 支援をそろえる");
        var programmes = state.Get(new ProgrammesOn(day)).Lines;
        progress?.Report("4 事業を組み立てる");
        var first = list.Ranking.Opportunities.Take(PlannedOpportunities);
        DrawnPlan[] plans = [.. first.Select(o => PlanDrawn.Find(pack, o.Business.Id, day, paths: 0, request.Seed)).OfType<DrawnPlan>()];
        progress?.Report("5 届ける");
        var proposals = ProposeToAudience.Propose(state, Audience(state, request), day, cancellationToken).Proposals;
        progress?.Report("6 伴走する");
        var example = CaseOpening.Of(pack, proposals[0].Explain(), day);
        progress?.Report("7 成果を測る");
        return new ChainResult
        {
            Request = request,
            Manifest = pack.Manifest,
            PackHash = pack.Hash,
            Region = diagnosis,
            Opportunities = list,
            Programmes = programmes,
            Plans = plans,
            Proposals = proposals,
            Example = example,
            Strategies = pack.Get(new StrategyTrees()),
        };
    }

    private static IReadOnlyList<AudienceMember> Audience(RegionState state, ChainRequest request)
    {
        if (request.SyntheticCount is { } count)
            return AudienceInputs.Draw(state.Pack, count, request.Seed, request.AsOf);
        if (!File.Exists(request.Audience))
            throw new BadInputException(
                new ImportProblem(
                    request.Audience,
                    0,
                    "",
                    "対象者のファイルがありません",
                    "synthetic:人数 か、CSV ファイルの場所が必要です",
                    "場所と綴りを確かめてください"
                )
            );
        return new PeopleReader(state.Pack, request.AsOf).Read(Path.GetFileName(request.Audience), File.ReadAllBytes(request.Audience));
    }
}
