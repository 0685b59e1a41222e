using Okoshi.App.Documents;

namespace Okoshi.App.Imports;

/// <summary>A heading of a file and what it was taken for; null where nothing fits.</summary>
public sealed record RecognisedColumn(string Heading, ImportColumn? Meaning);

/// <summary>A row that could be read; cells by column key, columns that the file lacks as unknown.</summary>
public sealed record ImportRow(int Line, IReadOnlyDictionary<string, Cell> Cells);

/// <summary>What a file holds and what is wrong with it, before anything is written.</summary>
public sealed record ImportPreview
{
    /// <summary>Rows shown as a sample.</summary>
    public const int SampleRows = 10;

    /// <summary>Largest file that is read, in bytes.</summary>
    public const long LargestFile = 20 * 1024 * 1024;

    public required string File { get; init; }

    /// <summary>Encoding found, in words; empty when none fits.</summary>
    public required string EncodingName { get; init; }

    public required IReadOnlyList<RecognisedColumn> Columns { get; init; }

    /// <summary>The rows without a problem.</summary>
    public required IReadOnlyList<ImportRow> Rows { get; init; }

    /// <summary>All data rows of the file, good or bad.</summary>
    public required int RowCount { get; init; }

    public required IReadOnlyList<ImportProblem> Problems { get; init; }

    /// <summary>The first good rows.</summary>
    public IEnumerable<ImportRow> Sample => Rows.Take(SampleRows);

    /// <summary>Reads a file. Columns that nothing fits are passed over and shown as such; they are no error.</summary>
    public static ImportPreview Read(
        string file,
        ReadOnlySpan<byte> bytes,
        IReadOnlyList<ImportColumn> columns,
        long largestFile = LargestFile
    )
    {
        if (TooLarge(file, bytes.Length, largestFile) is { } large)
            return Empty(file, "", [large]);
        if (TextDecoder.Decode(bytes) is not { } decoded)
            return Empty(file, "", CsvTable.Read(file, bytes).Problems);
        var table = CsvTable.Read(file, decoded.Text);
        var problems = new List<ImportProblem>(table.Problems);
        var recognised = Recognise(file, table.Columns, columns, problems);
        var rows = table.Lines.Select(line => ReadRow(file, line, recognised, columns, problems)).OfType<ImportRow>().ToArray();
        if (problems.Count == 0 && table.Lines.Count == 0)
            problems.Add(
                new ImportProblem(file, 0, "", "データの行がありません", "2行目からデータが必要です", "列の名前の下に行を足してください")
            );
        return new ImportPreview
        {
            File = file,
            EncodingName = decoded.EncodingName,
            Columns = recognised,
            Rows = rows,
            RowCount = table.Lines.Count + table.Problems.Count(p => p.Line > 1),
            Problems = [.. problems.OrderBy(p => p.Line)],
        };
    }

    /// <summary>The problem of a file beyond the limit, before it is read at all; null when it may be read.</summary>
    public static ImportProblem? TooLarge(string file, long bytes, long largestFile = LargestFile) =>
        bytes <= largestFile
            ? null
            : new ImportProblem(
                file,
                0,
                "",
                $"ファイルが大きすぎます（{Megabytes(bytes)}）",
                $"{Megabytes(largestFile)}までのファイルを読み込めます",
                "行を分けて、いくつかのファイルにしてください"
            );

    private static RecognisedColumn[] Recognise(
        string file,
        IReadOnlyList<string> headings,
        IReadOnlyList<ImportColumn> columns,
        List<ImportProblem> problems
    )
    {
        var recognised = headings.Select(h => new RecognisedColumn(h, columns.FirstOrDefault(c => c.Fits(h)))).ToArray();
        var twice = recognised
            .Where(r => r.Meaning is not null)
            .GroupBy(r => r.Meaning!.Key)
            .Where(g => g.DistinctBy(r => r.Heading).Count() > 1);
        problems.AddRange(twice.Select(g => Twice(file, [.. g])));
        var missing = columns.Where(c => c.IsRequired && recognised.All(r => r.Meaning != c) && headings.Count > 0);
        problems.AddRange(missing.Select(c => Missing(file, c)));
        return recognised;
    }

    private static ImportProblem Twice(string file, IReadOnlyList<RecognisedColumn> columns) =>
        new(
            file,
            1,
            columns[^1].Heading,
            $"{string.Join("と", columns.Select(r => $"「{r.Heading}」"))}が同じ項目です",
            "一つの項目は一つの列に書きます",
            "どちらかの列を消してください"
        );

    private static ImportProblem Missing(string file, ImportColumn column) =>
        new(
            file,
            1,
            column.Header,
            "必要な列がありません",
            $"1行目に「{column.Header}」が必要です",
            "列を足すか、列の名前を直してください"
        );

    private static ImportRow? ReadRow(
        string file,
        CsvLine line,
        RecognisedColumn[] recognised,
        IReadOnlyList<ImportColumn> columns,
        List<ImportProblem> problems
    )
    {
        var cells = columns.ToDictionary(c => c.Key, _ => Cell.Unknown, StringComparer.Ordinal);
        var isGood = true;
        foreach (var (heading, column) in recognised)
        {
            if (column is null || !line.Cells.TryGetValue(heading, out var text))
                continue;
            var cell = text.Contains('\uFFFD', StringComparison.Ordinal) ? Lost(out var found) : column.Read(text, out found);
            if (cell is not null)
            {
                cells[column.Key] = cell;
                continue;
            }
            isGood = false;
            problems.Add(new ImportProblem(file, line.Line, heading, found, column.Expected, "このセルを直してください"));
        }
        return isGood ? new ImportRow(line.Line, cells) : null;
    }

    private static Cell? Lost(out string found)
    {
        found = "失われた文字（\uFFFD）があります";
        return null;
    }

    private static ImportPreview Empty(string file, string encoding, IReadOnlyList<ImportProblem> problems) =>
        new()
        {
            File = file,
            EncodingName = encoding,
            Columns = [],
            Rows = [],
            RowCount = 0,
            Problems = problems,
        };

    private static string Megabytes(long bytes) => $"{bytes / (1024m * 1024m):0.0} MB";
}
