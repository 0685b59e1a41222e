using System.Globalization;
using Okoshi.App.Documents;

namespace Okoshi.App.Lists;

/// <summary>
/// Order of values in a list: numbers and dates by size, text as a Japanese reader expects (施策2 before 施策10). Missing
/// values come last in both directions.
/// </summary>
internal sealed class CellOrder(bool descending) : IComparer<Cell>
{
    private const CompareOptions Loose =
        CompareOptions.IgnoreCase | CompareOptions.IgnoreKanaType | CompareOptions.IgnoreWidth | CompareOptions.NumericOrdering;
    private static readonly CompareInfo Japanese = CultureInfo.GetCultureInfo("ja-JP").CompareInfo;

    public static CellOrder Ascending { get; } = new(descending: false);

    public int Compare(Cell? x, Cell? y)
    {
        var xMissing = x is null or Cell.Missing;
        var yMissing = y is null or Cell.Missing;
        if (xMissing || yMissing)
            return xMissing.CompareTo(yMissing);
        var order = CompareKnown(x!, y!);
        return descending ? -order : order;
    }

    private static int CompareKnown(Cell x, Cell y) =>
        (x, y) switch
        {
            (Cell.Number a, Cell.Number b) => a.Value.CompareTo(b.Value),
            (Cell.Date a, Cell.Date b) => a.Value.CompareTo(b.Value),
            (Cell.YesNo a, Cell.YesNo b) => b.Value.CompareTo(a.Value),
            (Cell.Year a, Cell.Year b) => a.Value.CompareTo(b.Value),
            _ => Japanese.Compare(CellText.Plain(x), CellText.Plain(y), Loose),
        };
}
