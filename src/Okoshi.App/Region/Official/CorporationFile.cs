using System.Globalization;
using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>
/// Births and deaths of corporations by area and month, from either of two layouts: the change records of 国税庁 (30 columns, one event a
/// line) or monthly counts already added up. Closures by the registrar are kept apart.
/// </summary>
public sealed record CorporationFile(
    string File,
    bool IsRecords,
    int Lines,
    IReadOnlyDictionary<MunicipalityCode, IReadOnlyList<CorporationMonth>> Months,
    IReadOnlyList<string> Notes,
    IReadOnlyList<ImportProblem> Problems
)
{
    private const string New = "01";
    private const string Closed = "21";

    /// <summary>閉鎖の事由 01 清算の結了, 11 合併, 21 登記官による閉鎖, 31 その他.</summary>
    private const string Registrar = "21";

    private static readonly string[] RecordColumns =
    [
        "corporateNumber",
        "process",
        "correct",
        "updateDate",
        "changeDate",
        "name",
        "kind",
        "prefectureCode",
        "cityCode",
        "closeDate",
        "closeCause",
        "hihyoji",
    ];
    private static readonly string[] CountColumns =
    [
        "month",
        "city_code",
        "new_companies",
        "closed_companies_liquidation",
        "closed_companies_merger",
        "closed_companies_by_registrar",
        "closed_companies_other_cause",
    ];
    private static readonly HashSet<string> Processes = ["01", "11", "12", "13", "21", "22", "71", "72", "81", "99"];

    /// <summary>Reads a file; faults are in <see cref="Problems"/>, and lines with a fault are left out.</summary>
    public static CorporationFile Read(string file, ReadOnlySpan<byte> bytes)
    {
        var table = CsvTable.Read(file, bytes);
        var problems = new List<ImportProblem>(table.Problems);
        var isRecords = table.Columns.Contains("corporateNumber");
        var missing = (isRecords ? RecordColumns : CountColumns).Where(c => table.Columns.Count > 0 && !table.Columns.Contains(c));
        problems.AddRange(missing.Select(c => Missing(file, c, isRecords)));
        if (problems.Any(p => p.Line == 1))
            return new CorporationFile(
                file,
                isRecords,
                0,
                new Dictionary<MunicipalityCode, IReadOnlyList<CorporationMonth>>(),
                [],
                problems
            );
        var counts = new Counts();
        var areas = isRecords ? new AreaColumn(AreaForm.Five) : new AreaColumn(table.Lines.Select(l => l.Cells["city_code"]));
        foreach (var line in table.Lines)
        {
            if (isRecords)
                ReadRecord(file, line, areas, counts, problems);
            else
                ReadCounts(file, line, areas, counts, problems);
        }
        return new CorporationFile(
            file,
            isRecords,
            table.Lines.Count,
            counts.ByArea(),
            [.. areas.Notes, .. NotesOf(counts, isRecords)],
            problems
        );
    }

    private static ImportProblem Missing(string file, string column, bool isRecords) =>
        new(
            file,
            1,
            column,
            "必要な列がありません",
            isRecords
                ? "国税庁の法人番号公表サイトの、差分データの30の列が必要です"
                : "差分データの30の列か、月ごとの数の列（month、city_code、new_companies など）が必要です",
            "ファイルを加工せずに使ってください"
        );

    private static void ReadRecord(string file, CsvLine line, AreaColumn areas, Counts counts, List<ImportProblem> problems)
    {
        var process = line.Cells["process"];
        if (!Processes.Contains(process))
            problems.Add(
                new ImportProblem(
                    file,
                    line.Line,
                    "process",
                    $"「{process}」は知らない処理区分です",
                    "01（新規）、21（閉鎖）などの2桁が必要です",
                    "原資料を確かめてください"
                )
            );
        if (line.Cells["correct"] is not ("0" or "1"))
            problems.Add(
                new ImportProblem(
                    file,
                    line.Line,
                    "correct",
                    $"「{line.Cells["correct"]}」は使えません",
                    "0 か 1（訂正）が必要です",
                    "原資料を確かめてください"
                )
            );
        if (line.Cells["correct"] != "0")
            counts.Corrections++;
        else if (!counts.IsFirst(line.Cells))
            counts.Twice++;
        else if (process is New or Closed)
            ReadEvent(file, line, process == New, areas, counts, problems);
        else
            counts.Others++;
    }

    private static void ReadEvent(string file, CsvLine line, bool isNew, AreaColumn areas, Counts counts, List<ImportProblem> problems)
    {
        var place = line.Cells["prefectureCode"] + line.Cells["cityCode"];
        if (place.Length == 0)
        {
            counts.Nowhere++;
            return;
        }
        var day = line.Cells["updateDate"];
        var reading = areas.Read(place);
        if (!reading.Is(out var area))
            Report("cityCode", reading.Problem, "都道府県2桁と市区町村3桁が必要です");
        else if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            Report("updateDate", $"「{day}」は日付として読み取れません", "2026-08-21 のような年月日が必要です");
        else
        {
            var isByRegistrar = line.Cells["closeCause"] == Registrar;
            counts.Add(area, date, isNew ? 1 : 0, !isNew && !isByRegistrar ? 1 : 0, !isNew && isByRegistrar ? 1 : 0);
        }

        void Report(string field, string found, string expected) =>
            problems.Add(new ImportProblem(file, line.Line, field, found, expected, "原資料を確かめてください"));
    }

    private static void ReadCounts(string file, CsvLine line, AreaColumn areas, Counts counts, List<ImportProblem> problems)
    {
        var before = problems.Count;
        var reading = areas.Read(line.Cells["city_code"]);
        if (!reading.Is(out var area))
            problems.Add(reading.At(file, line.Line, "city_code"));
        if (
            !DateOnly.TryParseExact(
                line.Cells["month"] + "-01",
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var month
            )
        )
            problems.Add(
                new ImportProblem(
                    file,
                    line.Line,
                    "month",
                    $"「{line.Cells["month"]}」は月として読み取れません",
                    "2026-08 のような年月が必要です",
                    "書き方を直してください"
                )
            );
        int[] numbers = [.. CountColumns.Skip(2).Select(Number)];
        if (problems.Count == before)
            counts.Add(area, month, numbers[0], numbers[1] + numbers[2] + numbers[4], numbers[3]);

        int Number(string column)
        {
            if (
                JapaneseNumber.TryParse(line.Cells[column], out var value)
                && value is >= 0 and <= 1_000_000
                && value == decimal.Truncate(value)
            )
                return (int)value;
            problems.Add(
                new ImportProblem(
                    file,
                    line.Line,
                    column,
                    $"「{line.Cells[column]}」は使えません",
                    "0 以上の整数が必要です",
                    "原資料の値を確かめてください"
                )
            );
            return 0;
        }
    }

    private static IEnumerable<string> NotesOf(Counts counts, bool isRecords)
    {
        yield return "登記官による閉鎖（長く動きのない法人の整理）は、その月の廃業ではないので、閉鎖に数えず別に示します。2025〜26年に大きく増えています";
        yield return isRecords
            ? "月は国税庁の更新日で数えます。設立や閉鎖の日とは違うことがあります。会社のほか、すべての法人を数えます"
            : "会社（種別 301〜305）だけの数です。ほかの法人は含みません";
        if (counts.Corrections > 0)
            yield return $"訂正の行 {counts.Corrections:#,0} 件は、二重に数えないよう除きました";
        if (counts.Twice > 0)
            yield return $"同じ法人の同じ出来事が二度ある行 {counts.Twice:#,0} 件は、一度だけ数えました";
        if (counts.Others > 0)
            yield return $"商号・所在地の変更や合併など、設立でも閉鎖でもない行が {counts.Others:#,0} 件あります";
        if (counts.Nowhere > 0)
            yield return $"所在地のない行 {counts.Nowhere:#,0} 件は、どの市区町村にも数えていません";
        if (counts.Reformed.Length > 0)
            yield return $"再編で番号の変わった所の、前と後の番号が両方あります（{counts.Reformed}）";
    }

    private sealed class Counts
    {
        private readonly Dictionary<(MunicipalityCode Area, DateOnly Month), (int Born, int Closed, int ByRegistrar)> months = [];

        private readonly HashSet<(string Number, string Process, string Updated, string Changed)> seen = [];

        public int Corrections { get; set; }

        public int Twice { get; set; }

        public int Others { get; set; }

        public int Nowhere { get; set; }

        /// <summary>Areas of which there are events under the old number and under the new one, in words.</summary>
        public string Reformed
        {
            get
            {
                var all = months.Keys.Select(k => k.Area).ToHashSet();
                var register = NationalAreas.Register;
                return string.Join(
                    "、",
                    all.Order()
                        .SelectMany(old => register.Standing(old).Where(now => now != old && all.Contains(now)).Select(now => (old, now)))
                        .Select(p => $"{register.NameOf(p.old)} {p.old.Digits[..5]} → {register.NameOf(p.now)} {p.now.Digits[..5]}")
                );
            }
        }

        /// <summary>Files of several days overlap: the same event of the same corporation is one.</summary>
        public bool IsFirst(IReadOnlyDictionary<string, string> record) =>
            seen.Add((record["corporateNumber"], record["process"], record["updateDate"], record["changeDate"]));

        public void Add(MunicipalityCode area, DateOnly date, int born, int closed, int byRegistrar)
        {
            var key = (area, new DateOnly(date.Year, date.Month, 1));
            var old = months.GetValueOrDefault(key);
            months[key] = (old.Born + born, old.Closed + closed, old.ByRegistrar + byRegistrar);
        }

        public Dictionary<MunicipalityCode, IReadOnlyList<CorporationMonth>> ByArea() =>
            months
                .GroupBy(m => m.Key.Area)
                .ToDictionary(
                    g => g.Key,
                    g =>
                        (IReadOnlyList<CorporationMonth>)
                            [
                                .. g.OrderBy(m => m.Key.Month)
                                    .Select(m => new CorporationMonth(m.Key.Month, m.Value.Born, m.Value.Closed, m.Value.ByRegistrar)),
                            ]
                );
    }
}
