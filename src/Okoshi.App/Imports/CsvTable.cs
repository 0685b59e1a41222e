using CsvHelper;

namespace Okoshi.App.Imports;

/// <summary>One data line of a CSV file.</summary>
/// <param name="Line">Line in the file where the record starts, counted from 1.</param>
/// <param name="Cells">Cells by column name; trimmed.</param>
public sealed record CsvLine(int Line, IReadOnlyDictionary<string, string> Cells);

/// <summary>A CSV file read as text cells, with every structural error found on the way.</summary>
public sealed record CsvTable(
    string File,
    IReadOnlyList<string> Columns,
    IReadOnlyList<CsvLine> Lines,
    IReadOnlyList<ImportProblem> Problems
)
{
    /// <summary>Reads a file's bytes; an unreadable file gives problems and no lines.</summary>
    public static CsvTable Read(string file, ReadOnlySpan<byte> bytes) =>
        TextDecoder.Decode(bytes) is { } decoded
            ? Read(file, decoded.Text)
            : new CsvTable(
                file,
                [],
                [],
                [
                    new ImportProblem(
                        file,
                        0,
                        "",
                        "文字コードを読み取れません",
                        "UTF-8 か CP932（Shift_JIS）である必要があります",
                        "表計算ソフトで「CSV UTF-8」を選んで保存し直してください"
                    ),
                ]
            );

    /// <summary>Reads decoded text.</summary>
    public static CsvTable Read(string file, string text)
    {
        var problems = new List<ImportProblem>();
        var lines = new List<CsvLine>();
        var isTabbed = IsTabbed(text);
        var options = CsvReaderOptions.Default with
        {
            Separator = isTabbed ? '\t' : ',',
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = bad => problems.Add(Malformed(file, bad)),
        };
        using var reader = CsvReader.FromText(text, options);
        if (!reader.Read())
        {
            problems.Add(
                new ImportProblem(file, 0, "", "ファイルが空です", "1行目に列の名前が必要です", "見本のファイルの1行目を写してください")
            );
            return new CsvTable(file, [], [], problems);
        }
        var columns = Heads(reader);
        foreach (var twice in columns.GroupBy(c => c).Where(g => g.Count() > 1))
        {
            problems.Add(
                new ImportProblem(
                    file,
                    1,
                    twice.Key,
                    "同じ名前の列が二つあります",
                    "列の名前は一度だけ書きます",
                    "どちらかの列を消すか、名前を直してください"
                )
            );
        }
        while (reader.Read())
            ReadLine(file, reader, columns, isTabbed, lines, problems);
        return new CsvTable(file, columns, lines, problems);
    }

    // Spreadsheets write empty cells to the right of a table as surplus commas; they mean nothing.
    private static string[] Heads(CsvReader reader)
    {
        var heads = Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i).Trim()).ToList();
        while (heads.Count > 1 && heads[^1].Length == 0)
            heads.RemoveAt(heads.Count - 1);
        return [.. heads];
    }

    private static bool AreEmpty(CsvReader reader, int from) =>
        Enumerable.Range(from, reader.FieldCount - from).All(i => string.IsNullOrWhiteSpace(reader.GetString(i)));

    /// <summary>「Unicode テキスト」 of spreadsheets parts its cells by tabs. The headings tell which it is; none of them holds a tab.</summary>
    private static bool IsTabbed(string text)
    {
        var heads = text.AsSpan().TrimStart("\r\n");
        var end = heads.IndexOfAny('\r', '\n');
        return (end < 0 ? heads : heads[..end]) is var line && line.Count('\t') > line.Count(',');
    }

    private static void ReadLine(
        string file,
        CsvReader reader,
        string[] columns,
        bool isTabbed,
        List<CsvLine> lines,
        List<ImportProblem> problems
    )
    {
        var line = (int)reader.LineNumber;
        var cells = new Dictionary<string, string>(columns.Length, StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(columns.Length, reader.FieldCount); i++)
            cells[columns[i]] = reader.GetString(i).Trim();
        var hasExtras = reader.FieldCount > columns.Length && !AreEmpty(reader, columns.Length);
        if (!hasExtras && cells.Values.All(c => c.Length == 0))
            return;
        if (!hasExtras && reader.FieldCount >= columns.Length)
            lines.Add(new CsvLine(line, cells));
        else
            problems.Add(
                new ImportProblem(
                    file,
                    line,
                    "",
                    $"セルが {reader.FieldCount} 個あります",
                    $"列は {columns.Length} 個です",
                    isTabbed
                        ? "タブの数と、改行を含む文が引用符で囲まれているかを確かめてください"
                        : "カンマの数と、カンマを含む文が引用符で囲まれているかを確かめてください"
                )
            );
    }

    private static ImportProblem Malformed(string file, CsvMalformedRecord bad) =>
        new(
            file,
            (int)bad.LineNumber,
            "",
            "引用符（\"）の使い方が正しくありません",
            "文を引用符で囲むときは、閉じの引用符が必要です。文の中の引用符は \"\" と重ねます",
            "この行の引用符を直してください"
        );
}
