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

    /// <summary>Answer "yes" to a question about a thing.</summary>
    public const string Yes = "yes";

    private static readonly Choice[] YesNo = [new(Yes, "はい"), new("no", "いいえ")];

    private static readonly Dictionary<ApplicantFact, (string Column, string Text, string Help, string Unit)> Words = new()
    {
        [ApplicantFact.Age] = ("birth_date", "生まれた日は、いつですか", "年れいの条件をたしかめます。", ""),
        [ApplicantFact.Sex] = ("sex", "性別を教えてください", "女性のための制度があるので、聞いています。", ""),
        [ApplicantFact.Residence] = ("municipality", "いま、どこに住んでいますか", "", ""),
        [ApplicantFact.ResidenceYears] = ("residence_years", "いまの所に、何年住んでいますか", "半年は 0.5 と書きます。", "年"),
        [ApplicantFact.PreviousResidence] = (
            "previous_municipality",
            "移る前は、どこに住んでいましたか",
            "これから移る人は、いま住んでいる所を選びます。",
            ""
        ),
        [ApplicantFact.PreviousResidenceYears] = ("previous_years", "移る前の所に、何年住みましたか", "", "年"),
        [ApplicantFact.PlannedPlace] = ("planned_municipality", "どこで仕事をしますか", "まだなら、予定の所を選びます。", ""),
        [ApplicantFact.Stage] = (
            "stage",
            "自分で仕事を始めることは、どこまで進みましたか",
            "店や会社を始めることを、創業（そうぎょう）と言います。",
            ""
        ),
        [ApplicantFact.FoundingDate] = ("planned_date", "仕事を始めた日は、いつですか", "まだなら、予定の日を書きます。", ""),
        [ApplicantFact.Industry] = ("industry", "どんな仕事ですか", "いちばん近いものを選びます。", ""),
        [ApplicantFact.Employees] = ("employees", "やとっている人は、何人ですか", "いなければ 0 です。", "人"),
        [ApplicantFact.Capital] = (
            "capital_yen",
            "資本金（しほんきん）は、いくらですか",
            "会社のもとのお金です。会社でない人は、答えないで進めます。",
            "円"
        ),
        [ApplicantFact.Student] = ("student", "いま、学生ですか", "", ""),
        [ApplicantFact.GraduationDate] = ("graduation_date", "学校を出た日は、いつですか", "まだなら、予定の日を書きます。", ""),
        [ApplicantFact.Turn] = (
            "turn",
            "ほかの町から移ってきましたか",
            "Uターンは生まれた町に帰ること、Iターンは知らない町に移ること、Jターンは生まれた町の近くに移ることです。",
            ""
        ),
        [ApplicantFact.Succession] = (
            "succession",
            "店や会社をつぐことを考えていますか",
            "店や会社を人からつぐことを、事業承継（じぎょうしょうけい）と言います。",
            ""
        ),
        [ApplicantFact.SalesChange] = (
            "sales_change_percent",
            "売上は、前とくらべて何％変わりましたか",
            "減ったときは −10 のように書きます。",
            "％"
        ),
        [ApplicantFact.LegalForm] = (
            "legal_form",
            "会社ですか、ひとりの仕事ですか",
            "仕事を始める前の人は「まだ 始めていない人」です。",
            ""
        ),
        [ApplicantFact.Establishment] = (
            "establishments",
            "いちばん大きい店や会社は、どこにありますか",
            "いくつもある人は、本店（ほんてん）の所を選びます。",
            ""
        ),
        [ApplicantFact.MoveDate] = ("moved_on", "いまの町に移った日は、いつですか", "まだなら、予定の日を書きます。", ""),
        [ApplicantFact.ProjectStart] = (
            "project_start",
            "その計画を始める日は、いつですか",
            "買う約束（契約）をする日です。まだなら、予定の日を書きます。",
            ""
        ),
        [ApplicantFact.ProjectCompletion] = ("project_completion", "その計画が終わる日は、いつですか", "予定の日を書きます。", ""),
        [ApplicantFact.ProjectPayment] = ("project_payment", "お金をはらい終わる日は、いつですか", "予定の日を書きます。", ""),
        [ApplicantFact.ProjectCost] = ("project_cost_yen", "その計画に、いくらかかりますか", "消費税を入れないお金です。", "円"),
        [ApplicantFact.ProjectBegins] = (
            "project_begins",
            "その計画を、いつ始めますか",
            "お金をもらえると決まる前に始めると、もらえない制度があります。",
            ""
        ),
        [ApplicantFact.WageRaised] = ("wage_raised_percent", "この1年で、給料を何％上げましたか", "上げていなければ 0 です。", "％"),
        [ApplicantFact.WagePledged] = ("wage_pledged_percent", "これから、給料を何％上げる約束をしますか", "しなければ 0 です。", "％"),
        [ApplicantFact.OwnFunds] = ("own_funds_yen", "自分で用意できるお金は、いくらですか", "", "円"),
    };

    /// <summary>Key of the question about a fact that everybody has.</summary>
    public static string KeyOf(ApplicantFact fact)
    {
        return Words[fact].Column;
    }

    /// <summary>What somebody wants to do: only what some programme serves is offered.</summary>
    public static CheckQuestion PurposeOf(IReadOnlyList<SupportProgramme> programmes, DateOnly asOf)
    {
        var served = programmes.Select(p => p.RuleOn(asOf)?.Purpose).ToHashSet();
        var offered = CheckPurpose.All.Where(p => served.Contains(p.Purpose)).Select(p => new Choice(p.Key, p.Label)).ToArray();
        return new CheckQuestion(
            CheckAnswers.Purpose,
            "したいこと",
            "何をしたいですか",
            "いくつでも選べます。まだ分からない人は、選ばないで進めます。",
            "",
            CheckInput.Several,
            offered,
            programmes.Count
        );
    }

    /// <summary>The whole form, what concerns most programmes first.</summary>
    public static IReadOnlyList<CheckQuestion> Of(PackContent pack, IReadOnlyList<SupportProgramme> programmes, DateOnly asOf)
    {
        var titles = programmes.ToDictionary(p => p.Id, p => p.Title, StringComparer.Ordinal);
        return [.. QuestionForm.Of(programmes, asOf).Select(q => Put(pack, q, titles))];
    }

    /// <summary>The answers as columns of a file of people; "not known" is left out.</summary>
    public static Dictionary<string, string> Columns(IReadOnlyDictionary<string, string> answers, DateOnly asOf)
    {
        var columns = Words
            .Values.Where(w => Given(answers, w.Column).Length > 0)
            .ToDictionary(w => w.Column, w => Given(answers, w.Column), StringComparer.Ordinal);
        Join("certificates", Certificate, "");
        Join("lists", List, $"@{asOf:yyyy-MM-dd}");
        Join("received", Received, "");
        Join("undertakings", Undertaking, "");
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

    private static CheckQuestion Put(PackContent pack, QuestionForm asked, Dictionary<string, string> titles)
    {
        var fact = asked.Question.Fact;
        if (!Words.TryGetValue(fact, out var words))
            return PutThing(asked, titles);
        var choices = ChoicesOf(pack, asked);
        return new CheckQuestion(
            words.Column,
            SentenceText.Text(fact, Voice.Plain),
            words.Text,
            words.Help,
            words.Unit,
            InputOf(fact, choices),
            choices,
            asked.Concerns
        )
        {
            Asks = asked.Question,
        };
    }

    /// <summary>A question about a certificate, a list or a programme, in the condition's own words.</summary>
    private static CheckQuestion PutThing(QuestionForm asked, Dictionary<string, string> titles)
    {
        var (fact, subject) = asked.Question;
        var says = asked.Leaves[0].Says;
        var (prefix, text) = fact switch
        {
            ApplicantFact.Received => (Received, $"「{titles.GetValueOrDefault(subject, subject)}」を受けたことがありますか"),
            ApplicantFact.Undertaking => (Undertaking, AskAbout(subject, asked)),
            ApplicantFact.NamedList => (List, $"次のことに当てはまりますか：{says}"),
            _ => (Certificate, $"次のことに当てはまりますか：{says}"),
        };
        return new CheckQuestion(
            prefix + subject,
            fact == ApplicantFact.Received ? titles.GetValueOrDefault(subject, subject) : says,
            text,
            "",
            "",
            CheckInput.Choice,
            YesNo,
            asked.Concerns
        )
        {
            Asks = asked.Question,
        };
    }

    /// <summary>The one question about an act, in easy words; else the question that its condition brings along.</summary>
    private static string AskAbout(string act, QuestionForm asked) =>
        SharedUndertakings.All.TryGetValue(act, out var row)
            ? row.PlainQuestion
            : asked.Leaves.OfType<UndertakingClause>().FirstOrDefault(u => u.Question.Length > 0)?.Question
                ?? $"次のことに当てはまりますか：{asked.Leaves[0].Says}";

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

    private static Choice[] ChoicesOf(PackContent pack, QuestionForm asked) =>
        asked.Question.Fact switch
        {
            ApplicantFact.Residence or ApplicantFact.PreviousResidence or ApplicantFact.PlannedPlace => Places(pack),
            ApplicantFact.Establishment =>
            [
                .. Places(pack).Select(c => new Choice($"head-office={c.Key};{BusinessCells.More}", c.Label)),
                new Choice(BusinessCells.None, "まだ、どこにもない"),
            ],
            ApplicantFact.Industry => Industries(asked),
            var fact => [.. ApplicantFacts.KeysOf(fact).Select(k => new Choice(k, new ConditionRemark.Choice(fact, k).Text(Voice.Plain)))],
        };

    /// <summary>The municipalities that the pack names in its prefecture, the others of it, then the other prefectures.</summary>
    private static Choice[] Places(PackContent pack)
    {
        var home = pack.Manifest.Municipality.Prefecture;
        var near = pack.Rows<MunicipalityRow>()
            .Where(m =>
                m.Role is "self" or "neighbour" or "area"
                // Of a joint area every member is near, in whichever prefecture.
                && (pack.Manifest.Municipality.IsJointArea || m.Code.Prefecture == home)
            )
            .Select(m => new Choice(m.Code.ToString(), m.Name));
        var others = Prefectures.Others(home);
        return
        [
            .. near,
            new Choice(others.ToString(), Prefectures.NameOf(others)!),
            .. Prefectures.All.Where(p => p.Code.Prefecture != home).Select(p => new Choice(p.Code.ToString(), p.Name)),
        ];
    }

    /// <summary>The divisions, and beneath them the narrower classes that some condition names.</summary>
    private static Choice[] Industries(QuestionForm asked)
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
                named[d]
                    .Select(c => new Choice(c.Code.ToString(), $"{d.Name}のうち、{c.Says}"))
                    .Append(new Choice(d.Code, named[d].Any() ? $"{d.Name}（ほか、分からない）" : d.Name))
            ),
        ];
    }
}
