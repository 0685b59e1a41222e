using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Okoshi.App.Charts;
using Okoshi.App.Documents;
using Okoshi.App.Listing;

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

    /// <summary>A list of any length: CSV is written as it is read, a workbook holds its first rows.</summary>
    /// <inheritdoc cref="Table"/>
    public static async Task<IActionResult> ListAsync(StoredExport list, string? format, CancellationToken cancellationToken)
    {
        return format switch
        {
            "csv" => new CsvStream(list, CsvEncoding.Utf8, Csv + "; charset=utf-8", list.Name + ".csv"),
            "csv-sjis" => new CsvStream(list, CsvEncoding.ShiftJis, Csv + "; charset=shift_jis", list.Name + "-sjis.csv"),
            _ => Table(await list.FirstRowsAsync(cancellationToken), list.Name, format),
        };
    }

    /// <summary>The numbers of a chart, as CSV unless another format is named.</summary>
    public static FileContentResult Numbers(Chart chart, string name, string format = "csv")
    {
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

/// <summary>Sends the lines of a list while they are read.</summary>
internal sealed class CsvStream(StoredExport list, CsvEncoding encoding, string contentType, string name) : FileResult(contentType)
{
    public override Task ExecuteResultAsync(ActionContext context)
    {
        var (request, response) = (context.HttpContext.RequestAborted, context.HttpContext.Response);
        response.ContentType = ContentType;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name }.ToString();
        return CsvFile.WriteAsync(list.Columns, list.Rows, response.Body, encoding, request);
    }
}
