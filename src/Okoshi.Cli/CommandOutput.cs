using System.CommandLine;
using System.Text.Json;
using Okoshi.App.Documents;
using Okoshi.App.Json;

namespace Okoshi.Cli;

/// <summary>Form of a command's result on standard output.</summary>
public enum OutputFormat
{
    Table,
    Json,
    Csv,
}

/// <summary>
/// Writes the result of a command: <c>var format = CommandOutput.FormatOption();</c> among the options, and at the end
/// <c>CommandOutput.Write(console, parsed.GetValue(format), result, table)</c>. The object is what <c>--format json</c> shows
/// (see <see cref="OkoshiJson"/>); the tables are what people read. CSV takes the first table, the main one.
/// </summary>
public static class CommandOutput
{
    /// <summary><c>--format table|json|csv</c>; a table unless asked otherwise.</summary>
    public static Option<OutputFormat> FormatOption()
    {
        var option = new Option<OutputFormat>("--format")
        {
            Description = "出力の形：table（表）、json、csv",
            HelpName = "table|json|csv",
            CustomParser = result =>
            {
                var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (Formats.TryGetValue(text, out var format))
                    return format;
                result.AddError($"--format：「{text}」は使えません。table、json、csv のどれかを指定してください。");
                return OutputFormat.Table;
            },
        };
        option.CompletionSources.Add([.. Formats.Keys]);
        return option;
    }

    /// <summary>Writes the result to standard output.</summary>
    public static void Write<T>(CommandConsole console, OutputFormat format, T result, params IReadOnlyList<DocumentTable> tables)
    {
        if (format == OutputFormat.Json)
            console.Output.WriteLine(JsonSerializer.Serialize(result, OkoshiJson.Readable));
        else if (format == OutputFormat.Csv)
            CsvFile.Write(tables[0], console.Output);
        else
            console.Output.Write(string.Join(Environment.NewLine, tables.Select(TerminalTable.Render)));
    }

    private static readonly Dictionary<string, OutputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["table"] = OutputFormat.Table,
        ["json"] = OutputFormat.Json,
        ["csv"] = OutputFormat.Csv,
    };
}
