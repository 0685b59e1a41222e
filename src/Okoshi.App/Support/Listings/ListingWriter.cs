using Okoshi.App.Documents;

namespace Okoshi.App.Support.Listings;

/// <summary>Writes a list of programmes in a format of exchange; what was read from DS-451-4 comes out as it went in.</summary>
public static class ListingWriter
{
    /// <summary>All columns of DS-451-4 and those that the list has beside them.</summary>
    public static DocumentTable Ds451Table(ListingTable list)
    {
        return Table(list, [.. Ds451.Columns.Select(c => (c.Name, c.Name)), .. list.OtherColumns.Select(c => (c, c))]);
    }

    /// <summary>The municipal standard data set; columns that it does not have are left out.</summary>
    public static DocumentTable OdsTable(ListingTable list)
    {
        return Table(list, [.. ListingFields.Ods.OrderBy(f => Place(f.Value)).Select(f => (f.Key, f.Value))]);
    }

    private static int Place(string column) => Ds451.Columns.TakeWhile(c => c.Name != column).Count();

    private static DocumentTable Table(ListingTable list, IReadOnlyList<(string Heading, string Column)> columns) =>
        new(
            "支援制度の一覧",
            [.. columns.Select((c, i) => new DocumentColumn($"c{i + 1}", c.Heading, CellKind.Text))],
            [.. list.Listings.Select(l => (IReadOnlyList<Cell>)[.. columns.Select(c => Cell.Of(l[c.Column]))])]
        );
}
