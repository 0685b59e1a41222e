using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Json;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Datasets;

/// <summary>Figures that have been read once; a dataset never changes, so they are good as long as it is there.</summary>
public sealed class FigureCache
{
    private readonly ConcurrentDictionary<Guid, FigureSet> sets = new();

    internal FigureSet? Find(Guid id) => sets.GetValueOrDefault(id);

    internal void Keep(FigureSet set) => sets[set.Info.Id] = set;

    /// <summary>Forgets what has been removed.</summary>
    internal void KeepOnly(IEnumerable<Guid> ids)
    {
        var living = ids.ToHashSet();
        foreach (var gone in sets.Keys.Where(id => !living.Contains(id)))
            sets.TryRemove(gone, out _);
    }
}

/// <summary>公表統計の置き場 Reads the imported official figures. They are open data: everybody may read them.</summary>
public sealed class OfficialStore(OkoshiDb db, FigureCache cache)
{
    private IReadOnlyList<DatasetInfo>? listed;

    /// <summary>All datasets; of each format the newest edition first.</summary>
    public async Task<IReadOnlyList<DatasetInfo>> ListAsync(CancellationToken cancellationToken)
    {
        if (listed is not null)
            return listed;
        var all = await db.Datasets.AsNoTracking().Select(DatasetInfo.Of).ToListAsync(cancellationToken);
        cache.KeepOnly(all.Select(d => d.Id));
        var order = OfficialFormat.All.Select((f, i) => (f.Name, i)).ToDictionary(f => f.Name, f => f.i);
        return listed = [
            .. all.OrderBy(d => order.GetValueOrDefault(d.Format, int.MaxValue))
                .ThenBy(d => d.Level)
                .ThenByDescending(d => d.Edition, StringComparer.Ordinal),
        ];
    }

    /// <summary>The newest edition of a format; null when none is imported.</summary>
    public async Task<FigureSet?> LatestAsync(OfficialFormat format, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(format);
        var newest = (await ListAsync(cancellationToken)).FirstOrDefault(d =>
            d.Format == format.Name && d.Level == DatasetLevel.Municipalities
        );
        return newest is null ? null : await ReadAsync(newest, cancellationToken);
    }

    /// <summary>All editions of a format for municipalities, the oldest first.</summary>
    public async Task<IReadOnlyList<FigureSet>> EditionsAsync(OfficialFormat format, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(format);
        var editions = new List<FigureSet>();
        foreach (
            var info in (await ListAsync(cancellationToken))
                .Where(d => d.Format == format.Name && d.Level == DatasetLevel.Municipalities)
                .Reverse()
        )
            editions.Add(await ReadAsync(info, cancellationToken));
        return editions;
    }

    /// <summary>The newest dataset of a format, of any level, that has what is asked for; null when none has.</summary>
    public async Task<FigureSet?> NewestAsync(OfficialFormat format, Func<FigureSet, bool> has, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(has);
        foreach (
            var info in (await ListAsync(cancellationToken))
                .Where(d => d.Format == format.Name)
                .OrderByDescending(d => d.Edition, StringComparer.Ordinal)
        )
        {
            if (await ReadAsync(info, cancellationToken) is var set && has(set))
                return set;
        }
        return null;
    }

    /// <summary>The pieces of a dataset whose keys begin so, in the order of their keys; all of them for an empty beginning.</summary>
    public async Task<IReadOnlyList<OfficialPart>> PartsAsync(DatasetInfo dataset, string beginning, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var parts = await db.Set<DatasetPart>()
            .AsNoTracking()
            .Where(p => p.DatasetId == dataset.Id && p.Key.StartsWith(beginning))
            .Select(p => new OfficialPart(p.Key, p.Text))
            .ToListAsync(cancellationToken);
        // The databases order text in their own ways.
        return [.. parts.OrderBy(p => p.Key, StringComparer.Ordinal)];
    }

    /// <summary>One dataset with its figures; null when there is none of that number.</summary>
    public async Task<FigureSet?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(d => d.Id == id) is { } info ? await ReadAsync(info, cancellationToken) : null;

    /// <summary>What was listed before a change is not what is there after it.</summary>
    internal void Forget() => listed = null;

    private async Task<FigureSet> ReadAsync(DatasetInfo info, CancellationToken cancellationToken)
    {
        if (cache.Find(info.Id) is { } known)
            return known;
        var items = await db.Datasets.Where(d => d.Id == info.Id).Select(d => d.Items).SingleAsync(cancellationToken);
        var areas = await db.Set<DatasetArea>().AsNoTracking().Where(a => a.DatasetId == info.Id).ToListAsync(cancellationToken);
        var set = new FigureSet(info, JsonSerializer.Deserialize<IReadOnlyList<OfficialItem>>(items, OkoshiJson.Compact)!, areas);
        cache.Keep(set);
        return set;
    }
}
