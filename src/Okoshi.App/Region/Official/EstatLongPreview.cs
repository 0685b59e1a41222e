using System.Globalization;
using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>
/// Use case: what would e-Stat's System of Social and Demographic Statistics in long form (one value a line) bring? Nothing is written.
/// </summary>
public static class EstatLongPreview
{
    private static readonly string[] Heads = ["item_code", "item_name", "unit", "year", "pref_code", "value"];

    /// <summary>Signs for "no value".</summary>
    public static OfficialPreview Of(string file, ReadOnlySpan<byte> bytes) => Read(file, bytes).Preview;

    /// <summary>
    /// The preview with the figures to store. The fields that the items belong to (C1) make each table a dataset of its own.
    /// </summary>
    public static OfficialReading Read(string file, ReadOnlySpan<byte> bytes)
    {
        var table = CsvTable.Read(file, bytes);
        var problems = new List<ImportProblem>(table.Problems);
        foreach (var missing in Heads.Where(h => table.Columns.Count > 0 && !table.Columns.Contains(h)))
            problems.Add(
                new ImportProblem(
                    file,
                    1,
                    missing,
                    "必要な列がありません",
                    $"1行目に {string.Join("、", Heads)} が必要です",
                    "列の名前を直してください"
                )
            );
        var isReadable = problems.All(p => p.Line != 1);
        var areas = new AreaColumn(isReadable ? table.Lines.Select(l => l.Cells["pref_code"]) : []);
        var rows = isReadable ? table.Lines.Select(l => Read(file, l, areas, problems)).OfType<Row>().ToArray() : [];
        foreach (var twice in rows.GroupBy(r => (r.Item, r.Year, r.Area)).Where(g => g.Count() > 1))
            problems.Add(
                new ImportProblem(
                    file,
                    twice.Last().Line,
                    "",
                    $"「{twice.Key.Item}」の {twice.Key.Year}年「{twice.Key.Area}」が {twice.Count()} 行あります",
                    "項目・年・地域の組は一度だけです",
                    "余分な行を消してください"
                )
            );
        var latest = rows.GroupBy(r => r.Item).Select(g => g.Where(r => r.Year == g.Max(x => x.Year)).ToArray()).ToArray();
        var preview = new OfficialPreview
        {
            File = file,
            Format = "estat-long",
            Publisher = "総務省「社会・人口統計体系」（e-Stat）",
            Edition = rows.Length == 0 ? "" : $"{rows.Max(r => r.Year)}年まで",
            Rows = rows.Length,
            Areas = rows.Select(r => r.Area).Distinct().Count(),
            Sums =
            [
                .. latest
                    .Where(g => g.All(r => r.Value is not null) && g[0].Unit is not ("%" or "‐" or "-" or ""))
                    .Select(g => new OfficialSum($"{g[0].Item} {g[0].Name}（{g[0].Unit}）", $"{g[0].Year}", g.Sum(r => r.Value!.Value))),
            ],
            Notes = [.. areas.Notes, .. Notes(rows)],
            Problems = problems,
        };
        return OfficialReading.Of(preview, () => Figures(rows)) with
        {
            Scope = string.Join("・", rows.Select(r => r.Item[..Math.Min(2, r.Item.Length)]).Distinct().Order(StringComparer.Ordinal)),
        };
    }

    private static OfficialFigures Figures(Row[] rows)
    {
        OfficialItem[] items =
        [
            .. rows.Select(r => (r.Item, r.Year, r.Name, r.Unit))
                .DistinctBy(r => (r.Item, r.Year))
                .OrderBy(r => r.Item, StringComparer.Ordinal)
                .ThenBy(r => r.Year)
                .Select(r => new OfficialItem(r.Item, r.Year.ToString(CultureInfo.InvariantCulture), r.Name, r.Unit)),
        ];
        var places = items.Select((item, i) => (item, i)).ToDictionary(p => (p.item.Code, p.item.Period), p => p.i);
        return new OfficialFigures(
            items,
            [
                .. rows.GroupBy(r => r.Area)
                    .OrderBy(g => g.Key)
                    .Select(g =>
                    {
                        var values = new double[items.Length];
                        Array.Fill(values, double.NaN);
                        foreach (var row in g)
                            values[places[(row.Item, row.Year.ToString(CultureInfo.InvariantCulture))]] = (double?)row.Value ?? double.NaN;
                        var prefecture = Prefectures.NameOf(g.Key.Prefecture);
                        return new OfficialRow(new OfficialArea(g.Key, prefecture, NationalAreas.NameOf(g.Key)), values);
                    }),
            ]
        );
    }

    private static IEnumerable<string> Notes(Row[] rows)
    {
        if (rows.Length == 0)
            yield break;
        yield return $"項目 {rows.Select(r => r.Item).Distinct().Count():#,0}、年 {rows.Min(r => r.Year)}〜{rows.Max(r => r.Year)}。"
            + "合計は、項目ごとの最も新しい年の、ファイルにある地域の和です。割合の項目は足しません";
        var unknown = rows.Count(r => r.Value is null);
        if (unknown > 0)
            yield return $"値のないところが {unknown:#,0} あります（0 とせず「分からない」とする）";
        var gaps = rows.GroupBy(r => (r.Item, r.Year)).Select(g => g.Count()).Distinct().ToArray();
        if (gaps.Length > 1)
            yield return $"項目と年によって、載っている地域の数が違います（{gaps.Min()}〜{gaps.Max()}）";
        foreach (var odd in rows.GroupBy(r => r.Item).Where(g => g.Select(r => r.Unit).Distinct().Count() > 1))
            yield return $"「{odd.Key} {odd.First().Name}」の単位が年によって違います（{string.Join("、", odd.Select(r => r.Unit).Distinct())}）";
    }

    private static Row? Read(string file, CsvLine line, AreaColumn areas, List<ImportProblem> problems)
    {
        var before = problems.Count;
        var (area, year, text) = (line.Cells["pref_code"], line.Cells["year"], line.Cells["value"]);
        var reading = areas.Read(area);
        if (!reading.Is(out var code))
            problems.Add(reading.At(file, line.Line, "pref_code"));
        if (year is not ['1' or '2', _, _, _] || !year.All(char.IsAsciiDigit))
            problems.Add(
                new ImportProblem(
                    file,
                    line.Line,
                    "year",
                    $"「{year}」は年として読み取れません",
                    "2020 のような4桁の年が必要です",
                    "書き方を直してください"
                )
            );
        decimal? value = null;
        if (JapaneseNumber.TryParse(text, out var number))
            value = number;
        else if (!StatisticsMarks.SaysNothing(text))
            problems.Add(
                new ImportProblem(
                    file,
                    line.Line,
                    "value",
                    $"「{text}」は使えません",
                    "数か、値なしの印（- … X 空欄）が必要です",
                    "原資料の値を確かめてください"
                )
            );
        return problems.Count == before
            ? new Row(
                line.Line,
                line.Cells["item_code"],
                line.Cells["item_name"],
                line.Cells["unit"],
                int.Parse(year, CultureInfo.InvariantCulture),
                code,
                value
            )
            : null;
    }

    private sealed record Row(int Line, string Item, string Name, string Unit, int Year, MunicipalityCode Area, decimal? Value);
}
