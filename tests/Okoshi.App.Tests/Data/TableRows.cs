using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;

namespace Okoshi.App.Tests.Data;

/// <summary>The rows of a database as its own catalogue and plain SQL give them, without the product's model.</summary>
internal static class TableRows
{
    private const string SqliteColumns = """
        SELECT t.name || '.' || c.name AS "Value" FROM sqlite_master AS t, pragma_table_info(t.name) AS c
        WHERE t.type = 'table' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
        """;

    private const string PostgresColumns = """
        SELECT table_name || '.' || column_name AS "Value" FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%'
        """;

    /// <summary>Every column as <c>Table.Column</c>, those of EF's own tables left out.</summary>
    public static Task<string[]> ColumnsAsync(OkoshiDb db, CancellationToken cancellationToken) =>
        db.Database.SqlQueryRaw<string>(db.Database.IsSqlite() ? SqliteColumns : PostgresColumns).ToArrayAsync(cancellationToken);

    /// <summary>The rows of these columns, one line each with the name of its table and every value as it is stored.</summary>
    public static async Task<string[]> ReadAsync(OkoshiDb db, IEnumerable<string> columns, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var table in columns.Select(c => c.Split('.')).GroupBy(c => c[0], c => c[1]))
        {
            var values = table.Select(c => $"'{c}=' || {Quoted(db, c)}");
            var sql = $"""SELECT '{table.Key}: ' || {string.Join(" || ' ' || ", values)} AS "Value" FROM "{table.Key}" """;
            lines.AddRange(await db.Database.SqlQueryRaw<string>(sql).ToArrayAsync(cancellationToken));
        }
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static string Quoted(OkoshiDb db, string column) =>
        db.Database.IsSqlite() ? $"quote(\"{column}\")" : $"quote_nullable(\"{column}\"::text)";
}
