using System.Text;
using CsvHelper;
using Okoshi.App.Imports;

namespace Okoshi.App.Documents;

/// <summary>Encodings of CSV files in Japanese offices.</summary>
public enum CsvEncoding
{
    /// <summary>UTF-8 with byte order mark, which spreadsheets recognise.</summary>
    Utf8,

    /// <summary>CP932, on request.</summary>
    ShiftJis,
}

/// <summary>A written CSV file, with the characters that its encoding does not have.</summary>
public sealed record CsvContent(byte[] Bytes, IReadOnlyList<string> Replaced)
{
    /// <summary>What the reader must be told; empty when every character was written.</summary>
    public string Note =>
        Replaced.Count == 0
            ? ""
            : $"Shift_JIS で書けない文字を「〓」に置き換えました：{string.Join(" ", Replaced)}。そのまま残すには UTF-8 を選んでください。";
}

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

    // The same glyph has two code points; CP932 maps only the right-hand one.
    private static readonly Dictionary<char, char> Twins = new()
    {
        ['〜'] = '～',
        ['−'] = '－',
        ['—'] = '―',
        ['‖'] = '∥',
        ['¢'] = '￠',
        ['£'] = '￡',
        ['¬'] = '￢',
        ['¥'] = '￥',
        ['‐'] = '－',
        ['–'] = '－',
    };

    /// <summary>The file.</summary>
    public static CsvContent Write(DocumentTable table, CsvEncoding encoding = CsvEncoding.Utf8)
    {
        using var text = new StringWriter();
        Write(table, text);
        if (encoding == CsvEncoding.Utf8)
            return new CsvContent([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())], []);
        var replaced = new List<string>();
        var fitting = FitToShiftJis(text.ToString(), replaced);
        return new CsvContent(TextDecoder.ShiftJis.GetBytes(fitting), replaced);
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
    /// <remarks>Rows that come one by one have no reasons for missing values: whether there are any is known too late.</remarks>
    public static async Task WriteAsync(
        IReadOnlyList<DocumentColumn> columns,
        IAsyncEnumerable<IReadOnlyList<Cell>> rows,
        Stream output,
        CsvEncoding encoding,
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
                encoding == CsvEncoding.Utf8 ? Encoding.UTF8.GetBytes(lines) : TextDecoder.ShiftJis.GetBytes(FitToShiftJis(lines, [])),
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

    private static string FitToShiftJis(string text, List<string> replaced)
    {
        var fitting = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = rune.ToString();
            if (letter.Length == 1 && Twins.TryGetValue(letter[0], out var twin))
                letter = twin.ToString();
            if (TextDecoder.FitsShiftJis(letter))
            {
                fitting.Append(letter);
                continue;
            }
            fitting.Append('〓');
            if (!replaced.Contains(letter))
                replaced.Add(letter);
        }
        return fitting.ToString();
    }
}
