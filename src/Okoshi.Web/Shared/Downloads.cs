using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Charts;
using Okoshi.App.Documents;

namespace Okoshi.Web.Shared;

/// <summary>Files that a page hands out: tables as workbook or CSV, the numbers of a chart as CSV.</summary>
public static class Downloads
{
    private const string Csv = "text/csv";

    /// <summary>A table as xlsx, or as CSV in UTF-8 or (on request) Shift_JIS.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">Name of the file without ending.</param>
    /// <param name="format"><c>xlsx</c>, <c>csv</c> or <c>csv-sjis</c>; anything else is a workbook.</param>
    public static FileContentResult Table(DocumentTable table, string name, string? format) =>
        format switch
        {
            "csv" => new FileContentResult(CsvFile.Write(table).Bytes, Csv + "; charset=utf-8") { FileDownloadName = name + ".csv" },
            "csv-sjis" => new FileContentResult(CsvFile.Write(table, CsvEncoding.ShiftJis).Bytes, Csv + "; charset=shift_jis")
            {
                FileDownloadName = name + "-sjis.csv",
            },
            _ => new FileContentResult(XlsxFile.Write(table), XlsxFile.ContentType) { FileDownloadName = name + ".xlsx" },
        };

    /// <summary>The numbers of a chart, as CSV unless another format is named.</summary>
    public static FileContentResult Numbers(Chart chart, string name, string format = "csv")
    {
        ArgumentNullException.ThrowIfNull(chart);
        var columns = chart.Table.Columns.Select((header, i) => new DocumentColumn($"c{i + 1}", header, CellKind.Text));
        var table = new DocumentTable(
            chart.Table.Caption,
            [.. columns],
            [.. chart.Table.Rows.Select(r => (IReadOnlyList<Cell>)[.. r.Select(Number)])]
        )
        {
            Sources = chart.Source.Length > 0 ? [chart.Source] : [],
        };
        return Table(table, name, format);
    }

    /// <summary>What reads as a number is written as one, so that a spreadsheet can compute with it.</summary>
    private static Cell Number(string text) =>
        decimal.TryParse(
            text.Replace("−", "-", StringComparison.Ordinal),
            System.Globalization.NumberStyles.Number | System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? Cell.Of(number)
            : Cell.Of(text);
}
