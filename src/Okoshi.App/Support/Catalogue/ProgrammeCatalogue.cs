using Okoshi.App.Context;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Catalogue;

/// <summary>A programme that stands on a day.</summary>
/// <param name="Programme">As the Engine judges it.</param>
/// <param name="Version">The version that stands; null for a programme of the region pack.</param>
/// <param name="Recorded">Its record in the catalogue; null for a programme of the region pack.</param>
public sealed record StandingProgramme(SupportProgramme Programme, PublishedVersion? Version, CatalogueProgramme? Recorded)
{
    /// <summary>Names the version in receipts: its number in the catalogue, or the pack's.</summary>
    public string VersionName => Version is { } version ? version.Id.ToString() : "pack";
}

/// <summary>目録 All programmes that stand on a day, those of the region pack and those of the catalogue in one list, by their keys.</summary>
public sealed class StandingProgrammes
{
    private readonly Dictionary<string, StandingProgramme> byKey;

    internal StandingProgrammes(IReadOnlyList<StandingProgramme> all)
    {
        All = all;
        Judged = [.. all.Select(s => s.Programme)];
        byKey = all.ToDictionary(s => s.Programme.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<StandingProgramme> All { get; }

    /// <summary>As the Engine judges them.</summary>
    public IReadOnlyList<SupportProgramme> Judged { get; }

    /// <summary>One of them; null when none of that key stands.</summary>
    public StandingProgramme? Find(string key) => byKey.GetValueOrDefault(key);
}

/// <summary>The programmes that stand on a day.</summary>
internal sealed record ProgrammesOn(DateOnly Day) : Derived<RegionState, StandingProgrammes>
{
    internal override StandingProgrammes From(RegionState source) => new(ProgrammeCatalogue.At(source, Day, null));
}

/// <summary>
/// Use case: which programmes stand on which day, and since when we know. A programme of the catalogue with the key of one of the pack's
/// takes its place.
/// </summary>
public sealed class ProgrammeCatalogue(RegionContext context)
{
    /// <summary>Those of the day of the context.</summary>
    public StandingProgrammes Now => On(context.Day);

    /// <summary>Those of any day (有効時間), as we know it now.</summary>
    public StandingProgrammes On(DateOnly day) => context.State.Get(new ProgrammesOn(day));

    /// <summary>Those of a day as they were known at an instant (記録時間). A pack is known as it is loaded.</summary>
    public IReadOnlyList<StandingProgramme> At(DateOnly day, DateTimeOffset knownAt) => At(context.State, day, knownAt);

    internal static IReadOnlyList<StandingProgramme> At(RegionState state, DateOnly day, DateTimeOffset? knownAt)
    {
        var recorded = state.Catalogue.Programmes.Values;
        var known = recorded
            .Where(r => r.Periods.Any(p => p.WasKnownAt(knownAt)))
            .Select(r => r.Programme.Key)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. SupportCatalogue.Of(state.Pack).Where(p => !known.Contains(p.Id)).Select(p => new StandingProgramme(p, null, null)),
            .. recorded.Select(r => Standing(r, day, knownAt)).OfType<StandingProgramme>(),
        ];
    }

    private static StandingProgramme? Standing(RecordedProgramme recorded, DateOnly day, DateTimeOffset? knownAt)
    {
        if (ProgrammeTimeline.At(recorded.Periods, day, knownAt) is not { } period)
            return null;
        var version = recorded.Versions[period.VersionId];
        var confirmed = recorded.Confirmations.Where(c => knownAt is null || c.RecordedAt <= knownAt).Select(c => (int?)c.FiscalYear).Max();
        return new StandingProgramme(
            ToProgramme(recorded.Programme.Key, version, period.ValidFrom, period.ValidTo, confirmed),
            version,
            recorded.Programme
        );
    }

    /// <summary>A version as the Engine judges it.</summary>
    internal static SupportProgramme ToProgramme(string key, PublishedVersion version, DateOnly from, DateOnly? to, int? confirmed)
    {
        var conditions = version.Conditions;
        var citation = conditions.Citation ?? new Citation(version.Title, "", "", version.Texts.GetValueOrDefault(Ds451.Url, ""));
        IReadOnlyList<ProgrammeRule> rules =
            conditions.When is { } when && conditions.Purpose is { } purpose ? [new ProgrammeRule(from, to, purpose, when)] : [];
        return new SupportProgramme(
            key,
            version.Title,
            version.Serves,
            confirmed is { } year ? new FiscalYear(year) : null,
            rules,
            citation
        )
        {
            Terms = conditions.Terms,
        };
    }
}
