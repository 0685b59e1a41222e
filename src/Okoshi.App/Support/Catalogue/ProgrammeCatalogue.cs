using Okoshi.App.Context;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Catalogue;

/// <summary>
/// 目録 Everything that stands on a day: the lines of the region's packs in their order, then the programmes of the stored catalogue by
/// their keys.
/// </summary>
public sealed class CatalogueEntries
{
    private readonly Dictionary<string, CatalogueEntry> byKey;

    internal CatalogueEntries(IReadOnlyList<CatalogueEntry> lines)
    {
        Lines = lines;
        All = [.. lines.Where(e => e.ReprintOf.Length == 0)];
        Judged = [.. All.Select(e => e.Programme)];
        byKey = lines.ToDictionary(e => e.Key, StringComparer.Ordinal);
    }

    /// <summary>Every line as the list shows it, what the pack prints once more (再掲) too.</summary>
    public IReadOnlyList<CatalogueEntry> Lines { get; }

    /// <summary>Every programme once.</summary>
    public IReadOnlyList<CatalogueEntry> All { get; }

    /// <summary>Every programme once, as the Engine judges it.</summary>
    public IReadOnlyList<SupportProgramme> Judged { get; }

    /// <summary>Names by key.</summary>
    public IReadOnlyDictionary<string, string> Titles => All.ToDictionary(e => e.Key, e => e.Title, StringComparer.Ordinal);

    /// <summary>One of the lines; null when none of that key stands.</summary>
    public CatalogueEntry? Find(string key) => byKey.GetValueOrDefault(key);
}

/// <summary>The programmes that stand on a day; with an hour, as their applications stand from that hour on.</summary>
internal sealed record ProgrammesOn(DateOnly Day, TimeOnly? Hour = null) : Derived<RegionState, CatalogueEntries>
{
    internal override CatalogueEntries From(RegionState source) =>
        ProgrammeCatalogue.With(source, Day, null, source.Catalogue.Get(new RecordedEntriesOn(Day, Hour)));
}

/// <summary>
/// Use case: which programmes stand on which day, and since when we know. A programme of the catalogue with the key of one of the pack's
/// takes its place.
/// </summary>
public sealed class ProgrammeCatalogue(RegionContext context)
{
    /// <summary>Those of the day of the context; today's at this hour.</summary>
    public CatalogueEntries Now => context.State.Get(new ProgrammesOn(context.Day, HoursOn.Struck(context)));

    /// <summary>Those of any day (有効時間), as we know it now.</summary>
    public CatalogueEntries On(DateOnly day) => context.State.Get(new ProgrammesOn(day));

    /// <summary>Those of a day as they were known at an instant (記録時間). A pack is known as it is loaded.</summary>
    public CatalogueEntries At(DateOnly day, DateTimeOffset knownAt) =>
        With(context.State, day, knownAt, context.Catalogue.Programmes.Values.Select(r => r.On(day, knownAt)).OfType<CatalogueEntry>());

    /// <summary>
    /// The packs' lines of a day whose place the catalogue had not taken, and those of the catalogue. Keys name a programme wherever it
    /// stands: what two members of a joint area both list is one programme.
    /// </summary>
    internal static CatalogueEntries With(RegionState state, DateOnly day, DateTimeOffset? knownAt, IEnumerable<CatalogueEntry> recorded) =>
        new([
            .. state
                .SupportPacks.SelectMany(p => p.Get(new PackEntriesOn(day)))
                .DistinctBy(e => e.Key)
                .Where(e => state.Catalogue.Programmes.GetValueOrDefault(e.Key)?.WasKnownAt(knownAt) != true),
            .. recorded,
        ]);
}
