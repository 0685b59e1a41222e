using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;

namespace Okoshi.App.Tests.Data;

/// <summary>What a database's own catalogue says of its tables, in lines that can be compared; EF's tables left out.</summary>
/// <remarks>
/// A column that a migration adds stands last and may leave a default behind, which the model does not ask for:
/// neither the order of columns nor their defaults are compared.
/// </remarks>
internal static class SchemaDescription
{
    private const string Sqlite = """
        WITH tables AS (
            SELECT name, sql FROM sqlite_master
            WHERE type = 'table' AND name NOT LIKE '\_\_EF%' ESCAPE '\' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
        )
        SELECT 'table ' || name || iif(sql LIKE '%AUTOINCREMENT%', ' counts by itself', '') AS "Value" FROM tables
        UNION ALL SELECT 'column ' || t.name || '.' || c.name || ': ' || c.type || ' ' || c."notnull" || ' ' || c.pk
        FROM tables AS t, pragma_table_info(t.name) AS c
        UNION ALL SELECT 'key ' || t.name || '.' || f."from" || ' of ' || f.seq || ': ' || f."table" || '.' || f."to"
            || ' ' || f.on_delete || ' ' || f.on_update
        FROM tables AS t, pragma_foreign_key_list(t.name) AS f
        UNION ALL SELECT 'index ' || i.sql FROM sqlite_master AS i JOIN tables AS t ON t.name = i.tbl_name
        WHERE i.type = 'index' AND i.sql IS NOT NULL
        ORDER BY 1
        """;

    private const string Postgres = """
        SELECT line AS "Value" FROM (
            SELECT 'column ' || table_name || '.' || column_name || ': ' || udt_name || ' ' || is_nullable || ' ' || is_identity
                || ' ' || coalesce(numeric_precision::text, '') || ' ' || coalesce(character_maximum_length::text, '') AS line,
                table_name::text AS owner
            FROM information_schema.columns WHERE table_schema = 'public'
            UNION ALL SELECT 'index ' || indexdef, tablename::text FROM pg_indexes WHERE schemaname = 'public'
            UNION ALL SELECT 'constraint ' || conname || ': ' || pg_get_constraintdef(oid), conrelid::regclass::text FROM pg_constraint
            WHERE connamespace = 'public'::regnamespace
        ) AS lines WHERE owner NOT LIKE '%\_\_EF%' ORDER BY 1
        """;

    public static Task<string[]> ReadAsync(OkoshiDb db, CancellationToken cancellationToken) =>
        db.Database.SqlQueryRaw<string>(db.Database.IsSqlite() ? Sqlite : Postgres).ToArrayAsync(cancellationToken);
}
