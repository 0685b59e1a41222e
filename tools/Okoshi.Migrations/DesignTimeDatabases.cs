using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Data;

namespace Okoshi.Migrations;

/// <summary>The embedded database for "dotnet ef". A migration needs a provider, never a connection: nothing is opened.</summary>
public sealed class SqliteAtDesignTime : IDesignTimeDbContextFactory<SqliteOkoshiDb>
{
    public SqliteOkoshiDb CreateDbContext(string[] args) => DesignTime.Open<SqliteOkoshiDb>(new DatabaseSettings("."));
}

/// <summary>The database server for "dotnet ef".</summary>
public sealed class PostgresAtDesignTime : IDesignTimeDbContextFactory<PostgresOkoshiDb>
{
    public PostgresOkoshiDb CreateDbContext(string[] args) =>
        DesignTime.Open<PostgresOkoshiDb>(new DatabaseSettings(".", "Host=localhost"));
}

internal static class DesignTime
{
    public static T Open<T>(DatabaseSettings settings)
        where T : OkoshiDb => new ServiceCollection().AddOkoshiData(settings).BuildServiceProvider().GetRequiredService<T>();
}
