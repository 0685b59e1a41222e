using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Context;
using Okoshi.App.Personal;

namespace Okoshi.App.Data;

/// <summary>Registers the database and what stands beneath every use case: one place for Web, Cli, tests and tools.</summary>
public static class OkoshiData
{
    public static IServiceCollection AddOkoshiData(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        if (settings.PostgresConnection.Length > 0)
        {
            services.AddDbContext<PostgresOkoshiDb>(o =>
                o.UseNpgsql(settings.PostgresConnection).ReplaceService<IModelCacheKeyFactory, ModelPerKeyRing>()
            );
            services.AddScoped<OkoshiDb>(s => s.GetRequiredService<PostgresOkoshiDb>());
        }
        else
        {
            services.AddDbContext<SqliteOkoshiDb>(o =>
                o.UseSqlite($"Data Source={settings.SqliteFile}").ReplaceService<IModelCacheKeyFactory, ModelPerKeyRing>()
            );
            services.AddScoped<OkoshiDb>(s => s.GetRequiredService<SqliteOkoshiDb>());
        }
        services.AddPersonalProtection(settings);
        services.AddAccounts();
        services.AddSingleton<Snapshots>();
        return services;
    }

    /// <summary>
    /// Keys stay with the data, not in the account of whoever starts the product, so that a backup of the folder is whole.
    /// </summary>
    private static void AddPersonalProtection(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddDataProtection().SetApplicationName("Okoshi").PersistKeysToFileSystem(new DirectoryInfo(settings.KeyFolder));
        services.AddSingleton<SecretRing>();
        services.AddSingleton<IPersonalDataProtector, PersonalDataProtector>();
        services.AddSingleton<ILookupProtector, LookupSeal>();
        services.AddSingleton<ILookupProtectorKeyRing, LookupKeys>();
        services.AddScoped<CurrentActor>();
    }

    private static void AddAccounts(this IServiceCollection services) =>
        services
            .AddIdentityCore<Account>(o =>
            {
                o.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                o.Stores.MaxLengthForKeys = 128;
                o.Stores.ProtectPersonalData = true;
                o.User.RequireUniqueEmail = true;
                // Length protects, rules about signs only make people write passwords down.
                o.Password.RequiredLength = 12;
                o.Password.RequiredUniqueChars = 4;
                o.Password.RequireDigit =
                    o.Password.RequireLowercase =
                    o.Password.RequireUppercase =
                    o.Password.RequireNonAlphanumeric =
                        false;
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddErrorDescriber<JapaneseIdentityErrors>()
            .AddEntityFrameworkStores<OkoshiDb>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<OneTimeAuthenticator>(TokenOptions.DefaultAuthenticatorProvider);
}
