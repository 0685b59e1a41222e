using System.Globalization;
using System.Text.RegularExpressions;
using Okoshi.App.Areas;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>One row of a town's own counts.</summary>
/// <param name="Area">The municipality.</param>
/// <param name="Item">Key of the item, with its goods (<c>resource/fruit</c>).</param>
/// <param name="Period">2025 or 2025-08.</param>
/// <param name="Value">In persons, where persons are counted; else as written.</param>
/// <param name="Origin">Unit, source and note as written.</param>
public sealed record LocalRow(MunicipalityCode Area, string Item, string Period, decimal Value, LocalOrigin Origin)
{
    public bool IsMonth => Period.Length > 4;
}

/// <summary>What stands beside a number of a town's own.</summary>
public sealed record LocalOrigin(string Unit, string Source, string Note);

/// <summary>地域の調べ What towns count of themselves, one number a row: visitors, guests, successors sought, by-products, resources.</summary>
/// <param name="Rows">The rows without a fault.</param>
/// <param name="Lines">Data rows.</param>
/// <param name="Problems">Every error of the file.</param>
public sealed partial record LocalTable(IReadOnlyList<LocalRow> Rows, int Lines, IReadOnlyList<ImportProblem> Problems)
{
    private const int ReiwaBefore = 2018;

    /// <summary>Codes that were repaired.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    private static readonly ImportColumn[] Columns =
    [
        new("code", "市区町村コード", IsRequired: true) { Aliases = ["団体コード", "地域コード"] },
        new("item", "項目", IsRequired: true),
        new("goods", "品目"),
        new("period", "年月", IsRequired: true) { Aliases = ["年", "時点"] },
        new("value", "値", CellKind.Number, IsRequired: true),
        new("unit", "単位", IsRequired: true),
        new("source", "出典", IsRequired: true),
        new("note", "備考"),
    ];

    /// <summary>Reads a file whole.</summary>
    public static LocalTable Read(string file, ReadOnlySpan<byte> bytes)
    {
        var preview = ImportPreview.Read(file, bytes, Columns);
        var problems = preview.Problems.ToList();
        var rows = new List<(LocalRow Row, int Line)>();
        var areas = new AreaColumn(preview.Rows.Select(CodeOf));
        foreach (var line in preview.Rows)
        {
            if (ReadRow(file, line, areas, problems) is { } row)
                rows.Add((row, line.Line));
        }
        foreach (var twice in rows.GroupBy(r => (r.Row.Area, r.Row.Item, r.Row.Period)).SelectMany(g => g.Skip(1)))
        {
            problems.Add(
                new ImportProblem(
                    file,
                    twice.Line,
                    "項目",
                    $"{twice.Row.Area.Digits} の「{LocalItems.NameOf(twice.Row.Item)}」{twice.Row.Period} が二度あります",
                    "一つの市区町村の一つの項目（品目）は、一つの年月に一度だけです",
                    "どちらかの行を消してください"
                )
            );
        }
        return new LocalTable([.. rows.Select(r => r.Row)], preview.RowCount, [.. problems.OrderBy(p => p.Line)])
        {
            Notes = [.. areas.Notes],
        };
    }

    private static string CodeOf(ImportRow row) => row.Cells["code"] is Cell.Text { Value: var text } ? text : "";

    private static LocalRow? ReadRow(string file, ImportRow row, AreaColumn areas, List<ImportProblem> problems)
    {
        var before = problems.Count;
        var area = ReadArea();
        var kind = LocalItems.Kinds.FirstOrDefault(k => k.Name == Text("item"));
        if (kind is null)
            Report(
                "item",
                $"「{Text("item")}」という項目はありません",
                $"{string.Join("、", LocalItems.Kinds.Select(k => k.Name))} のどれかが必要です",
                "項目を直してください"
            );
        var item = kind is null ? "" : ReadGoods(kind, Text("goods"));
        var period = PeriodOf(Text("period"));
        if (period is null)
            Report(
                "period",
                $"「{Text("period")}」は年月として読み取れません",
                "2025、2025-08、令和7年8月 のような年か年月が必要です",
                "書き方を直してください"
            );
        var scale = kind?.ScaleOf(Text("unit"));
        if (kind is not null && scale is null)
            Report(
                "unit",
                $"「{Text("unit")}」は{kind.Name}の単位に使えません",
                $"{string.Join("、", kind.Units)} のどれかが必要です",
                "単位を直し、値もその単位に合わせてください"
            );
        if (row.Cells["value"] is not Cell.Number { Value: >= 0 and var value })
            Report("value", "値が負です", "0 以上の数が必要です", "値を直すか、行を消してください");
        else if (problems.Count == before)
            return new LocalRow(
                area!.Value,
                item,
                period!,
                value * scale!.Value,
                new LocalOrigin(Text("unit"), Raw("source"), Raw("note"))
            );
        return null;

        string Raw(string key) => row.Cells[key] is Cell.Text { Value: var text } ? text.Trim() : "";

        string Text(string key) => TextFold.Nfkc(Raw(key));

        void Report(string key, string found, string expected, string next) =>
            problems.Add(new ImportProblem(file, row.Line, Columns.First(c => c.Key == key).Header, found, expected, next));

        MunicipalityCode? ReadArea()
        {
            var reading = areas.Read(CodeOf(row)).OfMunicipality();
            if (reading.Code is null)
                Report("code", reading.Problem, "5桁か、検査数字つき6桁の市区町村のコードが必要です", reading.NextStep);
            return reading.Code;
        }

        string ReadGoods(LocalItemKind kind, string name)
        {
            var goods = kind.Goods.FirstOrDefault(g => g.Name == name).Key;
            if (kind.HasGoods && goods is null)
                Report(
                    "goods",
                    name.Length == 0 ? "品目がありません" : $"{kind.Name}に「{name}」という品目はありません",
                    $"{string.Join("、", kind.Goods.Select(g => g.Name))} のどれかが必要です",
                    "いちばん近い品目を選び、くわしい名前は備考に書いてください"
                );
            if (!kind.HasGoods && name.Length > 0)
                Report(
                    "goods",
                    $"{kind.Name}に、品目「{name}」が付いています",
                    "品目は、副産物と資源だけに書きます",
                    "品目を空欄にしてください"
                );
            return kind.HasGoods ? $"{kind.Key}/{goods}" : kind.Key;
        }
    }

    private static string? PeriodOf(string text)
    {
        if (Period().Match(text) is not { Success: true } match)
            return null;
        var (year, month) = (
            int.Parse(match.Groups["year"].Value == "元" ? "1" : match.Groups["year"].Value, CultureInfo.InvariantCulture),
            match.Groups["month"]
        );
        if (match.Groups["era"].Success)
            year += ReiwaBefore;
        if (year is < 1900 or > 2100)
            return null;
        if (!month.Success)
            return year.ToString(CultureInfo.InvariantCulture);
        return int.Parse(month.Value, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var number ? $"{year}-{number:00}" : null;
    }

    [GeneratedRegex("^(?<era>令和|R)?(?<year>[0-9]{1,4}|元)(?:年度?)?(?:[-/]?(?<month>[0-9]{1,2})月?)?$")]
    private static partial Regex Period();
}
