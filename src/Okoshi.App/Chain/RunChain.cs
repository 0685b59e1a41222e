using Okoshi.App.Accompany;
using Okoshi.App.Imports;
using Okoshi.App.Measure;
using Okoshi.App.Opportunity;
using Okoshi.App.Packs;
using Okoshi.App.Plan;
using Okoshi.App.Push;
using Okoshi.App.Region;
using Okoshi.App.Support;
using Okoshi.Engine.Push;

namespace Okoshi.App.Chain;

/// <summary>Use case: the whole chain, from a region's data to explained proposals. The stages meet here and nowhere else.</summary>
public sealed class RunChain(
    CurrentPack current,
    ShowRegion region,
    ListOpportunities opportunities,
    ListProgrammes programmes,
    DrawUpPlan plans,
    ProposeToAudience push,
    StartCase accompany,
    ShowStrategy measure
)
{
    /// <summary>How many of the first opportunities get a plan of their own in the report.</summary>
    public const int PlannedOpportunities = 10;

    /// <param name="request">What is asked for.</param>
    /// <param name="progress">Told the name of each stage as it begins; may be null.</param>
    /// <param name="cancellationToken">Token.</param>
    /// <exception cref="BadInputException">The audience cannot be read, or is empty.</exception>
    public async Task<ChainResult> RunAsync(ChainRequest request, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var pack = await current.GetAsync(cancellationToken);
        progress?.Report("1 地域を診る");
        var diagnosis = await region.RunAsync(cancellationToken);
        progress?.Report("2 機会を見つける");
        var list = await opportunities.RunAsync(request.AsOf, cancellationToken);
        progress?.Report("3 支援をそろえる");
        var catalogue = await programmes.RunAsync(request.AsOf, cancellationToken);
        progress?.Report("4 事業を組み立てる");
        var drawn = new List<DrawnPlan>();
        foreach (var opportunity in list.Ranking.Opportunities.Take(PlannedOpportunities))
        {
            if (await plans.RunAsync(opportunity.Business.Id, request.AsOf, paths: 0, request.Seed, cancellationToken) is { } plan)
                drawn.Add(plan);
        }
        progress?.Report("5 届ける");
        var members = await AudienceAsync(pack, request, cancellationToken);
        var proposals = (await push.RunAsync(members, request.AsOf, cancellationToken)).Proposals;
        progress?.Report("6 伴走する");
        var example = await accompany.RunAsync(proposals[0].Explain(), request.AsOf, cancellationToken);
        progress?.Report("7 成果を測る");
        return new ChainResult
        {
            Request = request,
            Manifest = pack.Manifest,
            PackHash = pack.Hash,
            Region = diagnosis,
            Opportunities = list,
            Programmes = catalogue,
            Plans = drawn,
            Proposals = proposals,
            Example = example,
            Strategies = await measure.RunAsync(cancellationToken),
        };
    }

    private async Task<IReadOnlyList<AudienceMember>> AudienceAsync(
        PackContent pack,
        ChainRequest request,
        CancellationToken cancellationToken
    )
    {
        if (request.SyntheticCount is { } count)
            return await push.DrawAsync(count, request.Seed, request.AsOf, cancellationToken);
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
        return new PeopleReader(pack, request.AsOf).Read(
            Path.GetFileName(request.Audience),
            await File.ReadAllBytesAsync(request.Audience, cancellationToken)
        );
    }
}
