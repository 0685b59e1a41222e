using System.Text;
using CsvHelper;

namespace Okoshi.App.Documents;

/// <summary>Encodings of CSV files in Japanese offices.</summary>
public enum CsvEncoding
{
    /// <summary>UTF-8 with byte order mark, which spreadsheets recognise.</summary>
    Utf8,

    /// <summary>CP932, on request.</summary>
    ShiftJis,
}

/// <summary>A written CSV file, with the letters that its encoding does not have.</summary>
public sealed record CsvContent(byte[] Bytes, ReplacedLetters Replaced);

/// <summary>Writes a table as CSV (RFC 4180): no text can become a formula in a spreadsheet, numbers stay numbers.</summary>
public static class CsvFile
{
    /// <summary>Characters that are written at once.</summary>
    private const int Portion = 32_768;

    private const string WideFormulaStarts = "＝＋－＠";
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        Injection = CsvInjection.Escape,
        WriteByteOrderMark = false,
    };

    /// <summary>The file.</summary>
    public static CsvContent Write(DocumentTable table, CsvEncoding encoding = CsvEncoding.Utf8)
    {
        using var text = new StringWriter();
        Write(table, text);
        if (encoding == CsvEncoding.Utf8)
            return new CsvContent([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())], new ReplacedLetters());
        var replaced = new ReplacedLetters();
        return new CsvContent(ShiftJisText.Write(text.ToString(), replaced), replaced);
    }

    /// <summary>The lines, for standard output.</summary>
    public static void Write(DocumentTable table, TextWriter output)
    {
        var sheet = DataSheet.Of(table);
        WriteLine(output, sheet.Headers);
        foreach (var row in sheet.Rows)
            WriteLine(output, row);
    }

    /// <summary>Writes rows as they come, a portion at a time; what a list of any length leaves in memory is a portion.</summary>
    /// <param name="columns">All columns.</param>
    /// <param name="rows">The cells of each row.</param>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="encoding">Encoding.</param>
    /// <param name="replaced">Takes the letters that the encoding does not have.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <remarks>Rows that come one by one have no reasons for missing values: whether there are any is known too late.</remarks>
    public static async Task WriteAsync(
        IReadOnlyList<DocumentColumn> columns,
        IAsyncEnumerable<IReadOnlyList<Cell>> rows,
        Stream output,
        CsvEncoding encoding,
        ReplacedLetters replaced,
        CancellationToken cancellationToken
    )
    {
        var data = DataSheet.Columns(columns, area: null, hasReasons: _ => false);
        using var text = new StringWriter();
        WriteLine(text, [.. data.Select(c => c.Header)]);
        if (encoding == CsvEncoding.Utf8)
            await output.WriteAsync(Encoding.UTF8.Preamble.ToArray(), cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            WriteLine(text, DataSheet.Values(data, row));
            if (text.GetStringBuilder().Length >= Portion)
                await SendAsync();
        }
        await SendAsync();

        async Task SendAsync()
        {
            var lines = text.ToString();
            text.GetStringBuilder().Clear();
            await output.WriteAsync(
                encoding == CsvEncoding.Utf8 ? Encoding.UTF8.GetBytes(lines) : ShiftJisText.Write(lines, replaced),
                cancellationToken
            );
            await output.FlushAsync(cancellationToken);
        }
    }

    private static void WriteLine(TextWriter output, IReadOnlyList<object?> values)
    {
        using var writer = CsvWriter.Create(output, Options, leaveOpen: true);
        foreach (var value in values)
            WriteValue(writer, value);
        writer.EndRecord();
        writer.Flush();
    }

    private static void WriteValue(CsvWriter writer, object? value)
    {
        switch (value)
        {
            case decimal number:
                writer.WriteField(number);
                break;
            case int number:
                writer.WriteField(number);
                break;
            case DateOnly date:
                writer.WriteField(date, "yyyy-MM-dd");
                break;
            default:
                WriteText(writer, value as string ?? "");
                break;
        }
    }

    private static void WriteText(CsvWriter writer, string text)
    {
        // Japanese spreadsheets also take the full-width signs for a formula; the writer guards the ASCII ones.
        var isWideFormula = text.Length > 1 && WideFormulaStarts.Contains(text[0], StringComparison.Ordinal);
        writer.WriteField(isWideFormula ? "'" + text : text);
    }
}
