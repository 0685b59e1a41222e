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
        var columns = Columns(table.Columns, table.Area, index => table.Rows.Any(row => Reason(row[index]) is not null));
        return new DataSheet([.. columns.Select(c => c.Header)], [.. table.Rows.Select(row => Values(columns, row))]);
    }

    /// <summary>The columns of the data.</summary>
    /// <param name="columns">Columns of the table.</param>
    /// <param name="area">Region that stands in every line; null for none.</param>
    /// <param name="hasReasons">Whether any value of a column is missing with a reason.</param>
    internal static IReadOnlyList<DataColumn> Columns(IReadOnlyList<DocumentColumn> columns, DocumentArea? area, Func<int, bool> hasReasons)
    {
        var all = new List<DataColumn>();
        if (area is not null)
        {
            all.Add(new DataColumn("団体コード", _ => area.Code.Digits));
            all.Add(new DataColumn("団体名", _ => area.Name));
        }
        for (var i = 0; i < columns.Count; i++)
            all.AddRange(ColumnsOf(columns[i], i, hasReasons(i)));
        return all;
    }

    /// <summary>One line of the data.</summary>
    internal static IReadOnlyList<object?> Values(IReadOnlyList<DataColumn> columns, IReadOnlyList<Cell> row) =>
        [.. columns.Select(c => c.Value(row))];

    private static IEnumerable<DataColumn> ColumnsOf(DocumentColumn column, int index, bool hasReasons)
    {
        if (column.Kind is CellKind.Date or CellKind.FiscalYear)
        {
            yield return new DataColumn(column.Header + "（西暦）", row => Value(row[index]));
            yield return new DataColumn(column.Header + "（和暦）", row => JapaneseYear(row[index]));
        }
        else
        {
            yield return new DataColumn(column.Header, row => Value(row[index]));
        }
        if (column.Unit.Length > 0)
            yield return new DataColumn(column.Header + "（単位）", _ => column.Unit);
        if (hasReasons)
            yield return new DataColumn(column.Header + "（値がない理由）", row => Reason(row[index]));
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

/// <summary>A column of the data, and its value in a row of the table.</summary>
internal sealed record DataColumn(string Header, Func<IReadOnlyList<Cell>, object?> Value);
