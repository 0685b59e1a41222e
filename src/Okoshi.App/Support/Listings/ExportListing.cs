using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Support.Listings;

/// <summary>Use case: the whole catalogue as a list of exchange: the region pack's programmes, those that offices wrote, those of imported lists.</summary>
public sealed class ExportListing(CurrentPack current, OkoshiDb db, CatalogueCache cache)
{
    /// <summary>What stands on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="format">Only programmes that came with lists of this format; null for all.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ListingTable> RunAsync(DateOnly day, string? format, CancellationToken cancellationToken)
    {
        var recorded = await cache.GetAsync(db, cancellationToken);
        var standing =
            from r in recorded.Values
            where format is null || r.Programme.OriginFormat == format
            let period = ProgrammeTimeline.At(r.Periods, day, null)
            where period is not null
            select new Listing(0, r.Programme.Key, cache.Version(period.VersionId).Texts);
        // A command may work on a data folder into which no pack was ever loaded.
        var pack =
            format is null && await db.PackInstalls.AnyAsync(cancellationToken)
                ? PackListings.Of(await current.GetAsync(cancellationToken)).Where(l => !recorded.ContainsKey(l.Key))
                : [];
        List<Listing> listings = [.. pack.Concat(standing).Select((l, i) => l with { Line = i + 1 })];
        return new ListingTable(
            $"制度の目録（{Wareki.DateWithWestern(day)}）",
            "catalogue",
            listings,
            [],
            [.. PackListings.EmptyNotes(listings)]
        );
    }
}
