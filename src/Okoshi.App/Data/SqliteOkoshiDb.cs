using Microsoft.EntityFrameworkCore;

namespace Okoshi.App.Data;

/// <summary>The embedded database.</summary>
public sealed class SqliteOkoshiDb(DbContextOptions<SqliteOkoshiDb> options) : OkoshiDb(options);
