using System.Reflection;
using Okoshi.App.Packs;

namespace Okoshi.App.Support.Report;

/// <summary>A field that an import would change.</summary>
/// <param name="Table">programmes or indicators.</param>
/// <param name="Key">Id of the programme; for an indicator with its order and fiscal year.</param>
/// <param name="Field">Column; empty when the whole row is new or gone.</param>
/// <param name="Before">Value now; empty when the row is new.</param>
/// <param name="After">Value after the import; empty when the row would go.</param>
public sealed record ReportChange(string Table, string Key, string Field, string Before, string After);

/// <summary>Compares rows field by field.</summary>
internal static class ReportDifference
{
    /// <summary>Changes from the rows of a pack to the rows of a report, in the order of the report.</summary>
    public static IEnumerable<ReportChange> Between<T>(
        string table,
        IReadOnlyDictionary<string, T> before,
        IReadOnlyDictionary<string, T> after,
        Func<T, string> name
    )
        where T : SourcedRow
    {
        foreach (var (key, row) in after)
        {
            if (!before.TryGetValue(key, out var old))
                yield return new ReportChange(table, key, "", "", name(row));
            else
                foreach (var change in Fields(table, key, old, row))
                    yield return change;
        }
        foreach (var (key, row) in before.Where(b => !after.ContainsKey(b.Key)))
            yield return new ReportChange(table, key, "", name(row), "");
    }

    private static IEnumerable<ReportChange> Fields<T>(string table, string key, T before, T after)
        where T : SourcedRow
    {
        foreach (
            var property in typeof(T)
                .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(p => p.CanWrite)
        )
        {
            var (old, now) = (PackTableWriter.Format(property.GetValue(before)), PackTableWriter.Format(property.GetValue(after)));
            if (old != now)
                yield return new ReportChange(table, key, RowBinder.ColumnOf(property), old, now);
        }
        foreach (
            var (field, old, now) in new[]
            {
                ("place", before.Source.Place, after.Source.Place),
                ("quality", PackTableWriter.Format(before.Source.Quality), PackTableWriter.Format(after.Source.Quality)),
                ("note", before.Source.Note, after.Source.Note),
            }
        )
        {
            if (old != now)
                yield return new ReportChange(table, key, field, old, now);
        }
    }
}
