using Okoshi.App.Data;
using Okoshi.App.Packs;
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

/// <summary>
/// Use case: all programmes that stand on a day, those of the region pack and those of the catalogue in one list.
/// A programme of the catalogue with the key of one of the pack's takes its place.
/// </summary>
public sealed class ProgrammeCatalogue(CurrentPack current, OkoshiDb? db = null, CatalogueCache? cache = null)
{
    /// <summary>The catalogue of a pack alone, for commands that work without a database.</summary>
    public static ProgrammeCatalogue Of(PackContent pack) => new(CurrentPack.Of(pack));

    /// <summary>As the Engine judges them.</summary>
    public async Task<IReadOnlyList<SupportProgramme>> ProgrammesAsync(
        DateOnly validOn,
        CancellationToken cancellationToken,
        DateTimeOffset? knownAt = null
    ) => [.. (await AtAsync(validOn, cancellationToken, knownAt)).Select(s => s.Programme)];

    /// <summary>With their versions.</summary>
    /// <param name="validOn">The day on which they stand (有効時間).</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="knownAt">As it was known at an instant (記録時間); null for now. A pack is known as it is loaded.</param>
    public async Task<IReadOnlyList<StandingProgramme>> AtAsync(
        DateOnly validOn,
        CancellationToken cancellationToken,
        DateTimeOffset? knownAt = null
    )
    {
        var pack = await current.GetAsync(cancellationToken);
        if (db is null || cache is null)
            return [.. SupportCatalogue.Of(pack).Select(p => new StandingProgramme(p, null, null))];
        var recorded = await cache.GetAsync(db, cancellationToken);
        var known = recorded
            .Values.Where(r => r.Periods.Any(p => p.WasKnownAt(knownAt)))
            .Select(r => r.Programme.Key)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. SupportCatalogue.Of(pack).Where(p => !known.Contains(p.Id)).Select(p => new StandingProgramme(p, null, null)),
            .. recorded.Values.Select(r => Standing(r, cache, validOn, knownAt)).OfType<StandingProgramme>(),
        ];
    }

    private static StandingProgramme? Standing(RecordedProgramme recorded, CatalogueCache cache, DateOnly day, DateTimeOffset? knownAt)
    {
        if (ProgrammeTimeline.At(recorded.Periods, day, knownAt) is not { } period)
            return null;
        var version = cache.Version(period.VersionId);
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
