using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Datasets;

/// <summary>
/// 数値の口 Where official figures come from: what an installation has imported, files that somebody brought, a pack. Whoever computes asks
/// here and does not know which; the composition root chooses.
/// </summary>
public abstract class FigureSource
{
    /// <summary>What there is; it keeps what is computed from several of its datasets together.</summary>
    internal abstract StatisticsShelf Shelf { get; }

    /// <summary>All datasets; of each format the newest edition first.</summary>
    public virtual Task<IReadOnlyList<DatasetInfo>> ListAsync(CancellationToken cancellationToken) => Task.FromResult(Shelf.Datasets);

    /// <summary>The newest edition of a format for municipalities; null where there is none.</summary>
    public async Task<FigureSet?> LatestAsync(OfficialFormat format, CancellationToken cancellationToken)
    {
        var newest = (await ListAsync(cancellationToken)).FirstOrDefault(d => IsOfMunicipalities(d, format));
        return newest is null ? null : await ReadAsync(newest, cancellationToken);
    }

    /// <summary>All editions of a format for municipalities, the oldest first.</summary>
    public async Task<IReadOnlyList<FigureSet>> EditionsAsync(OfficialFormat format, CancellationToken cancellationToken)
    {
        var editions = new List<FigureSet>();
        foreach (var info in (await ListAsync(cancellationToken)).Where(d => IsOfMunicipalities(d, format)).Reverse())
            editions.Add(await ReadAsync(info, cancellationToken));
        return editions;
    }

    /// <summary>The newest dataset of a format, of any level, that has what is asked for; null when none has.</summary>
    public async Task<FigureSet?> NewestAsync(OfficialFormat format, Func<FigureSet, bool> has, CancellationToken cancellationToken)
    {
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

    /// <summary>One dataset with its figures; null when there is none of that number.</summary>
    public async Task<FigureSet?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(d => d.Id == id) is { } info ? await ReadAsync(info, cancellationToken) : null;

    /// <summary>The pieces of a dataset whose keys begin so, in the order of their keys; all of them for an empty beginning.</summary>
    public abstract Task<IReadOnlyList<OfficialPart>> PartsAsync(
        DatasetInfo dataset,
        string beginning,
        CancellationToken cancellationToken
    );

    /// <summary>The figures of a dataset.</summary>
    private protected abstract Task<FigureSet> ReadAsync(DatasetInfo info, CancellationToken cancellationToken);

    /// <summary>What a reader is told where a format is lacking: how it would be brought.</summary>
    internal abstract string Lacking(OfficialFormat format);

    private static bool IsOfMunicipalities(DatasetInfo info, OfficialFormat format) =>
        info.Format == format.Name && info.Level == DatasetLevel.Municipalities;
}
