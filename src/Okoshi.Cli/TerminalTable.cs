using System.Text;
using Okoshi.App.Documents;
using Okoshi.App.Japanese;

namespace Okoshi.Cli;

/// <summary>A table for reading on a terminal: aligned by the width of Japanese letters, numbers to the right, long text cut.</summary>
internal static class TerminalTable
{
    private const int WidestCell = 60;
    private const string Gap = "  ";

    public static string Render(DocumentTable table)
    {
        var rows = table.Rows.Select(row => row.Select((cell, i) => Text(cell, table.Columns[i])).ToArray()).ToArray();
        var headers = table.Columns.Select(c => c.HeaderWithUnit).ToArray();
        var widths = headers.Select((header, i) => rows.Select(r => DisplayWidth.Of(r[i])).Append(DisplayWidth.Of(header)).Max()).ToArray();
        var text = new StringBuilder();
        if (table.Title.Length > 0)
            text.AppendLine(table.Title);
        if (table.Subtitle.Length > 0)
            text.AppendLine(table.Subtitle);
        AppendRow(text, headers, widths, table.Columns);
        text.AppendLine(string.Join(Gap, widths.Select(w => new string('-', w))));
        foreach (var row in rows)
            AppendRow(text, row, widths, table.Columns);
        if (rows.Length == 0)
            text.AppendLine("（該当なし）");
        foreach (var note in table.Notes)
            text.AppendLine("※ " + note);
        foreach (var source in table.Sources)
            text.AppendLine("出典：" + source);
        return text.ToString();
    }

    private static string Text(Cell cell, DocumentColumn column) =>
        DisplayWidth.Cut(CellText.Display(cell, column.Decimals).ReplaceLineEndings(" ").Replace('\t', ' '), WidestCell);

    private static void AppendRow(StringBuilder text, IReadOnlyList<string> cells, int[] widths, IReadOnlyList<DocumentColumn> columns) =>
        text.AppendLine(
            string.Join(Gap, cells.Select((cell, i) => DisplayWidth.Pad(cell, widths[i], columns[i].Kind == CellKind.Number))).TrimEnd()
        );
}
