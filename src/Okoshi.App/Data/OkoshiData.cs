using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;

namespace Okoshi.App.Data;

/// <summary>Registers the database and what every use case shares: one place for Web, Cli, tests and tools.</summary>
public static class OkoshiData
{
    public static IServiceCollection AddOkoshiData(this IServiceCollection services, DatabaseSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Today>();
        if (settings.PostgresConnection.Length > 0)
        {
            services.AddDbContext<PostgresOkoshiDb>(o => o.UseNpgsql(settings.PostgresConnection));
            services.AddScoped<OkoshiDb>(s => s.GetRequiredService<PostgresOkoshiDb>());
        }
        else
        {
            services.AddDbContext<SqliteOkoshiDb>(o => o.UseSqlite($"Data Source={settings.SqliteFile}"));
            services.AddScoped<OkoshiDb>(s => s.GetRequiredService<SqliteOkoshiDb>());
        }
        services.AddScoped<UpgradeDatabase>();
        services.AddSingleton<PackCache>();
        services.AddScoped(s => new CurrentPack(ct => s.GetRequiredService<PackCache>().GetAsync(s.GetRequiredService<OkoshiDb>(), ct)));
        return services;
    }
}
