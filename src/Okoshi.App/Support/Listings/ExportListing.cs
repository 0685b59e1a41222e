using Okoshi.App.Context;
using Okoshi.App.Japanese;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Support.Listings;

/// <summary>
/// Use case: the whole catalogue as a list of exchange: the region packs' programmes, those that offices wrote, those of imported lists.
/// </summary>
public sealed class ExportListing(RegionContext context, ProgrammeCatalogue catalogue)
{
    /// <summary>What stands on the day.</summary>
    /// <param name="format">Only programmes that came with lists of this format; null for all.</param>
    public ListingTable Run(string? format)
    {
        var packs = context
            .State.SupportPacks.SelectMany(PackListings.Of)
            .DistinctBy(l => l.Key)
            .ToDictionary(l => l.Key, l => l.Cells, StringComparer.Ordinal);
        List<Listing> listings =
        [
            .. catalogue
                .Now.All.Where(e => format is null || e.Format == format)
                .Select((e, i) => new Listing(i + 1, e.Key, e.Version?.Texts ?? packs[e.Key])),
        ];
        return new ListingTable(
            $"制度の目録（{Wareki.DateWithWestern(context.Day)}）",
            "catalogue",
            listings,
            [],
            [.. PackListings.EmptyNotes(listings), .. StandardLimits.Notes(listings)]
        );
    }
}
