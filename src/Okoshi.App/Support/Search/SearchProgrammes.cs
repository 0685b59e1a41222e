using Okoshi.App.Context;
using Okoshi.App.Lists;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Support.Search;

/// <summary>
/// The index of the stored catalogue that was made last, handed on to the next state or day: what stayed the same is not laid out anew.
/// </summary>
internal sealed class LastIndex
{
    public volatile CatalogueIndex? Newest;
}

/// <summary>The search over the stored catalogue on a day, from an hour on where one has struck: the same for every region.</summary>
internal sealed record RecordedIndexOn(DateOnly Day, TimeOnly? Hour) : Derived<CatalogueSnapshot, CatalogueIndex>
{
    internal override CatalogueIndex From(CatalogueSnapshot source)
    {
        var entries = source.Get(new RecordedEntriesOn(Day, Hour));
        var index = source.LastIndex.Newest?.With(entries, (Day, Hour)) ?? new CatalogueIndex(entries, (Day, Hour));
        return source.LastIndex.Newest = index;
    }
}

/// <summary>The search over everything that stands on a day, from an hour on where one has struck.</summary>
internal sealed record SearchIndexOn(DateOnly Day, TimeOnly? Hour) : Derived<RegionState, CatalogueIndex>
{
    internal override CatalogueIndex From(RegionState source)
    {
        var recorded = source.Catalogue.Get(new RecordedIndexOn(Day, Hour));
        var lines = source.Get(new ProgrammesOn(Day, Hour)).Lines;
        return lines.Count == source.Catalogue.Get(new RecordedEntriesOn(Day, Hour)).Count ? recorded : recorded.With(lines, (Day, Hour));
    }
}

/// <summary>
/// Use case: the whole catalogue searched in Japanese: the region pack's programmes, those that offices wrote, those of imported lists.
/// </summary>
public sealed class SearchProgrammes(RegionContext context)
{
    /// <summary>Rows a page when the visitor does not say.</summary>
    public const int PageSize = 50;

    /// <summary>One page of what the query leaves, with counts for every way to narrow it further.</summary>
    public ListPage<CatalogueEntry> Page(ListQuery query) => Index.Page(query, PageSize);

    /// <summary>Everything that the query leaves, in its order.</summary>
    public IReadOnlyList<CatalogueEntry> All(ListQuery query) => Index.Select(query);

    private CatalogueIndex Index => context.State.Get(new SearchIndexOn(context.Day, HoursOn.Struck(context)));
}
