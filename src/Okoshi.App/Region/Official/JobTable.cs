using System.Globalization;
using Okoshi.App.Areas;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>Seekers and vacancies of one occupation.</summary>
public sealed record JobCount(long Seekers, long Vacancies);

/// <summary>One place of the file: a prefecture, a municipality, or the district of a job office with the municipalities in it.</summary>
/// <param name="Codes">Codes of the areas that it stands for.</param>
/// <param name="Name">Name of the place; empty where the file has none.</param>
/// <param name="Counts">Its occupations.</param>
public sealed record JobPlace(IReadOnlyList<MunicipalityCode> Codes, string Name, IReadOnlyDictionary<string, JobCount> Counts);

/// <summary>Seekers and vacancies by place and occupation: <c>region,name,occupation,seekers,vacancies</c>.</summary>
/// <param name="Places">Places in the order of the file.</param>
/// <param name="Occupations">Occupations in the order of the file, without the totals.</param>
/// <param name="Lines">Data rows.</param>
/// <param name="Problems">Every error of the file.</param>
/// <param name="Notes">Codes that were repaired.</param>
public sealed record JobTable(
    IReadOnlyList<JobPlace> Places,
    IReadOnlyList<string> Occupations,
    int Lines,
    IReadOnlyList<ImportProblem> Problems,
    IReadOnlyList<string> Notes
)
{
    private static readonly ImportColumn[] Columns =
    [
        new("region", "地域", IsRequired: true) { Aliases = ["団体コード"] },
        new("name", "名前") { Aliases = ["安定所"] },
        new("occupation", "職種", IsRequired: true) { Aliases = ["職業"] },
        new("seekers", "求職", CellKind.Number, IsRequired: true) { Aliases = ["求職者", "有効求職", "有効求職者数"] },
        new("vacancies", "求人", CellKind.Number, IsRequired: true) { Aliases = ["有効求人", "有効求人数"] },
    ];

    private static readonly HashSet<string> Totals = new(["計", "合計", "総数", "職業計", "全職業"], StringComparer.Ordinal);

    /// <summary>Reads a file whole.</summary>
    public static JobTable Read(string file, byte[] bytes)
    {
        var preview = ImportPreview.Read(file, bytes, Columns);
        var problems = preview.Problems.ToList();
        // A column that the file lacks is unknown in every row, and already told of.
        var rows = preview
            .Rows.Where(r => Columns.Where(c => c.IsRequired).All(c => r.Cells[c.Key] is not Cell.Missing))
            .Select(r => new Row(
                r.Line,
                TextOf(r, "region"),
                TextOf(r, "name"),
                TextOf(r, "occupation"),
                Whole(file, r, "seekers", problems),
                Whole(file, r, "vacancies", problems)
            ))
            .ToArray();
        // A sum over rows that could not be read would be wrong for no new reason.
        var isWhole = problems.Count == 0;
        var areas = new AreaColumn(rows.SelectMany(r => CodesOf(r.Region)));
        var places = rows.GroupBy(r => r.Region).Select(g => Place(file, [.. g], areas, isWhole, problems)).ToArray();
        foreach (var twice in places.SelectMany(p => p.Codes).GroupBy(c => c).Where(g => g.Count() > 1))
            problems.Add(
                new ImportProblem(
                    file,
                    0,
                    "region",
                    $"「{twice.Key}」が {twice.Count()} か所に入っています",
                    "一つの市区町村は、一つの地域だけに入ります",
                    "管内の市区町村を確かめ、余分なコードを消してください"
                )
            );
        return new JobTable(
            places,
            [.. rows.Select(r => r.Occupation).Where(o => !Totals.Contains(o)).Distinct()],
            preview.RowCount,
            [.. problems.OrderBy(p => p.Line)],
            [.. areas.Notes]
        );
    }

    private static string[] CodesOf(string region) =>
        region.Split([';', '；', '、', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static JobPlace Place(string file, Row[] rows, AreaColumn areas, bool isWhole, List<ImportProblem> problems)
    {
        var codes = new List<MunicipalityCode>();
        foreach (var text in CodesOf(rows[0].Region))
        {
            var reading = areas.Read(text);
            if (reading.Is(out var code))
                codes.Add(code);
            else
                problems.Add(
                    new ImportProblem(
                        file,
                        rows[0].Line,
                        "region",
                        reading.Problem,
                        AreaReader.Expected,
                        $"{reading.NextStep}。いくつかあるときは「;」で区切ります"
                    )
                );
        }
        var counts = new Dictionary<string, JobCount>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!counts.TryAdd(row.Occupation, new JobCount(row.Seekers, row.Vacancies)))
                problems.Add(
                    new ImportProblem(
                        file,
                        row.Line,
                        "occupation",
                        $"「{row.Region}」の「{row.Occupation}」が二度あります",
                        "一つの職種は一行だけです",
                        "どちらかの行を消してください"
                    )
                );
        }
        foreach (var total in rows.Where(r => Totals.Contains(r.Occupation)))
        {
            counts.Remove(total.Occupation);
            if (!isWhole)
                continue;
            CheckTotal(
                file,
                total,
                "seekers",
                total.Seekers,
                counts.Where(c => !Totals.Contains(c.Key)).Sum(c => c.Value.Seekers),
                problems
            );
            CheckTotal(
                file,
                total,
                "vacancies",
                total.Vacancies,
                counts.Where(c => !Totals.Contains(c.Key)).Sum(c => c.Value.Vacancies),
                problems
            );
        }
        if (counts.Count < 2)
            problems.Add(
                new ImportProblem(
                    file,
                    rows[0].Line,
                    "occupation",
                    $"「{rows[0].Region}」の職種が {counts.Count} 種類です",
                    "職種が二つ以上必要です",
                    "職種ごとの行を足してください"
                )
            );
        return new JobPlace(codes, rows.Select(r => r.Name).FirstOrDefault(n => n.Length > 0) ?? "", counts);
    }

    private static void CheckTotal(string file, Row row, string field, long printed, long sum, List<ImportProblem> problems)
    {
        if (printed != sum)
            problems.Add(
                new ImportProblem(
                    file,
                    row.Line,
                    field,
                    $"「{row.Region}」の「{row.Occupation}」は {printed:#,0} ですが、職種の合計は {sum:#,0} です",
                    "合計は、職種の和と同じである必要があります（大分類と中分類をまぜると、二重に数えます）",
                    "大分類だけ、または中分類だけにそろえるか、合計の行を消してください"
                )
            );
    }

    private static long Whole(string file, ImportRow row, string column, List<ImportProblem> problems)
    {
        var value = ((Cell.Number)row.Cells[column]).Value;
        if (value is >= 0 and <= 1_000_000_000 && value == decimal.Truncate(value))
            return (long)value;
        problems.Add(
            new ImportProblem(
                file,
                row.Line,
                column,
                $"「{value.ToString("#,0.######", CultureInfo.InvariantCulture)}」は使えません",
                "0 以上の整数（人）が必要です",
                "値を直してください"
            )
        );
        return 0;
    }

    private static string TextOf(ImportRow row, string column) => row.Cells[column] is Cell.Text { Value: var text } ? text : "";

    private sealed record Row(int Line, string Region, string Name, string Occupation, long Seekers, long Vacancies);
}
