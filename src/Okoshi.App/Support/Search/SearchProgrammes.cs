using Okoshi.App.Context;
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

/// <summary>The index that was made last, from one state of the catalogue to the next: what stayed the same is not laid out anew.</summary>
internal sealed class LastIndex
{
    public volatile Made? Newest;

    internal sealed record Made(
        PackContent Pack,
        DateOnly Day,
        CatalogueIndex Index,
        IReadOnlyDictionary<EntryState, CatalogueEntry> Stored
    );
}

/// <summary>The search over everything that stands on a day.</summary>
internal sealed record SearchIndexOn(DateOnly Day) : Derived<RegionState, CatalogueIndex>
{
    internal override CatalogueIndex From(RegionState source)
    {
        var (pack, last) = (source.Pack, source.Catalogue.LastIndex);
        var former = last.Newest is { } made && ReferenceEquals(made.Pack, pack) && made.Day == Day ? made : null;
        var all = source.Get(new ProgrammesOn(Day)).All;
        var replaced = SupportCatalogue.Replaced(pack, all);
        var stored = all.Where(s => s.Version is not null)
            .Select(s => (State: EntryState.Of(s, Day), Standing: s))
            .ToDictionary(s => s.State, s => former?.Stored.GetValueOrDefault(s.State) ?? CatalogueEntries.Of(s.Standing, Day));
        CatalogueEntry[] entries = [.. pack.Get(new PackEntriesOn(Day)).Where(e => !replaced.Contains(e.Key)), .. stored.Values];
        var index = former?.Index.With(entries) ?? new CatalogueIndex(entries, Day);
        last.Newest = new LastIndex.Made(pack, Day, index, stored);
        return index;
    }
}

/// <summary>Use case: the whole catalogue searched in Japanese: the region pack's programmes, those that offices wrote, those of imported lists.</summary>
public sealed class SearchProgrammes(RegionContext context)
{
    /// <summary>Rows a page when the visitor does not say.</summary>
    public const int PageSize = 50;

    /// <summary>One page of what the query leaves, with counts for every way to narrow it further.</summary>
    public ListPage<CatalogueEntry> Page(ListQuery query) => Index.Page(query, PageSize);

    /// <summary>Everything that the query leaves, in its order.</summary>
    public IReadOnlyList<CatalogueEntry> All(ListQuery query) => Index.Select(query);

    private CatalogueIndex Index => context.State.Get(new SearchIndexOn(context.Day));
}
