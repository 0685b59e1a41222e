using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;

namespace Okoshi.App.Tests.Data;

/// <summary>What a database's own catalogue says of its tables, in lines that can be compared; EF's tables left out.</summary>
internal static class SchemaDescription
{
    private const string Sqlite = """
        SELECT type || ' ' || name || ': ' || coalesce(sql, '') AS "Value" FROM sqlite_master
        WHERE tbl_name NOT LIKE '\_\_EF%' ESCAPE '\' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY 1
        """;

    private const string Postgres = """
        SELECT line AS "Value" FROM (
            SELECT 'column ' || table_name || '.' || column_name || ': ' || udt_name || ' ' || is_nullable || ' ' || is_identity || ' ' || coalesce(column_default, '') || ' ' || coalesce(numeric_precision::text, '') || ' ' || coalesce(character_maximum_length::text, '') AS line, table_name::text AS owner
            FROM information_schema.columns WHERE table_schema = 'public'
            UNION ALL SELECT 'index ' || indexdef, tablename::text FROM pg_indexes WHERE schemaname = 'public'
            UNION ALL SELECT 'constraint ' || conname || ': ' || pg_get_constraintdef(oid), conrelid::regclass::text FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        ) AS lines WHERE owner NOT LIKE '%\_\_EF%' ORDER BY 1
        """;

    public static Task<string[]> ReadAsync(OkoshiDb db, CancellationToken cancellationToken) =>
        db.Database.SqlQueryRaw<string>(db.Database.IsSqlite() ? Sqlite : Postgres).ToArrayAsync(cancellationToken);
}
