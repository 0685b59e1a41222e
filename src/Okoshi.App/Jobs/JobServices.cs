using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Okoshi.App.Jobs.Kinds;
using Okoshi.App.Mail;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Support.JGrants;
using Okoshi.App.Support.Listings;

namespace Okoshi.App.Jobs;

/// <summary>Registers the durable jobs: kinds with their handlers, schedules, and what does them.</summary>
public static class JobServices
{
    /// <summary>What every process needs that enqueues jobs or shows them.</summary>
    internal static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.TryAddSingleton(new JobSettings());
        services.TryAddSingleton(MailSettings.None);
        services.TryAddSingleton(JGrantsSettings.None);
        return services
            .AddSingleton<JobRunner>()
            .AddSingleton<MailTransport>()
            .AddScoped<JobLeases>()
            .AddJob<CleanUpJobs, CleanUp>(CleanUpJobs.Kind)
            .AddJob<SendMail, MailJob>(SendMail.Kind)
            .AddJob<ReloadPack, PackJob>(ReloadPack.Kind)
            .AddJob<ImportDatasetJob, ImportOrder>(ImportDatasetJob.Kind)
            .AddJob<FetchJGrantsJob, FetchOrder>(FetchJGrantsJob.Kind)
            .AddJob<ImportListingJob, ListingOrder>(ImportListingJob.Kind)
            .AddSingleton(CleanUpJobs.Schedule);
    }

    /// <summary>A kind and the class that does it.</summary>
    public static IServiceCollection AddJob<THandler, TPayload>(this IServiceCollection services, JobKind<TPayload> kind)
        where THandler : JobHandler<TPayload>
    {
        return services.AddSingleton<JobKind>(kind).AddKeyedScoped<JobHandler, THandler>(kind.Name);
    }
}
