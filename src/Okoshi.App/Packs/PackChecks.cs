using System.Reflection;
using Okoshi.App.Imports;
using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Packs;

/// <summary>Checks that need all tables together: lines are sound, keys are unique, and every reference and source exists.</summary>
internal static class PackChecks
{
    public static void Run(IReadOnlyDictionary<Type, List<BoundRow>> tables, List<ImportProblem> problems)
    {
        var keys = tables.ToDictionary(t => t.Key, t => CheckKeys(t.Key, t.Value, problems));
        var sources = keys.GetValueOrDefault(typeof(SourceRow)) ?? [];
        foreach (var (type, rows) in tables)
        {
            problems.AddRange(
                rows.SelectMany(bound =>
                    bound.Row.Faults().Select(f => new ImportProblem(bound.File, bound.Line, f.Column, f.Found, f.Expected, f.NextStep))
                )
            );
            foreach (var property in type.GetProperties().Where(p => p.IsDefined(typeof(RefersToAttribute))))
                CheckReferences(property, rows, keys, problems);
            if (!type.IsSubclassOf(typeof(SourcedRow)))
                continue;
            foreach (var bound in rows)
            {
                var source = ((SourcedRow)bound.Row).Source.SourceId;
                if (!sources.Contains(source))
                    problems.Add(
                        new ImportProblem(
                            bound.File,
                            bound.Line,
                            "source",
                            $"「{source}」という出典はありません",
                            "sources.csv の id のどれかが必要です",
                            "出典を sources.csv に足すか、綴りを直してください"
                        )
                    );
            }
        }
    }

    private static HashSet<string> CheckKeys(Type type, List<BoundRow> rows, List<ImportProblem> problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (type.GetProperties().FirstOrDefault(p => p.IsDefined(typeof(KeyCellAttribute))) is not { } key)
            return seen;
        foreach (var bound in rows)
        {
            var value = key.GetValue(bound.Row)!.ToString()!;
            if (!seen.Add(value))
                problems.Add(
                    new ImportProblem(
                        bound.File,
                        bound.Line,
                        RowBinder.ColumnOf(key),
                        $"「{value}」が二度出てきます",
                        "パックの中で一度だけ使えます",
                        "どちらかの行を直してください"
                    )
                );
        }
        return seen;
    }

    private static void CheckReferences(
        PropertyInfo property,
        List<BoundRow> rows,
        IReadOnlyDictionary<Type, HashSet<string>> keys,
        List<ImportProblem> problems
    )
    {
        var target = property.GetCustomAttribute<RefersToAttribute>()!.Table;
        var known = keys.GetValueOrDefault(target) ?? [];
        foreach (var bound in rows)
        {
            var text = property.GetValue(bound.Row)?.ToString() ?? "";
            foreach (
                var value in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Where(v => !known.Contains(v))
            )
            {
                problems.Add(
                    new ImportProblem(
                        bound.File,
                        bound.Line,
                        RowBinder.ColumnOf(property),
                        $"「{value}」がありません",
                        $"{target.GetCustomAttribute<PackTableAttribute>()!.Path}.csv にある値が必要です",
                        "行を足すか、綴りを直してください"
                    )
                );
            }
        }
    }
}
