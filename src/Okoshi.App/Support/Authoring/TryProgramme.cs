using System.Text;
using System.Text.Json;
using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Authoring;

/// <summary>A question to an invented person, by the column of the people file.</summary>
/// <param name="Column">Column.</param>
/// <param name="Label">Question in words.</param>
/// <param name="Choices">Fixed answers; empty for free ones.</param>
/// <param name="Help">How to write it.</param>
public sealed record TryQuestion(string Column, string Label, IReadOnlyList<Choice> Choices, string Help);

/// <summary>Use case: the conditions tried on one invented person, asked no more than they ask.</summary>
public sealed class TryProgramme(RegionContext context)
{
    private static readonly Dictionary<ApplicantFact, (string Column, string Help)> Columns = new()
    {
        [ApplicantFact.Age] = ("birth_date", "例：平成13年4月2日"),
        [ApplicantFact.Sex] = ("sex", ""),
        [ApplicantFact.Residence] = ("municipality", "6桁の団体コード"),
        [ApplicantFact.ResidenceYears] = ("residence_years", "年"),
        [ApplicantFact.PreviousResidence] = ("previous_municipality", "6桁の団体コード"),
        [ApplicantFact.PreviousResidenceYears] = ("previous_years", "年"),
        [ApplicantFact.PlannedPlace] = ("planned_municipality", "6桁の団体コード"),
        [ApplicantFact.Stage] = ("stage", ""),
        [ApplicantFact.FoundingDate] = ("planned_date", "創業の日（予定も）。例：令和9年4月1日"),
        [ApplicantFact.YearsSinceFounding] = ("planned_date", "創業の日（予定も）。例：令和9年4月1日"),
        [ApplicantFact.Industry] = ("industry", "英字か2〜4桁の番号"),
        [ApplicantFact.Employees] = ("employees", "人"),
        [ApplicantFact.Capital] = ("capital_yen", "円"),
        [ApplicantFact.OwnFunds] = ("own_funds_yen", "円"),
        [ApplicantFact.SalesChange] = ("sales_change_percent", "%。減ったときは負の数"),
        [ApplicantFact.Student] = ("student", ""),
        [ApplicantFact.GraduationDate] = ("graduation_date", "卒業の日（予定も）"),
        [ApplicantFact.YearsSinceGraduation] = ("graduation_date", "卒業の日（予定も）"),
        [ApplicantFact.Turn] = ("turn", ""),
        [ApplicantFact.Succession] = ("succession", ""),
        [ApplicantFact.LegalForm] = ("legal_form", ""),
        [ApplicantFact.Establishment] = (
            "establishments",
            "本店は head-office=022012、事業所は place-of-business=022012。いくつもあれば ; で区切る。なければ none"
        ),
        [ApplicantFact.Undertaking] = ("undertakings", "取り組むことの名前。しないことは頭に !"),
        [ApplicantFact.Figure] = ("figures", "名前=数。例：若手の割合=30"),
        [ApplicantFact.MoveDate] = ("moved_on", "移った日（予定も）"),
        [ApplicantFact.ProjectStart] = ("project_start", "契約の日（予定も）"),
        [ApplicantFact.ProjectCompletion] = ("project_completion", "終わる日（予定も）"),
        [ApplicantFact.ProjectPayment] = ("project_payment", "支払いを終える日（予定も）"),
        [ApplicantFact.ProjectCost] = ("project_cost_yen", "円（税抜き）"),
        [ApplicantFact.ProjectBegins] = ("project_begins", ""),
        [ApplicantFact.WageRaised] = ("wage_raised_percent", "%"),
        [ApplicantFact.WagePledged] = ("wage_pledged_percent", "%"),
        [ApplicantFact.Certificate] = ("certificates", "持っている証明の名前（交付の日は @2026-07-05）。持っていないものは頭に !"),
        [ApplicantFact.NamedList] = ("lists", "名簿@確かめた日。例：サポート企業@2026-07-05"),
        [ApplicantFact.Received] = ("received", "受けた制度の番号。受けていないものは頭に !"),
    };

    /// <summary>What the conditions ask of a person.</summary>
    public IReadOnlyList<TryQuestion> Questions(SupportProgramme programme, DateOnly asOf)
    {
        var places = RuleWords.PlacesOf(context.Pack).Select(p => new Choice(p.Key, p.Value)).ToArray();
        return
        [
            .. ClauseTree
                .Leaves(programme.ConditionsOn(asOf))
                .Select(l => l.Fact)
                .Where(Columns.ContainsKey)
                .DistinctBy(f => Columns[f].Column)
                .Select(f => new TryQuestion(
                    Columns[f].Column,
                    f == ApplicantFact.Age ? "生年月日" : SentenceText.Text(f),
                    Columns[f].Column.EndsWith("municipality", StringComparison.Ordinal) ? places : Choice.Of(f),
                    Columns[f].Help
                )),
        ];
    }

    /// <summary>Judges an invented person; empty answers are not known.</summary>
    /// <exception cref="BadInputException">An answer cannot be read.</exception>
    public ProgrammeOutcome Run(SupportProgramme programme, IReadOnlyDictionary<string, string> answers, DateOnly asOf)
    {
        var person = answers
            .Where(a => !string.IsNullOrWhiteSpace(a.Value))
            .Append(KeyValuePair.Create("id", "架空の人"))
            .ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new[] { person }));
        var member = new PeopleReader(context.Pack, asOf).Read("架空の人", bytes)[0];
        return ProgrammeJudge.Explain(programme, member.Facts, asOf);
    }
}
