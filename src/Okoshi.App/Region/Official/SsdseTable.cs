using Okoshi.App.Imports;
using Okoshi.App.Japanese;

namespace Okoshi.App.Region.Official;

/// <summary>An item of SSDSE: code, year and name, one from each of the three header rows.</summary>
public sealed record SsdseItem(string Code, string Year, string Name);

/// <summary>A municipality of SSDSE with its values in the order of the items; null where the publisher has none.</summary>
public sealed record SsdseRow(OfficialArea Area, IReadOnlyList<decimal?> Values);

/// <summary>SSDSE-A（市区町村データ）of any edition, as the National Statistics Center publishes it: three header rows, one row per municipality.</summary>
public sealed record SsdseTable(string File, string Edition, IReadOnlyList<SsdseItem> Items, IReadOnlyList<SsdseRow> Rows, IReadOnlyList<ImportProblem> Problems)
{
    private const int HeadColumns = 3;
    private const string EditionPrefix = "SSDSE-A-";

    /// <summary>Signs for "no value" in official tables.</summary>
    private static readonly HashSet<string> NoValue = ["", "-", "－", "…", "X", "x", "***"];

    /// <summary>Reads a file; faults are in <see cref="Problems"/>, and rows with a fault are left out.</summary>
    public static SsdseTable Read(string file, ReadOnlySpan<byte> bytes)
    {
        var table = CsvTable.Read(file, bytes);
        var problems = new List<ImportProblem>(table.Problems);
        if (table.Columns.Count <= HeadColumns || table.Lines.Count < 2 || table.Lines[1].Cells[table.Columns[0]] != "地域コード")
        {
            problems.Add(new ImportProblem(file, Math.Min(3, table.Lines.Count + 1), "", "SSDSE-A の見出しではありません", "1行目に項目コード、2行目に年度、3行目に「地域コード、都道府県、市区町村」と項目名が必要です", "統計センターの SSDSE-A（市区町村）の CSV を、加工せずに使ってください"));
            return new SsdseTable(file, "", [], [], problems);
        }
        var codes = table.Columns.Skip(HeadColumns).ToArray();
        SsdseItem[] items = [.. codes.Select(c => new SsdseItem(c, table.Lines[0].Cells[c], table.Lines[1].Cells[c]))];
        var rows = table.Lines.Skip(2).Select(line => ReadRow(file, table, line, items, problems)).OfType<SsdseRow>().ToArray();
        foreach (var twice in rows.GroupBy(r => r.Area.Code).Where(g => g.Count() > 1))
        {
            problems.Add(new ImportProblem(file, 0, "地域コード", $"「{twice.Key}」（{twice.First().Area.Name}）が {twice.Count()} 行あります", "市区町村は一行だけです", "余分な行を消してください"));
        }
        if (rows.Length == 0 && problems.Count == 0) problems.Add(new ImportProblem(file, 0, "", "市区町村の行がありません", "4行目から市区町村の行が必要です", "ファイルを取り直してください"));
        var first = table.Columns[0];
        return new SsdseTable(file, first.StartsWith(EditionPrefix, StringComparison.Ordinal) ? first[EditionPrefix.Length..] : "", items, rows, problems);
    }

    /// <summary>Index of an item; -1 where the edition has none.</summary>
    public int IndexOf(string code) => Items.Select((item, i) => (item, i)).FirstOrDefault(p => p.item.Code == code, (null!, -1)).Item2;

    /// <summary>The sum over all municipalities; null where one of them has no value.</summary>
    public decimal? Sum(int item) => Rows.Any(r => r.Values[item] is null) ? null : Rows.Sum(r => r.Values[item]);

    private static SsdseRow? ReadRow(string file, CsvTable table, CsvLine line, SsdseItem[] items, List<ImportProblem> problems)
    {
        var before = problems.Count;
        var text = line.Cells[table.Columns[0]];
        if (!AreaCodes.TryRead(text, out var code)) problems.Add(new ImportProblem(file, line.Line, "地域コード", $"「{text}」は知らない地域コードです", AreaCodes.Expected, "地域コードを確かめてください"));
        var values = items.Select(i => ReadValue(file, line, i, problems)).ToArray();
        return problems.Count == before ? new SsdseRow(new OfficialArea(code, line.Cells[table.Columns[1]], line.Cells[table.Columns[2]]), values) : null;
    }

    private static decimal? ReadValue(string file, CsvLine line, SsdseItem item, List<ImportProblem> problems)
    {
        var text = line.Cells[item.Code];
        if (NoValue.Contains(text)) return null;
        // Shares of public finance (D) fall below zero; nothing that is counted does.
        if (JapaneseNumber.TryParse(text, out var value) && (value >= 0 || item.Code.StartsWith('D'))) return value;
        problems.Add(new ImportProblem(file, line.Line, $"{item.Code} {item.Name}", $"「{text}」は使えません", "0 以上の数（財政の項目は負でもよい）か、値なしの印（- … X 空欄）が必要です", "原資料の値を確かめてください"));
        return null;
    }
}
