using Microsoft.EntityFrameworkCore;

namespace Okoshi.App.Data;

/// <summary>The database server.</summary>
public sealed class PostgresOkoshiDb(DbContextOptions<PostgresOkoshiDb> options) : OkoshiDb(options);
