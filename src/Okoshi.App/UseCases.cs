using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Accompany;
using Okoshi.App.Chain;
using Okoshi.App.Jobs;
using Okoshi.App.Measure;
using Okoshi.App.Opportunity;
using Okoshi.App.Opportunity.Kept;
using Okoshi.App.Organizations;
using Okoshi.App.Packs;
using Okoshi.App.Plan;
using Okoshi.App.Push;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Picture;
using Okoshi.App.Start;
using Okoshi.App.Support;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Check;
using Okoshi.App.Support.JGrants;
using Okoshi.App.Support.Listings;
using Okoshi.App.Support.Registered;
using Okoshi.App.Support.Search;

namespace Okoshi.App;

/// <summary>Registers the use cases: the doors, then stage by stage.</summary>
public static class UseCases
{
    public static IServiceCollection AddUseCases(this IServiceCollection services) =>
        services
            .AddScoped<StartProduct>()
            .AddScoped<StartPack>()
            .AddScoped<SeedDemo>()
            .AddSingleton<DemoState>()
            .AddDoors()
            .AddScoped<InstallPack>()
            .AddScoped<RunChain>()
            .AddScoped<OfficialStore>()
            .AddScoped<FigureSource>(s => s.GetRequiredService<OfficialStore>())
            .AddScoped<ImportDataset>()
            .AddScoped<BringDataset>()
            .AddScoped<RemoveDataset>()
            .AddScoped<ListRegions>()
            .AddScoped<ShowRegion>()
            .AddScoped<ShowDivisions>()
            .AddScoped<ShowRegionMap>()
            .AddScoped<EstimateImpact>()
            .AddScoped<FindOpportunities>()
            .AddScoped<KeepOpportunities>()
            .AddScoped<KeptRuns>()
            .AddScoped<CompareOpportunities>()
            .AddScoped<EditSwot>()
            .AddScoped<WhoSaved>()
            .AddScoped<ShowProgramme>()
            .AddScoped<EvaluateSupport>()
            .AddScoped<CheckSupport>()
            .AddSingleton<JGrantsApi>()
            .AddScoped<FetchJGrants>()
            .AddScoped<ImportListing>()
            .AddScoped<BringListing>()
            .AddScoped<ExportListing>()
            .AddScoped<SearchProgrammes>()
            .AddScoped<ProgrammeCatalogue>()
            .AddScoped<WriteProgramme>()
            .AddScoped<ReviewProgramme>()
            .AddScoped<ConfirmProgramme>()
            .AddScoped<RecordImported>()
            .AddScoped<FindProgrammes>()
            .AddScoped<PreviewProgramme>()
            .AddScoped<DrawReach>()
            .AddScoped<CompareVersions>()
            .AddScoped<CopyProgramme>()
            .AddScoped<TryProgramme>()
            .AddSingleton<RegisteredStandings>()
            .AddScoped<CountRegistered>()
            .AddScoped<OwnAnswers>()
            .AddScoped<KeepEvaluation>()
            .AddScoped<ReplayEvaluation>()
            .AddScoped<ListEvaluations>()
            .AddScoped<DrawUpPlan>()
            .AddScoped<ListPlans>()
            .AddScoped<ProposeToAudience>()
            .AddScoped<AnswerThreeQuestions>()
            .AddScoped<ListProposals>()
            .AddScoped<ShowOffer>()
            .AddScoped<StartCase>()
            .AddScoped<ShowStrategy>()
            .AddScoped<ShowVision>()
            .AddOkoshiJobs();
}
