using System.Globalization;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Support.Listings;

/// <summary>
/// The programmes of a region pack as a list of exchange. What the pack does not know stays empty; nothing is
/// made up for the standard's sake.
/// </summary>
public static class PackListings
{
    /// <exception cref="BadInputException">The pack has errors.</exception>
    public static ListingTable Read(string folder)
    {
        var reading = PackReader.Read(folder);
        if (reading.Content is not { } pack)
            throw new BadInputException(reading.Problems);
        var listings = Of(pack);
        return new ListingTable(folder, "pack", listings, [], [.. EmptyNotes(listings)]);
    }

    /// <summary>Columns of the standard that must be written and are empty somewhere.</summary>
    internal static IEnumerable<string> EmptyNotes(IReadOnlyList<Listing> listings)
    {
        var empty = Ds451.Columns.Where(c => c.Required && listings.Any(l => l[c.Name].Length == 0)).Select(c => c.Name).ToList();
        if (empty.Count > 0)
            yield return $"DS-451-4 で必ず書く項目のうち、空の制度があるものがあります：{string.Join("、", empty)}。空のまま書きます。";
    }

    /// <summary>A pack's programmes, reprints left out.</summary>
    internal static IReadOnlyList<Listing> Of(PackContent pack) =>
        [.. pack.Rows<ProgrammeRow>().Where(p => p.ReprintOf.Length == 0).Select((p, i) => Listing(pack, p, i + 1))];

    /// <summary>What a line of the pack says, by column of the standard.</summary>
    internal static IReadOnlyDictionary<string, string> Texts(ProgrammeRow row) =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Ds451.Owner] = row.Owner,
            [Ds451.Title] = row.Title,
            [Ds451.Summary] = row.Summary,
            [Ds451.Office] = row.Division,
            [Ds451.Url] = row.Url,
        };

    private static Listing Listing(PackContent pack, ProgrammeRow row, int line)
    {
        var cells = new Dictionary<string, string>(Texts(row), StringComparer.Ordinal)
        {
            [Ds451.Number] = row.Id,
            [Ds451.Region] = pack.Manifest.Municipality.ToString(),
            ["最終確認年度"] = row.LastConfirmed?.ToString(CultureInfo.InvariantCulture) ?? "",
        };
        return new Listing(line, row.Id, cells.Where(c => c.Value.Length > 0).ToDictionary(StringComparer.Ordinal));
    }
}
