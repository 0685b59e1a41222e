using Microsoft.EntityFrameworkCore;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Datasets;

/// <summary>公表統計の置き場 Reads the imported official figures. They are open data: everybody may read them.</summary>
public sealed class OfficialStore(OkoshiDb db, RegionContext context)
{
    private IReadOnlyList<DatasetInfo>? own;
    private bool hasWritten;

    /// <summary>All datasets; of each format the newest edition first.</summary>
    public async Task<IReadOnlyList<DatasetInfo>> ListAsync(CancellationToken cancellationToken) =>
        hasWritten ? own ??= await StatisticsShelf.ListAsync(db, cancellationToken) : context.Statistics.Datasets;

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

    /// <summary>Whoever writes sees what is there now, his own unfinished change included.</summary>
    internal void Forget() => (own, hasWritten) = (null, true);

    private Task<FigureSet> ReadAsync(DatasetInfo info, CancellationToken cancellationToken) =>
        context.Statistics.ReadAsync(db, info, cancellationToken);
}
