using Microsoft.EntityFrameworkCore;

namespace Okoshi.App.Data;

/// <summary>The embedded database.</summary>
public sealed class SqliteOkoshiDb(DbContextOptions<SqliteOkoshiDb> options) : OkoshiDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // SQLite has no decimals: the driver would write 50 as "50.0" and 1.20 as "1.2". As text of our own they stay as printed.
        configurationBuilder.Properties<decimal>().HaveConversion<string>();
    }
}
