using Okoshi.App.Japanese;

namespace Okoshi.App.Documents;

/// <summary>
/// A table in the form that machines read: one value a cell, units and reasons in columns of their own, both calendars,
/// the area in every line. The CSV file and the sheet 「データ」 are this. Values are string, decimal, int, DateOnly or null.
/// </summary>
public sealed record DataSheet(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    public static DataSheet Of(DocumentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var columns = new List<(string Header, Func<IReadOnlyList<Cell>, object?> Value)>();
        if (table.Area is { } area)
        {
            columns.Add(("団体コード", _ => area.Code.Digits));
            columns.Add(("団体名", _ => area.Name));
        }
        for (var i = 0; i < table.Columns.Count; i++)
            columns.AddRange(ColumnsOf(table, i));
        return new DataSheet(
            [.. columns.Select(c => c.Header)],
            [.. table.Rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(c => c.Value(row))])]
        );
    }

    private static IEnumerable<(string Header, Func<IReadOnlyList<Cell>, object?> Value)> ColumnsOf(DocumentTable table, int index)
    {
        var column = table.Columns[index];
        if (column.Kind is CellKind.Date or CellKind.FiscalYear)
        {
            yield return (column.Header + "（西暦）", row => Value(row[index]));
            yield return (column.Header + "（和暦）", row => JapaneseYear(row[index]));
        }
        else
        {
            yield return (column.Header, row => Value(row[index]));
        }
        if (column.Unit.Length > 0)
            yield return (column.Header + "（単位）", _ => column.Unit);
        if (table.Rows.Any(row => Reason(row[index]) is not null))
            yield return (column.Header + "（値がない理由）", row => Reason(row[index]));
    }

    private static object? Value(Cell cell) =>
        cell switch
        {
            Cell.Text text => text.Value,
            Cell.Number number => number.Value,
            Cell.Date date => date.Value,
            Cell.Year year => year.Value.Year,
            Cell.YesNo => CellText.Display(cell),
            _ => null,
        };

    private static string? JapaneseYear(Cell cell) =>
        cell switch
        {
            Cell.Date date => Wareki.Date(date.Value),
            Cell.Year year => Wareki.FiscalYear(year.Value),
            _ => null,
        };

    private static string? Reason(Cell cell) => cell is Cell.Missing { Reason.Length: > 0 } missing ? missing.Reason : null;
}
