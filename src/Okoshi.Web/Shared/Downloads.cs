using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Net.Http.Headers;
using Okoshi.App.Charts;
using Okoshi.App.Documents;
using Okoshi.App.Lists;

namespace Okoshi.Web.Shared;

/// <summary>Files that a page hands out: tables as workbook or CSV, the numbers of a chart as CSV.</summary>
public static class Downloads
{
    private const string Csv = "text/csv";

    /// <summary>A table as xlsx, or as CSV in UTF-8 or (on request) Shift_JIS.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">Name of the file without ending.</param>
    /// <param name="format"><c>xlsx</c>, <c>csv</c> or <c>csv-sjis</c>; anything else is a workbook.</param>
    public static IActionResult Table(DocumentTable table, string name, string? format) =>
        format switch
        {
            "csv" => new FileContentResult(CsvFile.Write(table).Bytes, Csv + "; charset=utf-8") { FileDownloadName = name + ".csv" },
            "csv-sjis" => new ShiftJisTable(CsvFile.Write(table, CsvEncoding.ShiftJis), name + "-sjis.csv"),
            _ => new FileContentResult(XlsxFile.Write(table), XlsxFile.ContentType) { FileDownloadName = name + ".xlsx" },
        };

    /// <summary>A list of any length: CSV is written as it is read, a workbook holds its first rows.</summary>
    /// <inheritdoc cref="Table"/>
    public static async Task<IActionResult> ListAsync(StoredExport list, string? format, CancellationToken cancellationToken)
    {
        return format switch
        {
            "csv" => new CsvStream(list, CsvEncoding.Utf8, list.Name + ".csv"),
            "csv-sjis" => new CsvStream(list, CsvEncoding.ShiftJis, list.Name + "-sjis.csv"),
            _ => Table(await list.FirstRowsAsync(cancellationToken), list.Name, format),
        };
    }

    /// <summary>The numbers of a chart, as CSV unless another format is named.</summary>
    public static IActionResult Numbers(Chart chart, string name, string format = "csv")
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

/// <summary>
/// A file in Shift_JIS. Where letters had to be replaced, a page says which before the file goes out; whoever agrees asks once more.
/// </summary>
internal abstract class ShiftJisResult : ActionResult
{
    /// <summary>Set in the address by whoever has seen which letters are replaced.</summary>
    public const string Agreed = "replaced";

    private const string Page = "/Pages/Shared/ReplacedLetters.cshtml";

    protected static bool HasAgreed(ActionContext context) => context.HttpContext.Request.Query[Agreed] == "ok";

    protected static Task TellAsync(ActionContext context, ReplacedLetters replaced)
    {
        var services = context.HttpContext.RequestServices;
        var data = new ViewDataDictionary<ReplacedLetters>(
            services.GetRequiredService<IModelMetadataProvider>(),
            new ModelStateDictionary()
        )
        {
            Model = replaced,
        };
        return new ViewResult { ViewName = Page, ViewData = data }.ExecuteResultAsync(context);
    }

    protected static void Name(HttpResponse response, string name, string charset)
    {
        response.ContentType = $"text/csv; charset={charset}";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name }.ToString();
    }
}

/// <summary>A table in Shift_JIS.</summary>
internal sealed class ShiftJisTable(CsvContent content, string name) : ShiftJisResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        if (content.Replaced.All.Count > 0 && !HasAgreed(context))
        {
            await TellAsync(context, content.Replaced);
            return;
        }
        Name(context.HttpContext.Response, name, "shift_jis");
        await context.HttpContext.Response.Body.WriteAsync(content.Bytes, context.HttpContext.RequestAborted);
    }
}

/// <summary>Sends the lines of a list while they are read.</summary>
internal sealed class CsvStream(StoredExport list, CsvEncoding encoding, string name) : ShiftJisResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var (request, response) = (context.HttpContext.RequestAborted, context.HttpContext.Response);
        var replaced = new ReplacedLetters();
        if (encoding == CsvEncoding.ShiftJis && !HasAgreed(context))
        {
            // Which letters there are is known at the end only: the list is read once for them, and once more for the file.
            await CsvFile.WriteAsync(list.Columns, list.Rows, Stream.Null, encoding, replaced, request);
            if (replaced.All.Count > 0)
            {
                await TellAsync(context, replaced);
                return;
            }
        }
        Name(response, name, encoding == CsvEncoding.Utf8 ? "utf-8" : "shift_jis");
        await CsvFile.WriteAsync(list.Columns, list.Rows, response.Body, encoding, replaced, request);
    }
}
