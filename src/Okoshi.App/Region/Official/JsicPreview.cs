using Okoshi.App.Imports;

namespace Okoshi.App.Region.Official;

/// <summary>
/// Use case: what would a list of the industrial classification bring? Two layouts: one with level and parent,
/// one with four columns of codes.
/// </summary>
public static class JsicPreview
{
    private static readonly string[] Levels = ["大分類", "中分類", "小分類", "細分類"];
    private static readonly string[] Listed = ["code", "level", "parent", "name"];
    private static readonly string[] Columned = ["大分類コード", "中分類コード", "小分類コード", "細分類コード", "項目名"];

    public static OfficialPreview Of(string file, ReadOnlySpan<byte> bytes) => Read(file, bytes).Preview;

    /// <summary>The preview with the classes to store: each under its code, with its level, the class above and its name.</summary>
    public static OfficialReading Read(string file, ReadOnlySpan<byte> bytes)
    {
        var table = CsvTable.Read(file, bytes);
        var problems = new List<ImportProblem>(table.Problems);
        var isListed = Listed.All(table.Columns.Contains);
        if (!isListed && !Columned.All(table.Columns.Contains) && table.Columns.Count > 0)
            problems.Add(
                new ImportProblem(
                    file,
                    1,
                    "",
                    "日本標準産業分類の見出しではありません",
                    $"1行目に {string.Join("、", Listed)} か、{string.Join("、", Columned)} が必要です",
                    "列の名前を直してください"
                )
            );
        var rows = problems.Count > 0 ? [] : table.Lines.Select(l => (l.Line, Row: isListed ? FromList(l) : FromColumns(l))).ToArray();
        var codes = rows.Select(r => r.Row.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (line, row) in rows)
        {
            var level = Array.IndexOf(Levels, row.Level);
            if (level < 0 || !Fits(row.Code, level))
                problems.Add(
                    new ImportProblem(
                        file,
                        line,
                        "code",
                        $"「{row.Code}」（{row.Level}）は分類の番号ではありません",
                        "大分類は英字1字、中分類は2桁、小分類は3桁、細分類は4桁が必要です",
                        "番号と段階を確かめてください。先頭の 0 が落ちていることがあります"
                    )
                );
            else if (level > 0 && !codes.Contains(row.Parent))
                problems.Add(
                    new ImportProblem(
                        file,
                        line,
                        "parent",
                        $"「{row.Code}」の上の分類「{row.Parent}」がありません",
                        "上の段階の分類の行が必要です",
                        "行を足すか、番号を直してください"
                    )
                );
        }
        foreach (var twice in rows.GroupBy(r => r.Row.Code).Where(g => g.Count() > 1))
            problems.Add(
                new ImportProblem(
                    file,
                    twice.Last().Line,
                    "code",
                    $"「{twice.Key}」が {twice.Count()} 行あります",
                    "番号は一度だけです",
                    "余分な行を消してください"
                )
            );
        var preview = new OfficialPreview
        {
            File = file,
            Format = "jsic",
            Publisher = "総務省「日本標準産業分類」",
            Edition = "",
            Rows = rows.Length,
            Areas = 0,
            Sums = [.. Levels.Select(l => new OfficialSum(l, "", rows.Count(r => r.Row.Level == l)))],
            Notes =
                rows.Length == 0
                    ? []
                    :
                    [
                        "改定の版（第13回、第14回）はファイルに書かれていません。版が違うと同じ番号が別の分類を指すことがあり、混ぜません",
                        "統計は大分類の英字、法人や補助金の資料は中分類・小分類の数字で書かれています",
                    ],
            Problems = problems,
        };
        return OfficialReading.Of(preview, () => new OfficialFigures([], [])) with
        {
            Parts = problems.Count > 0 ? [] : [.. rows.Select(r => new OfficialPart(r.Row.Code, r.Row.ToText()))],
        };
    }

    private static JsicClass FromList(CsvLine line) =>
        new(line.Cells["code"], line.Cells["level"], line.Cells["parent"], line.Cells["name"]);

    /// <summary>A code of zeros stands for "all below": A,01,010,0000 is the small class 010.</summary>
    private static JsicClass FromColumns(CsvLine line)
    {
        string[] codes = [.. Columned.Take(4).Select(c => line.Cells[c])];
        var level = codes.Length - 1;
        while (level > 0 && codes[level].All(c => c == '0'))
            level--;
        return new JsicClass(codes[level], Levels[level], level > 0 ? codes[level - 1] : "", line.Cells["項目名"]);
    }

    private static bool Fits(string code, int level) =>
        level == 0 ? code is [>= 'A' and <= 'T'] : code.Length == level + 1 && code.All(char.IsAsciiDigit);
}
