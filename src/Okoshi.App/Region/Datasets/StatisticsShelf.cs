using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Json;
using Okoshi.App.Packs;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Datasets;

/// <summary>公表統計の棚 Which official datasets are there; figures are read when they are first asked for.</summary>
public sealed class StatisticsShelf : Snapshot
{
    private readonly ConcurrentDictionary<Guid, FigureSet> sets;
    private readonly ConcurrentDictionary<(Guid Dataset, string Beginning), IReadOnlyList<OfficialPart>> parts;

    private StatisticsShelf(
        IReadOnlyList<DatasetInfo> datasets,
        IEnumerable<KeyValuePair<Guid, FigureSet>> known,
        IEnumerable<KeyValuePair<(Guid, string), IReadOnlyList<OfficialPart>>> knownParts,
        JointAreas joint
    ) => (Datasets, sets, parts, Joint) = (datasets, new(known), new(knownParts), joint);

    internal static StatisticsShelf Empty { get; } = new([], [], [], JointAreas.None);

    /// <summary>All datasets; of each format the newest edition first.</summary>
    public IReadOnlyList<DatasetInfo> Datasets { get; }

    /// <summary>The joint areas whose figures are the sums of their members'.</summary>
    internal JointAreas Joint { get; }

    /// <summary>The newest edition of a format for municipalities; null when none is imported.</summary>
    internal async Task<FigureSet?> LatestAsync(OkoshiDb db, OfficialFormat format, CancellationToken cancellationToken) =>
        Datasets.FirstOrDefault(d => d.Format == format.Name && d.Level == DatasetLevel.Municipalities) is { } newest
            ? await ReadAsync(db, newest, cancellationToken)
            : null;

    /// <summary>The figures of a dataset. It never changes, so that what one read is good for all.</summary>
    internal async Task<FigureSet> ReadAsync(OkoshiDb db, DatasetInfo info, CancellationToken cancellationToken)
    {
        if (sets.TryGetValue(info.Id, out var known))
            return known;
        var items = await db.Datasets.Where(d => d.Id == info.Id).Select(d => d.Items).SingleAsync(cancellationToken);
        var areas = await db.Set<DatasetArea>().AsNoTracking().Where(a => a.DatasetId == info.Id).ToListAsync(cancellationToken);
        var read = JsonSerializer.Deserialize<IReadOnlyList<OfficialItem>>(items, OkoshiJson.Compact)!;
        return sets.GetOrAdd(info.Id, new FigureSet(info, read, areas.Select(a => a.Unpack()), Joint));
    }

    /// <summary>The pieces of a dataset whose keys begin so, in the order of their keys.</summary>
    internal async Task<IReadOnlyList<OfficialPart>> PartsAsync(
        OkoshiDb db,
        DatasetInfo info,
        string beginning,
        CancellationToken cancellationToken
    )
    {
        if (parts.TryGetValue((info.Id, beginning), out var known))
            return known;
        var found = await db.Set<DatasetPart>()
            .AsNoTracking()
            .Where(p => p.DatasetId == info.Id && p.Key.StartsWith(beginning))
            .Select(p => new OfficialPart(p.Key, p.Text))
            .ToListAsync(cancellationToken);
        // The databases order text in their own ways.
        IReadOnlyList<OfficialPart> read = [.. found.OrderBy(p => p.Key, StringComparer.Ordinal)];
        // The boundaries of all prefectures are too large to stay.
        return info.Format == OfficialFormat.Boundaries.Name ? read : parts.GetOrAdd((info.Id, beginning), read);
    }

    internal static async Task<IReadOnlyList<DatasetInfo>> ListAsync(OkoshiDb db, CancellationToken cancellationToken)
    {
        return InOrder(await db.Datasets.AsNoTracking().Select(DatasetInfo.Of).ToListAsync(cancellationToken));
    }

    /// <summary>A shelf of figures that are all read already.</summary>
    internal static StatisticsShelf Of(IReadOnlyCollection<FigureSet> figures, JointAreas joint) =>
        new(InOrder(figures.Select(f => f.Info)), figures.Select(f => KeyValuePair.Create(f.Info.Id, f)), [], joint);

    /// <summary>The same datasets with other joint areas.</summary>
    internal StatisticsShelf With(JointAreas joint) =>
        joint.IsSameAs(Joint)
            ? this
            : new StatisticsShelf(Datasets, sets.Select(s => KeyValuePair.Create(s.Key, s.Value.With(joint))), parts, joint);

    private static IReadOnlyList<DatasetInfo> InOrder(IEnumerable<DatasetInfo> all)
    {
        var order = OfficialFormat.All.Select((f, i) => (f.Name, i)).ToDictionary(f => f.Name, f => f.i);
        return
        [
            .. all.OrderBy(d => order.GetValueOrDefault(d.Format, int.MaxValue))
                .ThenBy(d => d.Level)
                .ThenByDescending(d => d.Edition, StringComparer.Ordinal),
        ];
    }

    /// <summary>What stands now; figures and pieces that were read before stay read.</summary>
    internal async Task<StatisticsShelf> FollowAsync(OkoshiDb db, CancellationToken cancellationToken)
    {
        var now = await ListAsync(db, cancellationToken);
        var living = now.Select(d => d.Id).ToHashSet();
        return new StatisticsShelf(now, sets.Where(s => living.Contains(s.Key)), parts.Where(p => living.Contains(p.Key.Dataset)), Joint);
    }
}
