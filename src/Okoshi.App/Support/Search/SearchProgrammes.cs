using Okoshi.App.Data;
using Okoshi.App.Listing;
using Okoshi.App.Packs;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Search;

/// <summary>What an entry of the stored catalogue is made from; the same state gives the same entry.</summary>
internal readonly record struct EntryState(Guid Version, ConfirmationState Confirmation, bool HasRule)
{
    public static EntryState Of(StandingProgramme standing, DateOnly day) =>
        new(standing.Version!.Id, standing.Programme.ConfirmationOn(day), standing.Programme.RuleOn(day) is not null);
}

/// <summary>Keeps the index of the catalogue's present state in memory. What changed in the catalogue is added; another pack or day makes a new one.</summary>
public sealed class CatalogueIndexCache : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Kept? kept;

    internal async Task<CatalogueIndex> GetAsync(
        PackContent pack,
        object catalogue,
        DateOnly day,
        Func<Task<IReadOnlyList<StandingProgramme>>> standing,
        CancellationToken cancellationToken
    )
    {
        if (kept is { } ready && ready.IsOf(pack, catalogue, day))
            return ready.Index;
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (kept is { } now && now.IsOf(pack, catalogue, day))
                return now.Index;
            var former = kept is { } old && old.Pack == pack && old.Day == day ? old : null;
            var all = await standing();
            var replaced = SupportCatalogue.Replaced(pack, all);
            var stored = all.Where(s => s.Version is not null)
                .Select(s => (State: EntryState.Of(s, day), Standing: s))
                .ToDictionary(s => s.State, s => former?.Stored.GetValueOrDefault(s.State) ?? CatalogueEntries.Of(s.Standing, day));
            CatalogueEntry[] entries = [.. CatalogueEntries.Of(pack, day).Where(e => !replaced.Contains(e.Key)), .. stored.Values];
            kept = new Kept(pack, catalogue, day, former?.Index.With(entries) ?? new CatalogueIndex(entries, day), stored);
            return kept.Index;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private sealed record Kept(
        PackContent Pack,
        object Catalogue,
        DateOnly Day,
        CatalogueIndex Index,
        IReadOnlyDictionary<EntryState, CatalogueEntry> Stored
    )
    {
        // Both are replaced, never changed.
        public bool IsOf(PackContent pack, object catalogue, DateOnly day) =>
            ReferenceEquals(Pack, pack) && ReferenceEquals(Catalogue, catalogue) && Day == day;
    }
}

/// <summary>Use case: the whole catalogue searched in Japanese: the region pack's programmes, those that offices wrote, those of imported lists.</summary>
public sealed class SearchProgrammes(
    CurrentPack current,
    ProgrammeCatalogue catalogue,
    CatalogueCache cache,
    CatalogueIndexCache indexes,
    OkoshiDb db
)
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
        return await indexes.GetAsync(pack, recorded, day, () => catalogue.AtAsync(day, cancellationToken), cancellationToken);
    }
}
