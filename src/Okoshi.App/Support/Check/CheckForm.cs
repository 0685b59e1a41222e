using Okoshi.App.Industries;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Check;

/// <summary>
/// The questions of all programmes in words and with their choices; a question about a thing (certificate, list, programme)
/// has the condition's own words.
/// </summary>
internal static class CheckForm
{
    private const string Certificate = "certificate:";
    private const string List = "list:";
    private const string Received = "received:";
    private const string Undertaking = "undertaking:";

    /// <summary>The column with the name behind it: so a number that cannot be read is told at its own question.</summary>
    private const string Figure = "figures:";

    /// <summary>Answer "yes" to a question about a thing.</summary>
    public const string Yes = "yes";

    /// <summary>Columns of a file of people, which are the keys of the questions about facts that everybody has.</summary>
    private static readonly Dictionary<ApplicantFact, string> Keys = new()
    {
        [ApplicantFact.Age] = "birth_date",
        [ApplicantFact.Sex] = "sex",
        [ApplicantFact.Residence] = "municipality",
        [ApplicantFact.ResidenceYears] = "residence_years",
        [ApplicantFact.PreviousResidence] = "previous_municipality",
        [ApplicantFact.PreviousResidenceYears] = "previous_years",
        [ApplicantFact.PlannedPlace] = "planned_municipality",
        [ApplicantFact.Stage] = "stage",
        [ApplicantFact.FoundingDate] = "planned_date",
        [ApplicantFact.Industry] = "industry",
        [ApplicantFact.Employees] = "employees",
        [ApplicantFact.Capital] = "capital_yen",
        [ApplicantFact.Student] = "student",
        [ApplicantFact.GraduationDate] = "graduation_date",
        [ApplicantFact.Turn] = "turn",
        [ApplicantFact.Succession] = "succession",
        [ApplicantFact.SalesChange] = "sales_change_percent",
        [ApplicantFact.OwnFunds] = "own_funds_yen",
        [ApplicantFact.LegalForm] = "legal_form",
        [ApplicantFact.Establishment] = "establishments",
        [ApplicantFact.MoveDate] = "moved_on",
        [ApplicantFact.ProjectStart] = "project_start",
        [ApplicantFact.ProjectCompletion] = "project_completion",
        [ApplicantFact.ProjectPayment] = "project_payment",
        [ApplicantFact.ProjectCost] = "project_cost_yen",
        [ApplicantFact.ProjectBegins] = "project_begins",
        [ApplicantFact.WageRaised] = "wage_raised_percent",
        [ApplicantFact.WagePledged] = "wage_pledged_percent",
    };

    /// <summary>Key of the question about a fact that everybody has.</summary>
    public static string KeyOf(ApplicantFact fact)
    {
        return Keys[fact];
    }

    /// <summary>What somebody wants to do: only what some programme serves is offered.</summary>
    public static CheckQuestion PurposeOf(IReadOnlyList<SupportProgramme> programmes, DateOnly asOf, PublicWords words)
    {
        var (topic, text, help) = words.Questions.Purpose;
        var served = programmes.Select(p => p.RuleOn(asOf)?.Purpose).ToHashSet();
        var offered = CheckPurpose
            .All.Where(p => served.Contains(p.Purpose))
            .Select(p => new Choice(p.Key, words.Questions.Purposes[p.Purpose]));
        return new CheckQuestion(CheckAnswers.Purpose, topic, text, help, "", CheckInput.Several, [.. offered], programmes.Count)
        {
            In = words,
        };
    }

    /// <summary>The whole form, what concerns most programmes first.</summary>
    public static IReadOnlyList<CheckQuestion> Of(
        PackContent pack,
        IReadOnlyList<SupportProgramme> programmes,
        DateOnly asOf,
        PublicWords words
    )
    {
        var titles = programmes.ToDictionary(p => p.Id, p => p.Title, StringComparer.Ordinal);
        return [.. QuestionForm.Of(programmes, asOf).Select(q => Put(pack, q, titles, words))];
    }

