using Okoshi.App.Data;
using Okoshi.App.Listing;
using Okoshi.App.Packs;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Support.Search;

/// <summary>Keeps the index of the catalogue's present state in memory; it is built again when the pack, the catalogue or the day is another.</summary>
public sealed class CatalogueIndexCache : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Kept? kept;

    internal async Task<CatalogueIndex> GetAsync(object pack, object catalogue, DateOnly day, Func<Task<IReadOnlyList<CatalogueEntry>>> entries, CancellationToken cancellationToken)
    {
        if (kept is { } ready && ready.IsOf(pack, catalogue, day)) return ready.Index;
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (kept is { } now && now.IsOf(pack, catalogue, day)) return now.Index;
            var index = new CatalogueIndex(await entries(), day);
            kept = new Kept(pack, catalogue, day, index);
            return index;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private sealed record Kept(object Pack, object Catalogue, DateOnly Day, CatalogueIndex Index)
    {
        // Both are replaced, never changed.
        public bool IsOf(object pack, object catalogue, DateOnly day) => ReferenceEquals(Pack, pack) && ReferenceEquals(Catalogue, catalogue) && Day == day;
    }
}

/// <summary>Use case: the whole catalogue searched in Japanese: the region pack's programmes, those that offices wrote, those of imported lists.</summary>
public sealed class SearchProgrammes(CurrentPack current, ListProgrammes ofPack, ProgrammeCatalogue catalogue, CatalogueCache cache, CatalogueIndexCache indexes, OkoshiDb db)
{
    /// <summary>Rows a page when the visitor does not say.</summary>
    public const int PageSize = 50;

    /// <summary>One page of what the query leaves, with counts for every way to narrow it further.</summary>
    public async Task<ListPage<CatalogueEntry>> PageAsync(ListQuery query, DateOnly day, CancellationToken cancellationToken) =>
        (await IndexAsync(day, cancellationToken)).Page(query, PageSize);

    /// <summary>Everything that the query leaves, in its order.</summary>
    public async Task<IReadOnlyList<CatalogueEntry>> AllAsync(ListQuery query, DateOnly day, CancellationToken cancellationToken) =>
        (await IndexAsync(day, cancellationToken)).Select(query);

    private async Task<CatalogueIndex> IndexAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var pack = await current.GetAsync(cancellationToken);
        var recorded = await cache.GetAsync(db, cancellationToken);
        return await indexes.GetAsync(pack, recorded, day, async () =>
        {
            var stored = (await catalogue.AtAsync(day, cancellationToken)).Where(s => s.Version is not null).Select(s => CatalogueEntries.Of(s, day));
            var own = (await ofPack.RunAsync(day, cancellationToken)).Where(p => !recorded.ContainsKey(p.Programme.Id)).Select(p => CatalogueEntries.Of(p, pack.Manifest.Municipality));
            return [.. own, .. stored];
        }, cancellationToken);
    }
}
