using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;

namespace Okoshi.App.Region.Official;

/// <summary>An item of SSDSE: code, year and name, one from each of the three header rows.</summary>
public sealed record SsdseItem(string Code, string Year, string Name);

/// <summary>A municipality of SSDSE with its values in the order of the items; null where the publisher has none.</summary>
public sealed record SsdseRow(int Line, OfficialArea Area, IReadOnlyList<decimal?> Values);

/// <summary>A total of a municipality that is not the sum of its parts.</summary>
/// <param name="Row">The municipality.</param>
/// <param name="Total">Index of the total.</param>
/// <param name="Printed">The total as printed.</param>
/// <param name="Sum">Sum of the parts.</param>
/// <param name="IsComplete">Whether the edition prints every part; that of 2018 leaves fishing and mining out.</param>
public sealed record SsdseDifference(SsdseRow Row, int Total, decimal Printed, decimal Sum, bool IsComplete)
{
    /// <summary>Whether one of the numbers must be wrong.</summary>
    internal bool Contradicts => (IsComplete || Sum > Printed) && PrintedTotal.Contradicts(Printed, Sum);
}

/// <summary>
/// SSDSE-A（市区町村データ）of any edition, as the National Statistics Center publishes it: three header rows, one row per municipality.
/// </summary>
public sealed record SsdseTable(
    string File,
    string Edition,
    IReadOnlyList<SsdseItem> Items,
    IReadOnlyList<SsdseRow> Rows,
    IReadOnlyList<ImportProblem> Problems
)
{
    private const int HeadColumns = 3;
    private const string EditionPrefix = "SSDSE-A-";
    private const string Inhabitants = "A1101";

    /// <summary>Divisions A to R, those with private establishments.</summary>
    private const int Industries = 18;

    private static readonly string[] Heads = ["地域コード", "都道府県", "市区町村"];

    /// <summary>Items that are the total of those whose codes are two digits longer: men and women, or the industries.</summary>
    private static readonly string[] Totals = [Inhabitants, "C2107", "C2108", "C2207", "C2208"];

    /// <summary>Reads a file; faults are in <see cref="Problems"/>, and rows with a fault are left out.</summary>
    public static SsdseTable Read(string file, ReadOnlySpan<byte> bytes)
    {
        var table = CsvTable.Read(file, bytes);
        var problems = new List<ImportProblem>(table.Problems);
        if (
            table.Columns.Count <= HeadColumns
            || table.Lines.Count < 2
            || !Heads.Select((head, i) => table.Lines[1].Cells[table.Columns[i]] == head).All(same => same)
        )
        {
            problems.Add(
                new ImportProblem(
                    file,
                    Math.Min(3, table.Lines.Count + 1),
                    "",
                    "SSDSE-A の見出しではありません",
                    "1行目に項目コード、2行目に年度、3行目に「地域コード、都道府県、市区町村」と項目名が必要です",
                    "統計センターの SSDSE-A（市区町村）の CSV を、加工せずに使ってください"
                )
            );
            return new SsdseTable(file, "", [], [], problems);
        }
        var codes = table.Columns.Skip(HeadColumns).ToArray();
        SsdseItem[] items = [.. codes.Select(c => new SsdseItem(c, table.Lines[0].Cells[c], table.Lines[1].Cells[c]))];
        if (items.All(i => i.Code != Inhabitants))
            problems.Add(
                new ImportProblem(
                    file,
                    1,
                    Inhabitants,
                    "総人口の列がありません",
                    "公表されたままの、項目コード A1101（総人口）のある表が必要です",
                    "列を消さずに、ファイルを取り直してください"
                )
            );
        var rows = table.Lines.Skip(2).Select(line => ReadRow(file, table, line, items, problems)).OfType<SsdseRow>().ToArray();
        foreach (var twice in rows.GroupBy(r => r.Area.Code).Where(g => g.Count() > 1))
        {
            problems.Add(
                new ImportProblem(
                    file,
                    0,
                    "地域コード",
                    $"「{twice.Key}」（{twice.First().Area.Name}）が {twice.Count()} 行あります",
                    "市区町村は一行だけです",
                    "余分な行を消してください"
                )
            );
        }
        if (rows.Length == 0 && problems.Count == 0)
            problems.Add(
                new ImportProblem(
                    file,
                    0,
                    "",
                    "市区町村の行がありません",
                    "4行目から市区町村の行が必要です",
                    "ファイルを取り直してください"
                )
            );
        var first = table.Columns[0];
        var read = new SsdseTable(
            file,
            first.StartsWith(EditionPrefix, StringComparison.Ordinal) ? first[EditionPrefix.Length..] : "",
            items,
            rows,
            problems
        );
        foreach (var (row, total, printed, sum, _) in read.Differences.Where(d => d.Contradicts))
        {
            problems.Add(
                PrintedTotal.Problem(
                    file,
                    row.Line,
                    $"{items[total].Code} {items[total].Name}",
                    $"{row.Area.Name}の総数",
                    printed,
                    "内訳",
                    sum
                )
            );
        }
        return read;
    }

    /// <summary>Totals that are not the sum of their parts, item by item.</summary>
    public IEnumerable<SsdseDifference> Differences => Totals.Select(IndexOf).Where(i => i >= 0).SelectMany(Differing);

    /// <summary>Index of an item; -1 where the edition has none.</summary>
    public int IndexOf(string code) => Items.Select((item, i) => (item, i)).FirstOrDefault(p => p.item.Code == code, (null!, -1)).Item2;

    /// <summary>The sum over all municipalities; null where one of them has no value.</summary>
    public decimal? Sum(int item) => Rows.Any(r => r.Values[item] is null) ? null : Rows.Sum(r => r.Values[item]);

    private IEnumerable<SsdseDifference> Differing(int total)
    {
        var code = Items[total].Code;
        int[] parts =
        [
            .. Enumerable
                .Range(0, Items.Count)
                .Where(i => Items[i].Code.Length == code.Length + 2 && Items[i].Code.StartsWith(code, StringComparison.Ordinal)),
        ];
        if (parts.Length < 2)
            return [];
        var complete = code == Inhabitants || parts.Length >= Industries;
        return Rows.Where(r => r.Values[total] is not null && parts.All(p => r.Values[p] is not null))
            .Select(r => new SsdseDifference(r, total, r.Values[total]!.Value, parts.Sum(p => r.Values[p]!.Value), complete))
            .Where(d => d.Printed != d.Sum);
    }

    private static SsdseRow? ReadRow(string file, CsvTable table, CsvLine line, SsdseItem[] items, List<ImportProblem> problems)
    {
        var before = problems.Count;
        var (prefecture, name) = (line.Cells[table.Columns[1]], line.Cells[table.Columns[2]]);
        var reading = AreaReader.Read(line.Cells[table.Columns[0]], AreaForm.Five, [prefecture, name]);
        if (!reading.Is(out var code))
            problems.Add(reading.At(file, line.Line, "地域コード"));
        var values = items.Select(i => ReadValue(file, line, i, problems)).ToArray();
        return problems.Count == before ? new SsdseRow(line.Line, new OfficialArea(code, prefecture, name), values) : null;
    }

    private static decimal? ReadValue(string file, CsvLine line, SsdseItem item, List<ImportProblem> problems)
    {
        var text = line.Cells[item.Code];
        if (StatisticsMarks.SaysNothing(text))
            return null;
        // Shares of public finance (D) fall below zero; nothing that is counted does.
        if (JapaneseNumber.TryParse(text, out var value) && (value >= 0 || item.Code.StartsWith('D')))
            return value;
        problems.Add(
            new ImportProblem(
                file,
                line.Line,
                $"{item.Code} {item.Name}",
                $"「{text}」は使えません",
                "0 以上の数（財政の項目は負でもよい）か、値なしの印（- … X 空欄）が必要です",
                "原資料の値を確かめてください"
            )
        );
        return null;
    }
}
