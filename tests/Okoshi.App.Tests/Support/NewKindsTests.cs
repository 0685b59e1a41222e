using System.Text;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.App.Support;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support;

/// <summary>The conditions of real programmes as files write them: read, judged with the people beside them, told in a sentence, and refused.</summary>
public sealed class NewKindsTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Theory]
    [InlineData("""{"kind":"establishment","role":"head-office","in":"130001"}""", Verdict.Met)]
    [InlineData("""{"kind":"establishment","role":"place-of-business","in":"112186"}""", Verdict.Met)]
    [InlineData("""{"kind":"establishment","role":"head-office","in":"112186"}""", Verdict.NotMet)]
    [InlineData("""{"kind":"establishment","role":"place-of-business","in":"020001"}""", Verdict.NotMet)]
    [InlineData("""{"kind":"planned-place","in":"112186"}""", Verdict.Met)]
    [InlineData("""{"kind":"planned-place","in":"130001"}""", Verdict.Met)]
    public void 本店と工場が別の所にある会社は_どちらの条件にも合う(string condition, Verdict right) =>
        Judge(condition, "establishments", "head-office=131016;place-of-business=112186@2020-04-01").Verdict.ShouldBe(right);

    [Theory]
    [InlineData("head-office=022012;more", "head-office", "130001", Verdict.NotMet)]
    [InlineData("head-office=022012;more", "place-of-business", "130001", Verdict.Unknown)]
    [InlineData("head-office=022012;more", "registered-office", "022012", Verdict.Unknown)]
    [InlineData("head-office=022012", "registered-office", "022012", Verdict.NotMet)]
    [InlineData("none", "place-of-business", "022012", Verdict.NotMet)]
    [InlineData("", "place-of-business", "022012", Verdict.Unknown)]
    public void ほかにもあるかもしれないときは_本店のほかを決めない(string places, string role, string area, Verdict right) =>
        Judge($$"""{"kind":"establishment","role":"{{role}}","in":"{{area}}"}""", "establishments", places).Verdict.ShouldBe(right);

    [Theory]
    // The five lines of a table of forms: the legal form decides, and capital is asked of companies alone.
    [InlineData("medical-welfare-school", "83", "30", "", Verdict.NotMet)]
    [InlineData("sole-proprietor", "E", "301", "0", Verdict.NotMet)]
    [InlineData("sole-proprietor", "E", "301", "", Verdict.NotMet)]
    [InlineData("company", "I", "40", "40000000", Verdict.Met)]
    [InlineData("company", "391", "250", "90000000", Verdict.NotMet)]
    [InlineData("", "I", "40", "40000000", Verdict.Unknown)]
    public void 中小企業基本法の中小企業者(string form, string industry, string employees, string capital, Verdict right) =>
        Sme("basic-act", form, industry, employees, capital).ShouldBe(right);

    [Theory]
    [InlineData("391", "250", Verdict.Met)]
    [InlineData("391", "301", Verdict.NotMet)]
    [InlineData("3922", "101", Verdict.NotMet)]
    [InlineData("3921", "300", Verdict.Met)]
    [InlineData("192", "900", Verdict.Met)]
    [InlineData("192", "901", Verdict.NotMet)]
    [InlineData("751", "200", Verdict.Met)]
    [InlineData("751", "201", Verdict.NotMet)]
    public void 経営強化法には業種の特例がある(string industry, string employees, Verdict right) =>
        Sme("enhancement-act", "company", industry, employees, "400000000").ShouldBe(right);

    [Fact]
    public void 特例に分かれる業種でも_資本金が分からないまま文になる() =>
        Judge("""{"kind":"sme","basis":"enhancement-act"}""", ("legal_form", "company"), ("industry", "39"), ("employees", "80"))
            .Findings.Single()
            .Reason.Text()
            .ShouldBe("どの業種とみても、従業員80人は、100人以下に当たります（中小企業等経営強化法の中小企業者）。");

    [Fact]
    public void 組合は経営強化法では窓口が決め_基本法では入らない()
    {
        Sme("enhancement-act", "cooperative", "E", "10", "").ShouldBe(Verdict.Unknown);
        Sme("basic-act", "cooperative", "E", "10", "").ShouldBe(Verdict.NotMet);
    }

    [Theory]
    [InlineData("80", "20", Verdict.Met, Verdict.NotMet)]
    [InlineData("80", "21", Verdict.NotMet, Verdict.NotMet)]
    [InlineData("60", "5", Verdict.Met, Verdict.Met)]
    [InlineData("60", "6", Verdict.NotMet, Verdict.NotMet)]
    [InlineData("E", "20", Verdict.Met, Verdict.Met)]
    public void 小規模は_支援法と基本法で娯楽業がちがう(string industry, string employees, Verdict support, Verdict basic)
    {
        Sme("small-support-act", "company", industry, employees, "1000000").ShouldBe(support);
        Sme("small-basic-act", "company", industry, employees, "1000000").ShouldBe(basic);
    }

    [Theory]
    [InlineData("company", "60", "40", "90000000", "小売業で従業員40人は、50人以下に当たります（中小企業基本法の中小企業者）。")]
    [InlineData("company", "60", "51", "50000000", "小売業で資本金5,000万円は、5,000万円以下に当たります（中小企業基本法の中小企業者）。")]
    [InlineData(
        "company",
        "60",
        "51",
        "90000000",
        "小売業で従業員51人・資本金9,000万円は、50人以下にも5,000万円以下にも当たりません（中小企業基本法の中小企業者）。"
    )]
    [InlineData("sole-proprietor", "E", "301", "", "製造業その他で従業員301人は、300人以下に当たりません（中小企業基本法の中小企業者）。")]
    [InlineData(
        "company",
        "I",
        "150",
        "200000000",
        "どの業種とみても、従業員150人・資本金2億円は、100人以下にも1億円以下にも当たりません（中小企業基本法の中小企業者）。"
    )]
    [InlineData("company", "39", "80", "", "サービス業で従業員80人は、100人以下に当たります（中小企業基本法の中小企業者）。")]
    [InlineData("nonprofit", "E", "3", "", "NPO・社団・財団法人は、中小企業基本法の中小企業者に入りません。")]
    [InlineData("company", "60", "51", "", "資本金が分かると、中小企業基本法の中小企業者に当たるかが決まります。")]
    [InlineData("company", "", "40", "1000000", "どの業種とみても、従業員40人は、50人以下に当たります（中小企業基本法の中小企業者）。")]
    public void 中小企業者のわけは一つの文(string form, string industry, string employees, string capital, string right)
    {
        var outcome = Judge(
            """{"kind":"sme","basis":"basic-act"}""",
            ("legal_form", form),
            ("industry", industry),
            ("employees", employees),
            ("capital_yen", capital)
        );

        outcome.Findings.Single().Reason.Text().ShouldBe(right);
    }

    [Fact]
    public void 先に取れる証明は_締め切りに間に合うあいだ_先に取ると答える()
    {
        const string rule =
            """{"all":[{"kind":"certificate","name":"gbiz","takesMonths":1,"says":"GビズID","source":"s","place":"1"},{"kind":"window","to":"2026-12-01","final":true,"says":"受付","source":"s","place":"1"}]}""";

        var outcome = Judge(rule, "certificates", "!gbiz");

        (outcome.Verdict, outcome.IsObtainable).ShouldBe((Verdict.Unknown, true));
        outcome
            .Findings[0]
            .Reason.Text()
            .ShouldBe("まだありませんが、2026年12月1日までに取れるので、先に取れば、条件「GビズID」に合います。");
        Judge(rule.Replace("12-01", "11-30", StringComparison.Ordinal), "certificates", "!gbiz").Verdict.ShouldBe(Verdict.NotMet);
    }

    [Fact]
    public void 誓うことは判定に入らず_窓口が決めることと本文にないことは分けて言う()
    {
        var outcome = Judge("""{"kind":"needs-reading","because":"not-in-text","document":"公募要領"}""", "employees", "1");
        outcome.Findings[0].Reason.Text().ShouldBe("条件。これは、ここにある文には書かれていません。「公募要領」を読めば決まります。");

        outcome = Judge("""{"kind":"needs-reading","because":"office-decides"}""", "employees", "1");
        outcome.Findings[0].Reason.Text().ShouldBe("条件。これは、窓口が一件ずつ決めます。");

        var declared = Programme(
            """{"kind":"employees","atLeast":1}""",
            """,{"kind":"taxes-paid","says":"税の滞納がない","source":"s","place":"2"}"""[1..]
        );
        outcome = ProgrammeJudge.Explain(declared, new Applicant { Employees = 1 }, Day);
        outcome.Verdict.ShouldBe(Verdict.Met);
        outcome.Declarations.Single().Kind.ShouldBe(DeclarationKind.TaxesPaid);
    }

    [Theory]
    [InlineData("若手の割合=30", Verdict.Met)]
    [InlineData("若手の割合=30.1", Verdict.NotMet)]
    [InlineData("ほかの数=1", Verdict.Unknown)]
    public void 尋ねる文の付いた数は_その数だけで決まる(string figures, Verdict right) =>
        Judge("""{"kind":"figure","name":"若手の割合","atMost":30,"unit":"%","question":"若手は何％ですか"}""", "figures", figures)
            .Verdict.ShouldBe(right);

    [Theory]
    [InlineData("2026-11-21", true)]
    [InlineData("2026-11-20", false)]
    public void 何日で取れるかでも書ける(string end, bool isObtainable) =>
        Judge(
            $$"""{"all":[{"kind":"certificate","name":"gbiz","takesDays":20,"says":"GビズID","source":"s","place":"1"},{"kind":"window","to":"{{end}}","final":true,"says":"受付","source":"s","place":"1"}]}""",
            "certificates",
            "!gbiz"
        )
            .IsObtainable.ShouldBe(isObtainable);

    [Theory]
    [InlineData("2026-05-01", Verdict.Met)]
    [InlineData("2026-05-02", Verdict.NotMet)]
    public void 月数でも書ける(string founded, Verdict right) =>
        Judge("""{"kind":"years-since-founding","atLeast":6,"unit":"months"}""", "planned_date", founded).Verdict.ShouldBe(right);

    [Theory]
    [InlineData(
        """{"kind":"establishment","role":"head-office","in":"022012","plannedWithinMonths":6,"heldMonths":12}""",
        "前からあることも求めています"
    )]
    [InlineData("""{"kind":"figure","name":"甲=乙","atLeast":1,"question":"いくつですか"}""", "; と = のない名前が必要です")]
    [InlineData("""{"kind":"undertaking","name":"fly"}""", "尋ねる文もありません")]
    [InlineData(
        """{"kind":"sme","table":[{"name":"小売業","in":"56","employees":50}]}""",
        "表に書かれていない業種の会社は、答えが決まりません"
    )]
    [InlineData(
        """{"kind":"sme","table":[{"name":"甲","employees":50},{"name":"乙","employees":20}]}""",
        "「ほかのすべて」の行が2つあります"
    )]
    [InlineData("""{"kind":"sme","basis":"mine"}""", "basis")]
    [InlineData("""{"kind":"needs-reading","because":"not-in-text"}""", "どの資料に書いてあるかがありません")]
    [InlineData(
        """{"kind":"certificate","name":"a","issuedFrom":"2026-04-01","issuedTo":"2026-03-31"}""",
        "始まり（2026-04-01）より前です"
    )]
    public void 使えない条件は_わけと直し方を言う(string condition, string right) =>
        Should.Throw<BadInputException>(() => Programme(condition)).Message.ShouldContain(right);

    [Theory]
    [InlineData(
        """{"kind":"establishment","role":"head-office","in":"022012"},{"kind":"establishment","role":"head-office","in":"022021"}""",
        "本店は一つなのに"
    )]
    [InlineData("""{"kind":"project-start","from":"2026-10-01"},{"kind":"project-completion","to":"2026-09-30"}""", "より前です")]
    [InlineData(
        """{"kind":"certificate","name":"a","issuedTo":"2026-03-31","validMonths":6},{"kind":"window","from":"2026-10-01","to":"2026-12-01"}""",
        "だれも持っていません"
    )]
    public void 両立しない条件を断る(string parts, string right)
    {
        var written = string.Join(",", parts.Split("},{").Select(p => WithText(p.TrimStart('{').TrimEnd('}'))));

        Should.Throw<BadInputException>(() => ProgrammeOf($$"""{"all":[{{written}}]}""", "")).Message.ShouldContain(right);
    }

    [Theory]
    [InlineData("establishments", "022012", "読み取れません")]
    [InlineData("establishments", "head-office=999999", "establishments")]
    [InlineData("figures", "若手の割合=たくさん", "figures:若手の割合")]
    [InlineData("figures", "30", "「30」は数として読めません")]
    [InlineData("legal_form", "株式会社など", "legal_form")]
    [InlineData("project_start", "きのう", "project_start")]
    public void 人の一覧の読めない欄を言う(string column, string text, string right)
    {
        var json = $$"""[{"id":"1","{{column}}":"{{text}}"}]""";

        Should
            .Throw<BadInputException>(() => new PeopleReader(null, Day).Read("people.json", Encoding.UTF8.GetBytes(json)))
            .Message.ShouldContain(right);
    }

    [Fact]
    public void 終わる日が始める日より前の計画と_資本金のある個人事業主を断る()
    {
        Reading("""[{"id":"1","project_start":"2026-10-01","project_completion":"2026-09-30"}]""")
            .ShouldContain("始める日（2026-10-01）より前です");
        Reading("""[{"id":"1","legal_form":"sole-proprietor","capital_yen":1000000}]""").ShouldContain("資本金がないのに");

        static string Reading(string json) =>
            Should.Throw<BadInputException>(() => new PeopleReader(null, Day).Read("people.json", Encoding.UTF8.GetBytes(json))).Message;
    }

    private static Verdict Sme(string basis, string form, string industry, string employees, string capital) =>
        Judge(
            $$"""{"kind":"sme","basis":"{{basis}}"}""",
            ("legal_form", form),
            ("industry", industry),
            ("employees", employees),
            ("capital_yen", capital)
        ).Verdict;

    private static ProgrammeOutcome Judge(string condition, string column, string text) => Judge(condition, (column, text));

    private static ProgrammeOutcome Judge(string condition, params (string Column, string Text)[] answers)
    {
        var person = new PeopleReader(null, Day).ReadOne(answers.ToDictionary(a => a.Column, a => a.Text), out var wrong);
        wrong.ShouldBeEmpty();
        return ProgrammeJudge.Explain(
            condition.Contains("\"all\"", StringComparison.Ordinal) ? ProgrammeOf(condition, "") : Programme(condition),
            person,
            Day
        );
    }

    private static SupportProgramme Programme(string condition, string declarations = "") =>
        ProgrammeOf(WithText(condition[1..^1]), declarations);

    private static string WithText(string fields) => $$"""{{{fields}},"says":"条件","source":"s","place":"1"}""";

    private static SupportProgramme ProgrammeOf(string when, string declarations) =>
        ProgrammeFile
            .Read(
                "programmes.json",
                Encoding.UTF8.GetBytes(
                    $$"""
                    {"sources":[{"id":"s","title":"見本の要綱"}],"programmes":[{"id":"p","title":"見本","source":"s","place":"1","lastConfirmed":2026,
                    "rules":[{"from":"2025-04-01","purpose":"business","when":{{when}},"declarations":[{{declarations}}]}]}]}
                    """
                )
            )
            .Single();
}
