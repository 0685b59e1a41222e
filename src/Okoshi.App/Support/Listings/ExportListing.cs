using Okoshi.App.Context;
using Okoshi.App.Japanese;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Support.Listings;

/// <summary>Use case: the whole catalogue as a list of exchange: the region pack's programmes, those that offices wrote, those of imported lists.</summary>
public sealed class ExportListing(RegionContext context)
{
    /// <summary>What stands on the day.</summary>
    /// <param name="format">Only programmes that came with lists of this format; null for all.</param>
    public ListingTable Run(string? format)
    {
        var day = context.Day;
        var recorded = context.Catalogue.Programmes;
        var standing =
            from r in recorded.Values
            where format is null || r.Programme.OriginFormat == format
            let period = ProgrammeTimeline.At(r.Periods, day, null)
            where period is not null
            select new Listing(0, r.Programme.Key, r.Versions[period.VersionId].Texts);
        var pack = format is null ? PackListings.Of(context.Pack).Where(l => !recorded.ContainsKey(l.Key)) : [];
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
