using System.Globalization;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>
/// Reads a CSV or JSON file of people: one person a line; every column but id may be left out or empty, and empty means "not known".
/// Columns: <see cref="Columns"/>. All errors of the file are told at once. Without a pack places have no names and interests are not checked.
/// </summary>
public sealed class PeopleReader(PackContent? pack, DateOnly asOf)
{
    private const int OldestAge = 120;

    private readonly Dictionary<MunicipalityCode, string> names =
        pack?.Rows<MunicipalityRow>().ToDictionary(m => m.Code, m => m.Name) ?? [];
    private readonly Dictionary<string, string>? interests = pack is null ? null : InterestKeys(pack);
    private readonly List<ImportProblem> problems = [];
    private string file = "";

    /// <summary>The columns that a file may have.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id",
        "birth_date",
        "sex",
        "municipality",
        "previous_municipality",
        "previous_years",
        "interests",
        "stage",
        "planned_municipality",
        "planned_date",
        "industry",
        "employees",
        "capital_yen",
        "student",
        "graduation_date",
        "turn",
        "succession",
        "certificates",
        "residence_years",
        "sales_change_percent",
        "own_funds_yen",
        "lists",
        "received",
    ];

    /// <summary>Reads a file's bytes.</summary>
    /// <exception cref="BadInputException">The file has errors; all of them are told.</exception>
    public IReadOnlyList<AudienceMember> Read(string name, ReadOnlySpan<byte> bytes)
    {
        file = name;
        problems.Clear();
        var members = ReadTable(name, bytes);
        return problems.Count == 0 ? members : throw new BadInputException(problems);
    }

    /// <summary>Reads the answers of one person, column by column as in a file.</summary>
    /// <param name="answers">Text by column; columns that are left out are not known.</param>
    /// <param name="wrong">What does not fit, by its column.</param>
    public Applicant ReadOne(IReadOnlyDictionary<string, string> answers, out IReadOnlyList<ImportProblem> wrong)
    {
        ArgumentNullException.ThrowIfNull(answers);
        file = "";
        problems.Clear();
        var member = ReadPerson(new CsvLine(0, new Dictionary<string, string>(answers) { ["id"] = "1" }));
        wrong = [.. problems];
        return member.Facts;
    }

    private AudienceMember[] ReadTable(string name, ReadOnlySpan<byte> bytes)
    {
        var table =
            TextDecoder.Decode(bytes) is { } decoded && JsonTable.Looks(decoded.Text)
                ? JsonTable.Read(name, decoded.Text)
                : CsvTable.Read(name, bytes);
        problems.AddRange(table.Problems);
        CheckColumns(table);
        var members = table.Columns.Contains("id") ? table.Lines.Select(ReadPerson).ToArray() : [];
        foreach (var twice in table.Lines.Where(l => Cell(l, "id").Length > 0).GroupBy(l => Cell(l, "id")).Where(g => g.Count() > 1))
        {
            Report(twice.Last(), "id", $"「{twice.Key}」が二度出てきます", "id は一人に一つです", "どちらかの id を直してください");
        }
        if (problems.Count == 0 && members.Length == 0)
            problems.Add(
                new ImportProblem(
                    name,
                    0,
                    "",
                    "対象者が一人もいません",
                    "列の名前の下に、1行に1人を書きます",
                    "少なくとも1人の行を足してください"
                )
            );
        return members;
    }

    private void CheckColumns(CsvTable table)
    {
        foreach (var column in table.Columns.Where(c => !Columns.Contains(c)))
        {
            problems.Add(
                new ImportProblem(
                    file,
                    1,
                    column,
                    "知らない列です",
                    $"使える列は {string.Join("、", Columns)} です",
                    "列の名前を直すか、列を消してください"
                )
            );
        }
        if (table.Columns.Count > 0 && !table.Columns.Contains("id"))
            problems.Add(
                new ImportProblem(
                    file,
                    1,
                    "id",
                    "必要な列がありません",
                    "1行目に id が必要です",
                    "列を足して、一人ずつ違う番号を書いてください"
                )
            );
    }

    private AudienceMember ReadPerson(CsvLine line)
    {
        if (Cell(line, "id").Length == 0)
            Report(line, "id", "空欄です", "一人ずつ違う番号が必要です", "番号を書いてください");
        var facts = new Applicant
        {
            BirthDate = ReadBirthDate(line),
            Sex = ReadChoice<ApplicantSex>(line, "sex", ApplicantFact.Sex),
            Residence = ReadPlace(line, "municipality"),
            PreviousResidence = ReadPlace(line, "previous_municipality"),
            PreviousResidenceYears = ReadNumber(line, "previous_years", 0, OldestAge),
            PlannedPlace = ReadPlace(line, "planned_municipality"),
            Stage = ReadChoice<FoundingStage>(line, "stage", ApplicantFact.Stage),
            FoundingDate = ReadDate(line, "planned_date"),
            Industry = ReadIndustry(line),
            Employees = (int?)ReadWhole(line, "employees", 0, 1_000_000),
            Capital = ReadWhole(line, "capital_yen", 0, 1_000_000_000_000_000) is { } yen ? new Yen(yen) : null,
            Student = ReadChoice<StudentStatus>(line, "student", ApplicantFact.Student),
            GraduationDate = ReadDate(line, "graduation_date"),
            Turn = ReadChoice<TurnKind>(line, "turn", ApplicantFact.Turn),
            Succession = ReadChoice<SuccessionRole>(line, "succession", ApplicantFact.Succession),
            Certificates = ReadCertificates(line),
            ResidenceYears = ReadNumber(line, "residence_years", 0, OldestAge),
            SalesChangePercent = ReadNumber(line, "sales_change_percent", -100, 1_000_000),
            OwnFunds = ReadWhole(line, "own_funds_yen", 0, 1_000_000_000_000_000) is { } funds ? new Yen(funds) : null,
            Lists =
            [
                .. ReadMarked(line, "lists")
                    .Where(m => m.Day is not null || Missing(line, "lists", m.Key))
                    .Select(m => new ListMembership(m.Key, m.Day!.Value, m.Holds)),
            ],
            Received = [.. ReadMarked(line, "received").Select(m => new ReceivedProgramme(m.Key, m.Holds, m.Day))],
        };
        return new AudienceMember(Cell(line, "id"), IsSynthetic: false, facts, ReadInterests(line));
    }

    private DateOnly? ReadBirthDate(CsvLine line)
    {
        if (ReadDate(line, "birth_date") is not { } date)
            return null;
        if (date > asOf)
            Report(
                line,
                "birth_date",
                $"「{date:yyyy-MM-dd}」は基準日（{asOf:yyyy-MM-dd}）より後です",
                "基準日までの日が必要です",
                "生年月日を確かめてください"
            );
        else if (Applicant.CompletedYears(date, asOf) > OldestAge)
            Report(
                line,
                "birth_date",
                $"「{date:yyyy-MM-dd}」だと{OldestAge}歳を超えます",
                $"{OldestAge}歳までの生年月日が必要です",
                "年を確かめてください"
            );
        else
            return date;
        return null;
    }

    private DateOnly? ReadDate(CsvLine line, string column)
    {
        var text = Cell(line, column);
        if (text.Length == 0)
            return null;
        var reading = JapaneseDate.Read(text);
        if (reading.Date is null)
            Report(line, column, reading.Problem, $"{JapaneseDate.Expected}が必要です", "月と日を確かめてください");
        return reading.Date;
    }

    private Place? ReadPlace(CsvLine line, string column)
    {
        var text = Cell(line, column);
        if (text.Length == 0)
            return null;
        if (MunicipalityCode.TryParse(text, out var code) && code != MunicipalityCode.Nation)
            return Place.OneOf(names.GetValueOrDefault(code) ?? Prefectures.NameOf(code) ?? $"団体コード{code}", code);
        var wrongDigit = text.Length == 6 && text.All(char.IsAsciiDigit) && text[5] - '0' != MunicipalityCode.CheckDigit(text.AsSpan(0, 5));
        if (wrongDigit)
            Report(
                line,
                column,
                $"「{text}」は、最後の検査数字が合いません",
                $"検査数字つき6桁の団体コード（{text[..5]} なら {text[..5]}{MunicipalityCode.CheckDigit(text.AsSpan(0, 5))}）が必要です",
                "番号を確かめてください"
            );
        else
            Report(
                line,
                column,
                $"「{text}」は団体コードではありません",
                "検査数字つき6桁の団体コード（例：022012）が必要です",
                "番号を確かめてください"
            );
        return null;
    }

    private JsicCode? ReadIndustry(CsvLine line)
    {
        var text = Cell(line, "industry");
        if (text.Length == 0)
            return null;
        if (JsicCode.TryParse(text, out var code))
            return code;
        Report(
            line,
            "industry",
            $"「{text}」は産業分類の番号ではありません",
            "日本標準産業分類の英字（A〜T）か2〜4桁の番号（例：097）が必要です",
            "番号を確かめてください"
        );
        return null;
    }

    private T? ReadChoice<T>(CsvLine line, string column, ApplicantFact fact)
        where T : struct, Enum
    {
        var text = Cell(line, column);
        if (text.Length == 0)
            return null;
        var choices = ApplicantFacts.ChoicesOf(fact);
        var key = choices.FirstOrDefault(c => c.Key == text || c.Label == text)?.Key ?? text;
        if (ApplicantFacts.ParseChoice<T>(fact, key) is { } value)
            return value;
        Report(
            line,
            column,
            $"「{text}」は使えません",
            $"{string.Join("、", choices.Select(c => $"{c.Key}（{c.Label}）"))} のどれかか、空欄が必要です",
            "一覧の中から選んで直してください"
        );
        return null;
    }

    private decimal? ReadNumber(CsvLine line, string column, decimal min, decimal max)
    {
        var text = Cell(line, column);
        if (text.Length == 0)
            return null;
        if (JapaneseNumber.TryParse(text, out var number) && number >= min && number <= max)
            return number;
        Report(
            line,
            column,
            $"「{text}」は使えません",
            string.Create(CultureInfo.InvariantCulture, $"{min:#,0} 以上 {max:#,0} 以下の数が必要です"),
            "数を確かめてください"
        );
        return null;
    }

    private long? ReadWhole(CsvLine line, string column, decimal min, decimal max)
    {
        if (ReadNumber(line, column, min, max) is not { } number)
            return null;
        if (number == decimal.Truncate(number))
            return (long)number;
        Report(line, column, $"「{Cell(line, column)}」は整数ではありません", "整数が必要です", "小数点より下を取ってください");
        return null;
    }

    /// <summary>Keys written <c>key</c>, <c>key@2026-07-05</c>, or with an exclamation mark in front for "known not to be so".</summary>
    private IEnumerable<(string Key, bool Holds, DateOnly? Day)> ReadMarked(CsvLine line, string column)
    {
        foreach (var item in Items(line, column))
        {
            var parts = item.TrimStart('!').Split('@', 2);
            var reading = parts.Length == 2 ? JapaneseDate.Read(parts[1]) : null;
            if (reading is { Date: null })
                Report(line, column, reading.Problem, $"{JapaneseDate.Expected}が必要です", "@ の後の日付を確かめてください");
            else
                yield return (parts[0], item[0] != '!', reading?.Date);
        }
    }

    private bool Missing(CsvLine line, string column, string key)
    {
        Report(
            line,
            column,
            $"「{key}」を確かめた日がありません",
            $"{key}@2026-07-05 のような日付が必要です",
            "名簿を確かめた日を @ の後に書いてください"
        );
        return false;
    }

    private string[] ReadInterests(CsvLine line)
    {
        var items = Items(line, "interests");
        if (interests is null)
            return items;
        foreach (var unknown in items.Where(i => !interests.ContainsKey(i)))
        {
            Report(
                line,
                "interests",
                $"「{unknown}」は使えません",
                $"{string.Join("、", interests.Values.Distinct())} を ; で区切って書きます",
                "一覧の中から選んで直してください"
            );
        }
        return [.. items.Where(interests.ContainsKey).Select(i => interests[i]).Distinct()];
    }

    /// <summary>Certificates are written as keys; one that is known not to be held begins with an exclamation mark.</summary>
    private static Dictionary<string, bool> ReadCertificates(CsvLine line) =>
        Items(line, "certificates")
            .DistinctBy(c => c.TrimStart('!'))
            .ToDictionary(c => c.TrimStart('!'), c => c[0] != '!', StringComparer.Ordinal);

    private static string[] Items(CsvLine line, string column) =>
        Cell(line, column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Cell(CsvLine line, string column) => line.Cells.GetValueOrDefault(column, "");

    private static Dictionary<string, string> InterestKeys(PackContent pack)
    {
        var rows = pack.Rows<InterestRow>();
        var keys = rows.ToDictionary(i => i.Id, i => i.Id, StringComparer.Ordinal);
        foreach (var row in rows)
            keys.TryAdd(row.Label, row.Id);
        return keys;
    }

    private void Report(CsvLine line, string column, string found, string expected, string nextStep) =>
        problems.Add(new ImportProblem(file, line.Line, column, found, expected, nextStep));
}
