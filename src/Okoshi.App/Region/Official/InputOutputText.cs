using System.Globalization;

namespace Okoshi.App.Region.Official;

/// <summary>An input–output table as pieces for the store: its heads in order, then a cell a piece.</summary>
internal static class InputOutputText
{
    private const string RowHeads = "0 rows";
    private const string ColumnHeads = "0 columns";
    private const char Between = '|';

    public static IReadOnlyList<OfficialPart> Write(InputOutputTable table) =>
        [
            new OfficialPart(RowHeads, string.Join('\n', table.Rows.Select(Name))),
            new OfficialPart(ColumnHeads, string.Join('\n', table.Columns.Select(Name))),
            .. table.Cells.Select(c => new OfficialPart(
                $"{Name(c.Key.Row)}{Between}{Name(c.Key.Column)}",
                c.Value.ToString(CultureInfo.InvariantCulture)
            )),
        ];

    public static InputOutputTable Read(string file, IReadOnlyList<OfficialPart> parts)
    {
        var texts = parts.ToDictionary(p => p.Key, p => p.Text, StringComparer.Ordinal);
        InputOutputHead[] rows = Heads(texts[RowHeads]),
            columns = Heads(texts[ColumnHeads]);
        var cells = new Dictionary<(InputOutputHead Row, InputOutputHead Column), decimal>();
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                if (texts.TryGetValue($"{Name(row)}{Between}{Name(column)}", out var text))
                    cells[(row, column)] = decimal.Parse(text, CultureInfo.InvariantCulture);
            }
        }
        return new InputOutputTable(file, rows, columns, cells, []);
    }

    private static string Name(InputOutputHead head) => $"{InputOutputTable.Parts.First(p => p.Value == head.Part).Key}/{head.Name}";

    private static InputOutputHead[] Heads(string text) =>
        [
            .. text.Split('\n')
                .Select(t => new InputOutputHead(
                    InputOutputTable.Parts[t[..t.IndexOf('/', StringComparison.Ordinal)]],
                    t[(t.IndexOf('/', StringComparison.Ordinal) + 1)..]
                )),
        ];
}
