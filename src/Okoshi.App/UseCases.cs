using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Jobs;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Start;
using Okoshi.App.Support.JGrants;
using Okoshi.App.Support.Registered;

namespace Okoshi.App;

/// <summary>Registers the use cases of all stages; they find each other by what they take.</summary>
public static class UseCases
{
    /// <summary>After the database and the settings: a use case is known when everything that it takes is.</summary>
    public static IServiceCollection AddUseCases(this IServiceCollection services) =>
        services
            .AddSingleton<DemoState>()
            .AddSingleton<RegisteredLedgers>()
            .AddScoped<OfficialStore>()
            .AddScoped<FigureSource>(s => s.GetRequiredService<OfficialStore>())
            .AddJobs()
            .AddSingleton<JGrantsApi>()
            .AddServicesOf(typeof(UseCases).Assembly);
}
