using Okoshi.App.Imports;
using Okoshi.App.Japanese;

namespace Okoshi.App.Region.Official;

/// <summary>What a row or a column of an input–output table is.</summary>
public enum InputOutputPart
{
    Industry,
    ValueAdded,
    FinalDemand,
    Export,
    Import,
}

/// <summary>A row or column by part and name, as <c>industry/01_農林水産業</c> is written.</summary>
public sealed record InputOutputHead(InputOutputPart Part, string Name);

/// <summary>
/// An input–output table in square form (<c>input,industry/…,finaldemand/…,export/…,import/…</c>) or long form
/// (<c>input_type,input_name,output_type,output_name,value_M</c>). Imports are negative, as the Ministry prints them.
/// </summary>
public sealed record InputOutputTable(
    string File,
    IReadOnlyList<InputOutputHead> Rows,
    IReadOnlyList<InputOutputHead> Columns,
    IReadOnlyDictionary<(InputOutputHead Row, InputOutputHead Column), decimal> Cells,
    IReadOnlyList<ImportProblem> Problems
)
{
    internal static readonly Dictionary<string, InputOutputPart> Parts = new(StringComparer.Ordinal)
    {
        ["industry"] = InputOutputPart.Industry,
        ["valueadded"] = InputOutputPart.ValueAdded,
        ["finaldemand"] = InputOutputPart.FinalDemand,
        ["export"] = InputOutputPart.Export,
        ["import"] = InputOutputPart.Import,
    };

    private static readonly string[] LongHeads = ["input_type", "input_name", "output_type", "output_name"];

    /// <summary>Reads the square form.</summary>
    public static InputOutputTable ReadSquare(string file, ReadOnlySpan<byte> bytes)
    {
        var reader = new Reader(file, CsvTable.Read(file, bytes));
        reader.Square();
        return reader.Finish();
    }

    /// <summary>Reads the long form; the column of values may have any name.</summary>
    public static InputOutputTable ReadLong(string file, ReadOnlySpan<byte> bytes)
    {
        var reader = new Reader(file, CsvTable.Read(file, bytes));
        reader.Long();
        return reader.Finish();
    }

    /// <summary>Sum of a row over all columns of some parts.</summary>
    public decimal RowSum(InputOutputHead row, params InputOutputPart[] parts) =>
        Columns.Where(c => parts.Length == 0 || parts.Contains(c.Part)).Sum(c => Cells.GetValueOrDefault((row, c)));

    /// <summary>Sum of a column over all rows.</summary>
    public decimal ColumnSum(InputOutputHead column) => Rows.Sum(r => Cells.GetValueOrDefault((r, column)));

    private sealed class Reader(string file, CsvTable table)
    {
        private readonly List<ImportProblem> problems = [.. table.Problems];
        private readonly Dictionary<(InputOutputHead Row, InputOutputHead Column), decimal> cells = [];
        private readonly List<InputOutputHead> rows = [];
        private readonly List<InputOutputHead> columns = [];

        public void Square()
        {
            if (table.Columns.Count < 2 || table.Columns[0] != "input")
                problems.Add(
                    Bad(
                        1,
                        "",
                        "産業連関表（行列の形）の見出しではありません",
                        "1列目が input、2列目からが industry/01_農林水産業 のような見出しの CSV が必要です",
                        "縦長の表なら、1行目に input_type,input_name,output_type,output_name と値の列が必要です"
                    )
                );
            if (problems.Count > 0)
                return;
            var heads = table.Columns.Skip(1).Select(c => (Text: c, Head: Head(1, c, c))).ToArray();
            columns.AddRange(heads.Select(h => h.Head).OfType<InputOutputHead>());
            foreach (var line in table.Lines)
            {
                if (Head(line.Line, "input", line.Cells["input"]) is not { } row)
                    continue;
                if (rows.Contains(row))
                    problems.Add(
                        Bad(
                            line.Line,
                            "input",
                            $"「{line.Cells["input"]}」の行が二度あります",
                            "行は一度だけです",
                            "どちらかの行を消してください"
                        )
                    );
                rows.Add(row);
                foreach (var (text, head) in heads.Where(h => h.Head is not null))
                    Cell(line, text, row, head!);
            }
        }

        public void Long()
        {
            foreach (var missing in LongHeads.Where(h => table.Columns.Count > 0 && !table.Columns.Contains(h)))
                problems.Add(
                    Bad(
                        1,
                        missing,
                        "必要な列がありません",
                        $"1行目に {string.Join("、", LongHeads)} と値の列が必要です",
                        "行列の形の表なら、1列目に input が必要です"
                    )
                );
            if (problems.Count > 0)
                return;
            var value = table.Columns.FirstOrDefault(c => !LongHeads.Contains(c));
            if (value is null)
                problems.Add(Bad(1, "", "値の列がありません", "5列目に値（百万円など）が必要です", "列を足してください"));
            foreach (var line in value is null ? [] : table.Lines)
            {
                var row = Head(line.Line, "input_type", $"{line.Cells["input_type"]}/{line.Cells["input_name"]}");
                var column = Head(line.Line, "output_type", $"{line.Cells["output_type"]}/{line.Cells["output_name"]}");
                if (row is null || column is null)
                    continue;
                if (!rows.Contains(row))
                    rows.Add(row);
                if (!columns.Contains(column))
                    columns.Add(column);
                if (cells.ContainsKey((row, column)))
                    problems.Add(
                        Bad(
                            line.Line,
                            "",
                            $"「{row.Name}」と「{column.Name}」の組が二度あります",
                            "組は一度だけです",
                            "どちらかの行を消してください"
                        )
                    );
                Cell(line, value!, row, column);
            }
        }

        public InputOutputTable Finish()
        {
            if (problems.Count == 0 && !IsSquare())
                problems.Add(
                    Bad(
                        0,
                        "",
                        $"産業の行が {Names(rows).Count()}、列が {Names(columns).Count()} あり、並びが違います",
                        "産業は行と列で同じ名前と順番が必要です",
                        "足りない産業を足してください"
                    )
                );
            return new InputOutputTable(file, rows, columns, cells, problems);
        }

        private bool IsSquare() => rows.Any(r => r.Part == InputOutputPart.Industry) && Names(rows).SequenceEqual(Names(columns));

        private static IEnumerable<string> Names(IEnumerable<InputOutputHead> heads) =>
            heads.Where(h => h.Part == InputOutputPart.Industry).Select(h => h.Name);

        private InputOutputHead? Head(int line, string field, string text)
        {
            var slash = text.IndexOf('/', StringComparison.Ordinal);
            if (slash > 0 && slash < text.Length - 1 && Parts.TryGetValue(text[..slash], out var part))
                return new InputOutputHead(part, text[(slash + 1)..]);
            problems.Add(
                Bad(
                    line,
                    field,
                    $"「{text}」は産業連関表の見出しではありません",
                    $"{string.Join("、", Parts.Keys)} のどれかと名前が必要です",
                    "見出しを直してください"
                )
            );
            return null;
        }

        private void Cell(CsvLine line, string field, InputOutputHead row, InputOutputHead column)
        {
            var text = line.Cells[field];
            if (text.Length == 0)
                return;
            if (!JapaneseNumber.TryParse(text, out var value))
                problems.Add(Bad(line.Line, field, $"「{text}」は使えません", "数が必要です", "原資料の値を確かめてください"));
            else if (value < 0 && row.Part == InputOutputPart.Industry && column.Part == InputOutputPart.Industry)
                problems.Add(
                    Bad(
                        line.Line,
                        field,
                        $"「{text}」は使えません",
                        "産業のあいだの取引は 0 以上の数が必要です",
                        "原資料の値を確かめてください"
                    )
                );
            else
                cells[(row, column)] = value;
        }

        private ImportProblem Bad(int line, string field, string found, string expected, string next) =>
            new(file, line, field, found, expected, next);
    }
}
