using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Industries;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>
/// Reads a CSV or JSON file of people: one person a line; every column but id may be left out or empty, and empty means "not known".
/// Columns: <see cref="Columns"/>. All errors of the file are told at once. Without a pack places have no names
/// and interests are not checked.
/// </summary>
public sealed class PeopleReader(PackContent? pack, DateOnly asOf)
{
    private const int OldestAge = 120;

    private readonly Dictionary<MunicipalityCode, string> names =
        pack?.Rows<MunicipalityRow>().ToDictionary(m => m.Code, m => m.Name) ?? [];
    private readonly Dictionary<string, string>? interests = pack is null ? null : InterestKeys(pack);
    private readonly List<ImportProblem> problems = [];
    private Dictionary<string, AreaColumn> areas = [];
    private readonly List<string> industryNotes = [];
    private int longestIndustry;
    private string file = "";

    private static readonly string[] PlaceColumns = ["municipality", "previous_municipality", "planned_municipality", "planned_residence"];

    /// <summary>What was repaired in the last file or answers.</summary>
    public IReadOnlyList<string> Notes =>
        [.. areas.SelectMany(c => c.Value.Notes.Select(n => $"{c.Key}：{n}")), .. industryNotes.Distinct()];

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
        "planned_residence",
        "move_date",
        "industry",
        "industry_revision",
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
        "legal_form",
        "establishments",
        "undertakings",
        "figures",
        "moved_on",
        "project_start",
        "project_completion",
        "project_payment",
        "project_cost_yen",
        "project_begins",
        "wage_raised_percent",
        "wage_pledged_percent",
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
        file = "";
        problems.Clear();
        var line = new CsvLine(0, new Dictionary<string, string>(answers) { ["id"] = "1" });
        Prepare([line]);
        var member = ReadPerson(line);
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
        Prepare(table.Lines);
        var members = table.Columns.Contains("id") ? table.Lines.Select(ReadPerson).ToArray() : [];
        foreach (var twice in table.Lines.Where(l => Id(l).Length > 0).GroupBy(Id).Where(g => g.Count() > 1))
        {
            new PersonCells(file, twice.Last(), problems).Report(
                "id",
                $"「{twice.Key}」が二度出てきます",
                "id は一人に一つです",
                "どちらかの id を直してください"
            );
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

    /// <summary>Looks at the columns of numbers as a whole.</summary>
    private void Prepare(IReadOnlyList<CsvLine> lines)
    {
        areas = PlaceColumns.ToDictionary(c => c, c => new AreaColumn(lines.Select(l => l.Cells.GetValueOrDefault(c, ""))));
        longestIndustry = IndustryReader.Longest(lines.Select(l => l.Cells.GetValueOrDefault("industry", "")));
        industryNotes.Clear();
    }

    private AudienceMember ReadPerson(CsvLine line)
    {
        var cells = new PersonCells(file, line, problems);
        if (cells.Cell("id").Length == 0)
            cells.Report("id", "空欄です", "一人ずつ違う番号が必要です", "番号を書いてください");
        var facts = new Applicant
        {
            BirthDate = ReadBirthDate(cells),
            Sex = cells.ChoiceOf<ApplicantSex>("sex", ApplicantFact.Sex),
            Residence = ReadPlace(cells, "municipality"),
            PreviousResidence = ReadPlace(cells, "previous_municipality"),
            PreviousResidenceYears = cells.Number("previous_years", 0, OldestAge),
            PlannedPlace = ReadPlace(cells, "planned_municipality"),
            Stage = cells.ChoiceOf<FoundingStage>("stage", ApplicantFact.Stage),
            FoundingDate = cells.Date("planned_date"),
            MoveOn = cells.Date("move_date"),
            Industry = cells.Industry(longestIndustry, industryNotes),
            Employees = (int?)cells.Whole("employees", 0, 1_000_000),
            Capital = cells.Whole("capital_yen", 0, 1_000_000_000_000_000) is { } yen ? new Yen(yen) : null,
            Student = cells.ChoiceOf<StudentStatus>("student", ApplicantFact.Student),
            GraduationDate = cells.Date("graduation_date"),
            Turn = cells.ChoiceOf<TurnKind>("turn", ApplicantFact.Turn),
            Succession = cells.ChoiceOf<SuccessionRole>("succession", ApplicantFact.Succession),
            ResidenceYears = cells.Number("residence_years", 0, OldestAge),
            SalesChangePercent = cells.Number("sales_change_percent", -100, 1_000_000),
            Lists =
            [
                .. cells
                    .Marked("lists")
                    .Where(m => m.Day is not null || cells.Missing("lists", m.Key))
                    .Select(m => new ListMembership(m.Key, m.Day!.Value, m.Holds)),
            ],
        };
        return new AudienceMember(
            cells.Cell("id"),
            IsSynthetic: false,
            BusinessCells.Checked(BusinessCells.Add(WithMove(facts, cells), cells), cells),
            ReadInterests(cells)
        );
    }

    /// <summary>Where a business is being prepared is no residence, but whoever prepares it elsewhere may move there.</summary>
    private Applicant WithMove(Applicant facts, PersonCells cells)
    {
        var prepares = facts.Stage is FoundingStage.Considering or FoundingStage.Preparing;
        return facts with { MoveTo = ReadPlace(cells, "planned_residence") ?? (prepares ? facts.PlannedPlace : null) };
    }

    private DateOnly? ReadBirthDate(PersonCells cells)
    {
        if (cells.Date("birth_date") is not { } date)
            return null;
        if (date > asOf)
            cells.Report(
                "birth_date",
                $"「{date:yyyy-MM-dd}」は基準日（{asOf:yyyy-MM-dd}）より後です",
                "基準日までの日が必要です",
                "生年月日を確かめてください"
            );
        else if (Applicant.CompletedYears(date, asOf) > OldestAge)
            cells.Report(
                "birth_date",
                $"「{date:yyyy-MM-dd}」だと{OldestAge}歳を超えます",
                $"{OldestAge}歳までの生年月日が必要です",
                "年を確かめてください"
            );
        else
            return date;
        return null;
    }

    private Place? ReadPlace(PersonCells cells, string column)
    {
        var text = cells.Cell(column);
        if (text.Length == 0)
            return null;
        var reading = areas[column].Read(text);
        if (reading.Is(out var code))
            return Place.OneOf(names.GetValueOrDefault(code) ?? NationalAreas.NameOf(code), code);
        cells.Report(column, reading.Problem, "検査数字つき6桁の団体コード（例：022012）が必要です", reading.NextStep);
        return null;
    }

    private string[] ReadInterests(PersonCells cells)
    {
        var items = cells.Items("interests");
        if (interests is null)
            return items;
        foreach (var unknown in items.Where(i => !interests.ContainsKey(i)))
        {
            cells.Report(
                "interests",
                $"「{unknown}」は使えません",
                $"{string.Join("、", interests.Values.Distinct())} を ; で区切って書きます",
                "一覧の中から選んで直してください"
            );
        }
        return [.. items.Where(interests.ContainsKey).Select(i => interests[i]).Distinct()];
    }

    private static string Id(CsvLine line) => line.Cells.GetValueOrDefault("id", "");

    private static Dictionary<string, string> InterestKeys(PackContent pack)
    {
        var rows = pack.Rows<InterestRow>();
        var keys = rows.ToDictionary(i => i.Id, i => i.Id, StringComparer.Ordinal);
        foreach (var row in rows)
            keys.TryAdd(row.Label, row.Id);
        return keys;
    }
}
