using System.Globalization;
using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region.Official;

/// <summary>One area, sex and age group with the persons of each year; null where there is no value.</summary>
public sealed record AgeSexRow(int Line, OfficialArea Area, Sex Sex, AgeBand Age, IReadOnlyList<long?> Persons);

/// <summary>A total that is not the sum of its parts.</summary>
/// <param name="Total">The row of the total.</param>
/// <param name="Year">Place of the year.</param>
/// <param name="Printed">The total as printed.</param>
/// <param name="Parts">What the parts are, in Japanese.</param>
/// <param name="Sum">Sum of the parts.</param>
public sealed record AgeSexDifference(AgeSexRow Total, int Year, long Printed, string Parts, long Sum);

/// <summary>
/// Population by area, sex and five-year age, years side by side (<c>code,name,sex,age,1980,…</c>): the form of the census series and
/// of the projections of 社人研.
/// </summary>
public sealed record AgeSexTable(
    string File,
    IReadOnlyList<int> Years,
    IReadOnlyList<AgeSexRow> Rows,
    IReadOnlyList<ImportProblem> Problems,
    IReadOnlyList<string> Notes
)
{
    private static readonly string[] Heads = ["code", "name", "sex", "age"];

    private static readonly Dictionary<string, Sex> Sexes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["T"] = Sex.Total,
        ["総数"] = Sex.Total,
        ["M"] = Sex.Male,
        ["男"] = Sex.Male,
        ["F"] = Sex.Female,
        ["女"] = Sex.Female,
    };

    /// <summary>Reads a file; faults are in <see cref="Problems"/>, and rows with a fault are left out.</summary>
    public static AgeSexTable Read(string file, ReadOnlySpan<byte> bytes)
    {
        var table = CsvTable.Read(file, bytes);
        var problems = new List<ImportProblem>(table.Problems);
        foreach (var head in Heads.Where(h => table.Columns.Count > 0 && !table.Columns.Contains(h)))
            problems.Add(
                new ImportProblem(
                    file,
                    1,
                    head,
                    "必要な列がありません",
                    $"1行目に {string.Join("、", Heads)} と年が必要です",
                    "列の名前を直してください"
                )
            );
        string[] years = [.. table.Columns.Where(c => c is ['1' or '2', _, _, _] && c.All(char.IsAsciiDigit))];
        if (years.Length == 0 && table.Columns.Count > 0)
            problems.Add(NoYears(file));
        if (problems.Any(p => p.Line <= 1))
            return new AgeSexTable(file, [], [], problems, []);
        var ages = new Dictionary<string, AgeBand?>(StringComparer.Ordinal);
        var areas = new AreaColumn(table.Lines.Select(l => l.Cells["code"]));
        var rows = table.Lines.Select(l => ReadRow(file, l, years, areas, ages, problems)).OfType<AgeSexRow>().ToArray();
        CheckAges(file, rows, problems);
        int[] numbers = [.. years.Select(y => int.Parse(y, CultureInfo.InvariantCulture))];
        var read = new AgeSexTable(file, numbers, rows, problems, [.. areas.Notes]);
        if (problems.Count == 0)
            problems.AddRange(
                read.Differences.Where(d => PrintedTotal.Contradicts(d.Printed, d.Sum))
                    .Select(d =>
                        PrintedTotal.Problem(
                            file,
                            d.Total.Line,
                            years[d.Year],
                            $"{d.Total.Area.Name}の{years[d.Year]}年の総数",
                            d.Printed,
                            d.Parts,
                            d.Sum
                        )
                    )
            );
        return read;
    }

    /// <summary>Totals that are not the sum of their ages, or of men and women.</summary>
    public IEnumerable<AgeSexDifference> Differences =>
        [
            .. Rows.GroupBy(r => (r.Area.Code, r.Sex))
                .Where(g => Disjoint(g))
                .SelectMany(g => Differing([.. g], r => r.Age == AgeBand.Total, "年齢階級")),
            .. Rows.GroupBy(r => (r.Area.Code, r.Age))
                .Where(g => g.Count() == Enum.GetValues<Sex>().Length)
                .SelectMany(g => Differing([.. g], r => r.Sex == Sex.Total, "男女")),
        ];

    /// <summary>The areas, each once.</summary>
    public IReadOnlyList<OfficialArea> Areas => [.. Rows.Select(r => r.Area).DistinctBy(a => a.Code)];

    /// <summary>Tables that print wider bands again (再掲) have no simple sum.</summary>
    private static bool Disjoint(IEnumerable<AgeSexRow> rows)
    {
        var bands = rows.Select(r => r.Age).Where(a => a.From is not null).OrderBy(a => a.From).ThenBy(a => a.To).ToArray();
        return bands.Zip(bands.Skip(1)).All(p => p.First.To < p.Second.From);
    }

    private IEnumerable<AgeSexDifference> Differing(AgeSexRow[] rows, Func<AgeSexRow, bool> isTotal, string words)
    {
        if (rows.FirstOrDefault(isTotal) is not { } total)
            yield break;
        var parts = rows.Where(r => !isTotal(r)).ToArray();
        for (var year = 0; year < Years.Count; year++)
        {
            if (total.Persons[year] is not { } printed || parts.Any(p => p.Persons[year] is null))
                continue;
            var sum = parts.Sum(p => p.Persons[year]!.Value);
            if (sum != printed)
                yield return new AgeSexDifference(total, year, printed, words, sum);
        }
    }

    private static ImportProblem NoYears(string file) =>
        new(file, 1, "", "年の列がありません", "2015 のような4桁の年の列が必要です", "列の名前を直してください");

    // The same twenty words for ages come back in every area.
    private static AgeSexRow? ReadRow(
        string file,
        CsvLine line,
        string[] years,
        AreaColumn areas,
        Dictionary<string, AgeBand?> ages,
        List<ImportProblem> problems
    )
    {
        var before = problems.Count;
        var (reading, sexText) = (areas.Read(line.Cells["code"], line.Cells["name"]), line.Cells["sex"]);
        if (!reading.Is(out var code))
            problems.Add(reading.At(file, line.Line, "code"));
        if (!Sexes.TryGetValue(sexText, out var sex))
            Report("sex", $"「{sexText}」は使えません", "T（総数）、M（男）、F（女）のどれかが必要です");
        if (!ages.TryGetValue(line.Cells["age"], out var age))
            ages[line.Cells["age"]] = age = AgeGroups.Read(line.Cells["age"]);
        if (age is null)
            Report(
                "age",
                $"「{line.Cells["age"]}」は年齢階級として読み取れません",
                "総数、0～4歳、90歳以上、年齢不詳のような書き方が必要です"
            );
        else if (problems.Count == before && ReadPersons() is { } persons)
            return new AgeSexRow(line.Line, new OfficialArea(code, "", line.Cells["name"]), sex, age, persons);
        return null;

        long?[]? ReadPersons() => years.Select(ReadYear).ToArray() is var persons && problems.Count == before ? persons : null;

        long? ReadYear(string year)
        {
            var text = line.Cells[year];
            if (StatisticsMarks.SaysNothing(text))
                return null;
            if (JapaneseNumber.TryParse(text, out var number) && number >= 0 && number == decimal.Truncate(number))
                return (long)number;
            Report(year, $"「{text}」は使えません", "0 以上の整数が必要です");
            return null;
        }

        void Report(string field, string found, string expected) =>
            problems.Add(new ImportProblem(file, line.Line, field, found, expected, "原資料の値を確かめてください"));
    }

    /// <summary>Every area and sex must have the same ages, each once.</summary>
    private static void CheckAges(string file, AgeSexRow[] rows, List<ImportProblem> problems)
    {
        var ages = rows.Select(r => r.Age).Distinct().ToArray();
        foreach (var group in rows.GroupBy(r => (r.Area.Code, r.Sex)))
        {
            var seen = new HashSet<AgeBand>();
            foreach (var row in group.Where(r => !seen.Add(r.Age)))
                problems.Add(
                    new ImportProblem(
                        file,
                        row.Line,
                        "age",
                        $"{row.Area.Name} の「{row.Age.Label}」が二度あります",
                        "年齢階級は一度だけです",
                        "どちらかの行を消してください"
                    )
                );
            foreach (var missing in ages.Where(a => !seen.Contains(a)))
                problems.Add(
                    new ImportProblem(
                        file,
                        group.First().Line,
                        "age",
                        $"{group.First().Area.Name}（{group.Key.Code}）に「{missing.Label}」の行がありません",
                        "どの地域にも同じ年齢階級が必要です",
                        "足りない行を足してください"
                    )
                );
        }
    }
}