    /// <summary>The answers as columns of a file of people; "not known" is left out.</summary>
    public static Dictionary<string, string> Columns(IReadOnlyDictionary<string, string> answers, DateOnly asOf)
    {
        var columns = Keys
            .Values.Where(c => Given(answers, c).Length > 0)
            .ToDictionary(c => c, c => Given(answers, c), StringComparer.Ordinal);
        Join("certificates", Certificate, "");
        Join("lists", List, $"@{asOf:yyyy-MM-dd}");
        Join("received", Received, "");
        Join("undertakings", Undertaking, "");
        var figures = answers
            .Where(a => a.Key.StartsWith(Figure, StringComparison.Ordinal) && a.Value.Length > 0)
            .Select(a => $"{a.Key[Figure.Length..]}={a.Value}");
        if (string.Join(';', figures) is { Length: > 0 } numbers)
            columns["figures"] = numbers;
        return columns;

        void Join(string column, string prefix, string day)
        {
            var items = answers
                .Where(a => a.Key.StartsWith(prefix, StringComparison.Ordinal) && a.Value.Length > 0)
                .Select(a => (a.Value == Yes ? "" : "!") + a.Key[prefix.Length..] + day);
            if (string.Join(';', items) is { Length: > 0 } text)
                columns[column] = text;
        }
    }

    private static string Given(IReadOnlyDictionary<string, string> answers, string key) => (answers.GetValueOrDefault(key) ?? "").Trim();

    private static CheckQuestion Put(PackContent pack, QuestionForm asked, Dictionary<string, string> titles, PublicWords words)
    {
        var fact = asked.Question.Fact;
        if (asked.Leaves[0] is FigureClause figure)
            return new CheckQuestion(
                Figure + figure.Figure,
                figure.Figure,
                figure.Question,
                "",
                figure.Unit,
                CheckInput.Number,
                [],
                asked.Concerns
            )
            {
                In = words,
                Asks = asked.Question,
            };
        if (!Keys.TryGetValue(fact, out var key))
            return PutThing(asked, titles, words);
        var (text, help, unit) = words.Questions.Facts[fact];
        var choices = ChoicesOf(pack, asked, words);
        return new CheckQuestion(
            key,
            SentenceText.Text(fact, words.Plain),
            text,
            help,
            unit,
            InputOf(fact, choices),
            choices,
            asked.Concerns
        )
        {
            Asks = asked.Question,
            In = words,
        };
    }

    /// <summary>A question about a certificate, a list or a programme, in the condition's own words.</summary>
    private static CheckQuestion PutThing(QuestionForm asked, Dictionary<string, string> titles, PublicWords words)
    {
        var (fact, subject) = asked.Question;
        var says = fact == ApplicantFact.Received ? titles.GetValueOrDefault(subject, subject) : asked.Leaves[0].Says;
        var (prefix, text) = fact switch
        {
            ApplicantFact.Received => (Received, words.Questions.Received(says)),
            ApplicantFact.Undertaking => (Undertaking, AskAbout(subject, asked, words)),
            ApplicantFact.NamedList => (List, words.Questions.Thing(says)),
            _ => (Certificate, words.Questions.Thing(says)),
        };
        Choice[] choices = [new(Yes, words.Questions.Yes), new("no", words.Questions.No)];
        return new CheckQuestion(
            prefix + subject,
            words.IsEnglish ? $"“{says}”" : says,
            text,
            "",
            "",
            CheckInput.Choice,
            choices,
            asked.Concerns
        )
        {
            Asks = asked.Question,
            In = words,
        };
    }

