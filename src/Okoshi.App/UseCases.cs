using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Measure;
using Okoshi.App.Packs;
using Okoshi.App.Region;
using Okoshi.App.Start;

namespace Okoshi.App;

/// <summary>Registers the use cases, stage by stage.</summary>
public static class UseCases
{
    public static IServiceCollection AddUseCases(this IServiceCollection services) => services
        .AddScoped<StartProduct>()
        .AddScoped<LoadPack>()
        .AddScoped<ShowRegion>()
        .AddScoped<ShowStrategy>()
        .AddScoped<ShowVision>();
}
