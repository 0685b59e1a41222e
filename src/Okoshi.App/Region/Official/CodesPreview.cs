using Okoshi.App.Areas;
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
    public static bool IsWard(MunicipalityCode code) => NationalAreas.Register.CityOf(code) is not null;

    private static List<OfficialArea> Read(string file, CsvTable table, string column, List<ImportProblem> problems, List<string> notes)
    {
        var areas = new List<OfficialArea>();
        var codes = new AreaColumn(table.Lines.Select(l => l.Cells[column]));
        foreach (var line in table.Lines)
        {
            var reading = codes.Read(line.Cells[column], NamesBeside(line));
            if (reading.Is(out var code))
                areas.Add(AreaOf(code, line));
            else
                problems.Add(reading.At(file, line.Line, column));
        }
        notes.AddRange(codes.Notes);
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
        var register = NationalAreas.Register;
        foreach (var gone in areas.Select(a => register.Find(a.Code)).OfType<RegisteredArea>().Where(a => a.Successors.Count > 0))
            yield return $"{gone.Code}（{register.NameOf(gone)}）は {gone.To:yyyy-MM-dd} までの番号です。"
                + $"今は {string.Join("と ", gone.Successors.Select(s => $"{s}（{register.NameOf(s)}）"))}です";
        if (areas.Count(a => a.Code.Digits[..5] is "01695" or "01696" or "01697" or "01698" or "01699" or "01700") is > 0 and var north)
            yield return $"北方領土の村が {north} あります。人口・事業所の統計には現れません";
    }

    private static string KindOf(OfficialArea area)
    {
        if (area.Code.IsPrefecture)
            return "都道府県";
        if (NationalAreas.Register.Find(area.Code) is { Kind: AreaKind.SpecialWards })
            return "特別区部（全体）";
        return IsWard(area.Code) ? "政令指定都市の区" : "市区町村";
    }

    private static string[] NamesBeside(CsvLine line) =>
        [.. NameColumns.Select(c => c.Name).Concat(PrefectureColumns).Distinct().Select(c => line.Cells.GetValueOrDefault(c, ""))];

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