    /// <summary>The one question about an act, in easy words; else the question that its condition brings along.</summary>
    private static string AskAbout(string act, QuestionForm asked, PublicWords words) =>
        SharedUndertakings.All.TryGetValue(act, out var row) ? (words.IsEnglish ? row.EnglishQuestion : row.PlainQuestion)
        : asked.Leaves.OfType<UndertakingClause>().FirstOrDefault(u => u.Question.Length > 0) is { } own
            ? words.IsEnglish ? $"“{own.Question}”"
                : own.Question
        : words.Questions.Thing(asked.Leaves[0].Says);

    private static CheckInput InputOf(ApplicantFact fact, Choice[] choices) =>
        fact switch
        {
            ApplicantFact.Age
            or ApplicantFact.FoundingDate
            or ApplicantFact.GraduationDate
            or ApplicantFact.MoveDate
            or ApplicantFact.ProjectStart
            or ApplicantFact.ProjectCompletion
            or ApplicantFact.ProjectPayment => CheckInput.Date,
            _ when choices.Length == 0 => CheckInput.Number,
            _ => choices.Length > 8 ? CheckInput.Selection : CheckInput.Choice,
        };

    private static Choice[] ChoicesOf(PackContent pack, QuestionForm asked, PublicWords words) =>
        asked.Question.Fact switch
        {
            ApplicantFact.Residence or ApplicantFact.PreviousResidence or ApplicantFact.PlannedPlace => Places(pack, words.Questions),
            ApplicantFact.Establishment =>
            [
                .. Places(pack, words.Questions).Select(c => new Choice($"head-office={c.Key};{BusinessCells.More}", c.Label)),
                new Choice(BusinessCells.None, words.Questions.NowhereYet),
            ],
            ApplicantFact.Industry => Industries(asked, words),
            var fact => [.. ApplicantFacts.KeysOf(fact).Select(k => new Choice(k, new ConditionRemark.Choice(fact, k).Text(words.Plain)))],
        };

    /// <summary>The municipalities that the pack names in its prefecture, the others of it, then the other prefectures.</summary>
    private static Choice[] Places(PackContent pack, QuestionWords words)
    {
        var home = pack.Manifest.Municipality.Prefecture;
        var near = pack.Rows<MunicipalityRow>()
            .Where(m =>
                m.Role is "self" or "neighbour" or "area"
                // Of a joint area every member is near, in whichever prefecture.
                && (pack.Manifest.Municipality.IsJointArea || m.Code.Prefecture == home)
            )
            .Select(m => new Choice(m.Code.ToString(), words.Place(m.Name, m.Kana)));
        return
        [
            .. near,
            new Choice(Prefectures.Others(home).ToString(), words.OtherPlaces(Prefectures.NameOf(home))),
            .. Prefectures.All.Where(p => p.Code.Prefecture != home).Select(p => new Choice(p.Code.ToString(), words.Place(p.Name, ""))),
        ];
    }

    /// <summary>The divisions, and beneath them the narrower classes that some condition names.</summary>
    private static Choice[] Industries(QuestionForm asked, PublicWords words)
    {
        var named = asked
            .Leaves.OfType<IndustryClause>()
            .SelectMany(
                c => c.Classes,
                // The words of a condition on several classes name none of them.
                (clause, code) => (Code: code, Says: clause.Classes.Count > 1 ? NationalIndustries.NameOf(code) : clause.Says)
            )
            .Where(c => c.Code.Digits.Length > 0)
            .DistinctBy(c => c.Code)
            .ToLookup(c => c.Code.Division);
        // The rest of a division stays as coarse as it was told: what a narrower condition makes of it is unknown, not "no".
        return
        [
            .. IndustryCode.Divisions.SelectMany(d =>
            {
                var name = new ConditionRemark.Industry(JsicCode.Parse(d.Code)).Text(words.Plain);
                return named[d]
                    .Select(c => new Choice(c.Code.ToString(), words.Questions.Within(name, c.Says)))
                    .Append(new Choice(d.Code, named[d].Any() ? words.Questions.Rest(name) : name));
            }),
        ];
    }
}
