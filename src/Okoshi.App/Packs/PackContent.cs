using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Packs;

/// <summary>A pack in memory: its head and the rows of all its tables. Read-only and shared between requests.</summary>
public sealed class PackContent
{
    private const int MostRemembered = 512;
    private readonly IReadOnlyDictionary<Type, IReadOnlyList<PackRow>> tables;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Type, object> typed = new();
    private readonly System.Collections.Concurrent.ConcurrentDictionary<(Type Result, DateOnly Day, string Key), object> computed = new();
    private readonly Lazy<IReadOnlyDictionary<string, SourceRow>> sources;

    public PackContent(PackManifest manifest, string hash, IReadOnlyDictionary<Type, IReadOnlyList<PackRow>> tables)
    {
        Manifest = manifest;
        Hash = hash;
        this.tables = tables;
        sources = new(() => Rows<SourceRow>().ToDictionary(s => s.Id, StringComparer.Ordinal));
    }

    public PackManifest Manifest { get; }

    /// <summary>SHA-256 over all files, so that an unchanged pack is recognised.</summary>
    public string Hash { get; }

    /// <summary>Source documents by id.</summary>
    public IReadOnlyDictionary<string, SourceRow> Sources => sources.Value;

    /// <summary>All row classes that a pack may hold, in a fixed order.</summary>
    public static IReadOnlyList<Type> RowTypes { get; } =
    [
        .. typeof(PackRow)
            .Assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(PackRow)))
            .OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    /// <summary>The rows of one table in the order of the files; empty when the pack has no such file.</summary>
    public IReadOnlyList<T> Rows<T>()
        where T : PackRow => (IReadOnlyList<T>)typed.GetOrAdd(typeof(T), _ => (IReadOnlyList<T>)[.. Rows(typeof(T)).Cast<T>()]);

    /// <summary>The rows of one table by its class.</summary>
    public IReadOnlyList<PackRow> Rows(Type rowType) => tables.TryGetValue(rowType, out var rows) ? rows : [];

    /// <summary>JSON documents under a folder of the pack, in order of path.</summary>
    public IEnumerable<DocumentRow> Documents(string prefix) =>
        Rows<DocumentRow>().Where(d => d.Path.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(d => d.Path, StringComparer.Ordinal);

    /// <summary>
    /// What a use case computed from this pack for a day, computed once. A pack never changes, so the result does not either;
    /// it goes with the pack when another edition is loaded.
    /// </summary>
    /// <param name="day">The day it holds for.</param>
    /// <param name="key">What it is about; results of different types may share a key.</param>
    /// <param name="compute">Pure computation from this pack.</param>
    public T Remember<T>(DateOnly day, string key, Func<T> compute)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(compute);
        if (computed.TryGetValue((typeof(T), day, key), out var ready))
            return (T)ready;
        // A long-running server sees a new day every day: old days are dropped all at once.
        if (computed.Count >= MostRemembered)
            computed.Clear();
        return (T)computed.GetOrAdd((typeof(T), day, key), _ => compute());
    }
}
