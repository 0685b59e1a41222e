using System.Collections.Concurrent;

namespace Okoshi.App.Packs;

/// <summary>The rows of a pack's tables by their class.</summary>
internal sealed class PackTables(IReadOnlyDictionary<Type, IReadOnlyList<PackRow>> rows)
{
    private readonly ConcurrentDictionary<Type, object> typed = new();

    public static PackTables None { get; } = new(new Dictionary<Type, IReadOnlyList<PackRow>>());

    public bool Any => rows.Values.Any(r => r.Count > 0);

    public IReadOnlyList<T> Rows<T>()
        where T : PackRow => (IReadOnlyList<T>)typed.GetOrAdd(typeof(T), _ => (IReadOnlyList<T>)[.. Rows(typeof(T)).Cast<T>()]);

    public PackTables With<T>(IReadOnlyList<T> replaced)
        where T : PackRow => new(rows.Where(r => r.Key != typeof(T)).Append(new(typeof(T), replaced)).ToDictionary());

    public IReadOnlyList<PackRow> Rows(Type rowType) => rows.GetValueOrDefault(rowType) ?? [];
}
