using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>Use case: what would a list of area codes bring? Nothing is written.</summary>
public static class CodesPreview
{
    private static readonly string[] CodeColumns = ["lgcode", "標準地域コード", "団体コード", "全国地方公共団体コード"];
    private static readonly string[] PrefectureColumns = ["pref", "都道府県", "都道府県名"];

    /// <summary>Columns of names, the most exact first, with those of their readings.</summary>
    private static readonly (string Name, string Kana)[] NameColumns =
    [
        ("市区町村", "市区町村（ふりがな）"),
        ("市区町村名", "市区町村名（カナ）"),
        ("city", "citykana"),
        ("政令市･郡･支庁･振興局等", "政令市･郡･支庁･振興局等（ふりがな）"),
        ("pref", "prefkana"),
    ];

    public static OfficialPreview Of(string file, ReadOnlySpan<byte> bytes) => Read(file, bytes).Preview;

    /// <summary>The preview with the areas to store; a list of codes has no figures.</summary>
    public static OfficialReading Read(string file, ReadOnlySpan<byte> bytes)
    {
        var table = CsvTable.Read(file, bytes);
        var problems = new List<ImportProblem>(table.Problems);
        var column = CodeColumns.FirstOrDefault(table.Columns.Contains);
        if (column is null && table.Columns.Count > 0)
            problems.Add(
                new ImportProblem(
                    file,
                    1,
                    "",
                    "コードの列がありません",
                    $"1行目に {string.Join("、", CodeColumns)} のどれかが必要です",
                    "列の名前を直してください"
                )
            );
        var notes = new List<string>();
        var areas = column is null ? [] : Read(file, table, column, problems, notes);
        notes.AddRange(Traps(areas));
        var preview = new OfficialPreview
        {
            File = file,
            Format = "codes",
            Publisher = "総務省「全国地方公共団体コード」、e-Stat「標準地域コード」",
            Edition = "",
            Rows = areas.Count,
            Areas = areas.Count(a => !IsWard(a.Code)),
            Sums =
            [
                .. areas.GroupBy(KindOf).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new OfficialSum(g.Key, "", g.Count())),
            ],
            Notes = notes,
            Problems = problems,
        };
        return OfficialReading.Of(preview, () => new OfficialFigures([], [.. areas.Select(a => new OfficialRow(a, []))]));
    }

    /// <summary>政令指定都市の区 Whether a code is that of a ward.</summary>
    public static bool IsWard(MunicipalityCode code) => DesignatedCities.CityOf(code) is not null;

    private static List<OfficialArea> Read(string file, CsvTable table, string column, List<ImportProblem> problems, List<string> notes)
    {
        var areas = new List<OfficialArea>();
        var padded = 0;
        foreach (var line in table.Lines)
        {
            var text = line.Cells[column];
            // Spreadsheets drop leading zeros: 10006 stands for 010006 where only that has the right check digit.
            var lostZero = column != "標準地域コード" && text.Length == 5 && MunicipalityCode.TryParse("0" + text, out _);
            if (lostZero)
                padded++;
            if (AreaCodes.TryRead(lostZero ? "0" + text : text, out var code))
                areas.Add(AreaOf(code, line));
            else
                problems.Add(
                    new ImportProblem(
                        file,
                        line.Line,
                        column,
                        $"「{text}」は知らない地域コードです",
                        AreaCodes.Expected,
                        "コードを確かめてください"
                    )
                );
        }
        if (padded > 0)
            notes.Add($"先頭の 0 が落ちたコード {padded:#,0} 件を、検査数字で確かめて補いました");
        foreach (var twice in areas.GroupBy(a => a.Code).Where(g => g.Count() > 1))
            problems.Add(
                new ImportProblem(
                    file,
                    0,
                    column,
                    $"「{twice.Key}」（{twice.First().Name}）が {twice.Count()} 行あります",
                    "コードは一行だけです",
                    "余分な行を消してください"
                )
            );
        return areas;
    }

    private static IEnumerable<string> Traps(List<OfficialArea> areas)
    {
        if (areas.Any(a => a.Code.Digits.StartsWith("40305", StringComparison.Ordinal)))
            yield return "40305（那珂川町）は2018年10月に40231（那珂川市）になりました。2018年より前の統計とはコードをつないで読みます";
        if (areas.Any(a => a.Code.Digits[..5] is "22131" or "22132" or "22133"))
            yield return "浜松市の区は2024年1月に再編されました（22131〜22137 → 22138〜22140）。古い区のコードがあります";
        if (areas.Count(a => a.Code.Digits[..5] is "01695" or "01696" or "01697" or "01698" or "01699" or "01700") is > 0 and var north)
            yield return $"北方領土の村が {north} あります。人口・事業所の統計には現れません";
    }

    private static string KindOf(OfficialArea area)
    {
        if (area.Code.IsPrefecture)
            return "都道府県";
        if (area.Code.Digits[..5] == "13100")
            return "特別区部（全体）";
        return IsWard(area.Code) ? "政令指定都市の区" : "市区町村";
    }

    private static OfficialArea AreaOf(MunicipalityCode code, CsvLine line)
    {
        var (name, kana) = NameColumns.FirstOrDefault(c => line.Cells.GetValueOrDefault(c.Name, "").Length > 0);
        return new OfficialArea(code, First(line, PrefectureColumns), name is null ? "" : line.Cells[name])
        {
            Kana = kana is null ? "" : TextFold.ToHiragana(line.Cells.GetValueOrDefault(kana, "")),
        };
    }

    private static string First(CsvLine line, string[] columns) =>
        columns.Select(c => line.Cells.GetValueOrDefault(c, "")).FirstOrDefault(c => c.Length > 0, "");
}
