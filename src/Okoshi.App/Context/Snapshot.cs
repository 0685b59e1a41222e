using System.Collections.Concurrent;

namespace Okoshi.App.Context;

/// <summary>
/// Something read once that never changes, shared between requests. It owns whatever is computed from it, and takes that along when a
/// newer one stands in its place: there is no other cache in the product.
/// </summary>
public abstract class Snapshot
{
    // A server that runs for years sees a new day every day: what older days left behind is dropped all at once.
    private const int MostRemembered = 512;
    private readonly ConcurrentDictionary<object, Lazy<object?>> derived = new();

    internal TResult Remember<TSource, TResult>(Derived<TSource, TResult> what, TSource self)
        where TSource : Snapshot
    {
        if (derived.TryGetValue(what, out var ready))
            return (TResult)ready.Value!;
        if (derived.Count >= MostRemembered)
            derived.Clear();
        var made = derived.GetOrAdd(what, _ => new Lazy<object?>(() => what.From(self)));
        try
        {
            return (TResult)made.Value!;
        }
        catch
        {
            derived.TryRemove(new KeyValuePair<object, Lazy<object?>>(what, made));
            throw;
        }
    }

    /// <summary>
    /// What is computed from the snapshot with figures that may still have to be read; two who ask at once may both compute it.
    /// </summary>
    internal async Task<TResult> RememberAsync<TResult>(DerivedLater<TResult> what, Func<Task<TResult>> from)
    {
        if (derived.TryGetValue(what, out var ready))
            return (TResult)ready.Value!;
        var made = await from();
        if (derived.Count >= MostRemembered)
            derived.Clear();
        return (TResult)derived.GetOrAdd(what, new Lazy<object?>(made)).Value!;
    }
}

/// <summary>
/// The key of something computed from a snapshot and from figures that its key names; the same key always gives the same.
/// </summary>
internal abstract record DerivedLater<TResult>;

/// <summary>What is computed from a snapshot: the key by which it is remembered and the pure computation in one.</summary>
public abstract record Derived<TSource, TResult>
    where TSource : Snapshot
{
    /// <summary>Computes it; the same snapshot and the same key always give the same.</summary>
    internal abstract TResult From(TSource source);
}

/// <summary>Asks a snapshot.</summary>
public static class SnapshotExtensions
{
    /// <summary>Computes what is derived from the snapshot, or hands out what was computed before.</summary>
    public static TResult Get<TSource, TResult>(this TSource source, Derived<TSource, TResult> what)
        where TSource : Snapshot
    {
        return source.Remember(what, source);
    }
}
