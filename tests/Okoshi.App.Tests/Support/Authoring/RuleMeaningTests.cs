using System.Text;
using System.Text.Json.Nodes;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.App.Support;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Tests.Support.Authoring;

/// <summary>By which reckoning, day, revision or planned move a condition is meant: from the file to the answer and through the form.</summary>
public sealed class RuleMeaningTests
{
    private static readonly RuleWords Words = RuleWords.Of(AomoriPack.Content, new Dictionary<string, string>());

    [Theory]
    [InlineData(
        "\"kind\":\"age\",\"below\":18,\"on\":\"fiscal-year-end\",\"reckoning\":\"attained\"",
        "誕生日の前の日に達したとみて、年度末に18歳未満"
    )]
    [InlineData("\"kind\":\"age\",\"below\":18,\"on\":\"fiscal-year-end\",\"reckoning\":\"birthday\"", "年度末に18歳未満")]
    [InlineData("\"kind\":\"residence\",\"in\":\"131016\"", "千代田区に住んでいる")]
    [InlineData(
        "\"kind\":\"residence\",\"in\":\"011011\",\"plannedWithinMonths\":12",
        "札幌市中央区に住んでいるか、12か月以内に移る予定がある"
    )]
    [InlineData("\"kind\":\"industry\",\"in\":\"5891\",\"revision\":13", "業種がコンビニエンスストア（飲食料品を中心とするものに限る）")]
    [InlineData("\"kind\":\"industry\",\"in\":\"83\"", "業種が医療業")]
    [InlineData("\"kind\":\"legal-form\",\"in\":\"company;sole-proprietor\"", "会社か個人事業主")]
    [InlineData("\"kind\":\"sme\",\"basis\":\"basic-act\"", "中小企業基本法の中小企業者である")]
    [InlineData(
        "\"kind\":\"establishment\",\"role\":\"head-office\",\"in\":\"022012\",\"heldMonths\":12",
        "12か月以上前から青森市に本店がある"
    )]
    [InlineData(
        "\"kind\":\"establishment\",\"role\":\"place-of-business\",\"in\":\"022012\",\"plannedWithinMonths\":6",
        "青森市に事業所があるか、6か月以内に置く予定がある"
    )]
    [InlineData("\"kind\":\"undertaking\",\"name\":\"new-hire\"", "「新しく人を雇うこと」に当てはまる")]
    [InlineData("\"kind\":\"certificate\",\"name\":\"GビズID\",\"takesMonths\":1,\"validMonths\":12", "「GビズID」を持っている")]
    [InlineData("\"kind\":\"years-since-founding\",\"atLeast\":6,\"unit\":\"months\"", "創業してから6か月以上")]
    [InlineData("\"kind\":\"project-completion\",\"to\":\"2027-02-28\"", "計画を終える日が令和9年2月28日以前")]
    [InlineData("\"kind\":\"project-begins\",\"in\":\"after-decision\"", "交付決定の後に計画を始める")]
    [InlineData(
        "\"kind\":\"figure\",\"name\":\"若手の割合\",\"atMost\":30,\"unit\":\"%\",\"question\":\"若手は何％ですか\"",
        "「若手の割合」が30%以下"
    )]
    [InlineData("\"kind\":\"wage-pledged\",\"atLeast\":3", "約束する賃上げが3%以上")]
    [InlineData("\"kind\":\"project-cost\",\"atLeast\":500000", "計画の費用（税抜き）が50万円以上")]
    public void 書き方は画面を通っても変わらず_文になる(string fields, string says)
    {
        var json =
            $$"""{"purpose":"founding","when":{{{fields}},"says":"条件","source":"y","place":"1条"},"sources":[{"id":"y","title":"要綱"}]}""";
        var form = RuleDocument.Read(json);
        var written = (JsonObject)((JsonArray)JsonNode.Parse(form.WriteInto(json, Words))!["when"]!["all"]!)[0]!;

        foreach (var (name, value) in (JsonObject)JsonNode.Parse($"{{{fields}}}")!)
            written[name]?.ToJsonString().ShouldBe(value!.ToJsonString());
        Words.Says(form.Nodes[0]).ShouldBe(says);
    }

    [Theory]
    [InlineData("\"in\":\"5891\"", "どちらの改定か分かりません")]
    [InlineData("\"in\":\"0985\"", "「0985」は産業分類の番号ではありません")]
    [InlineData("\"in\":\"97;097\"", "97（国家公務）か、097（パン・菓子製造業）か決められません")]
    public void 決まらない産業の番号は条件にならない(string fields, string problem) =>
        Problems($"\"kind\":\"industry\",{fields}").ShouldHaveSingleItem().Found.ShouldContain(problem);

    [Theory]
    [InlineData("\"kind\":\"residence\",\"in\":\"12203\"", "122033（千葉県市川市）か、012203（北海道士別市）ですか")]
    [InlineData("\"kind\":\"residence\",\"in\":\"022013\"", "022012（青森県青森市）ですか")]
    [InlineData("\"kind\":\"age\",\"below\":18,\"reckoning\":\"law\"", "「law」は使えません")]
    [InlineData("\"kind\":\"age\",\"below\":18,\"on\":\"年度末\"", "「年度末」は日付として読めません")]
    public void 読めない値はわけを言う(string fields, string problem) =>
        Problems(fields).ShouldContain(p => p.Found.Contains(problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("131016,022012,2027-03-31", "2027年11月1日までに移れば、条件「県内に住む」に合います")]
    [InlineData("131016,022012,", "2027年11月1日までに移れば、条件「県内に住む」に合います")]
    [InlineData("131016,022012,2027-11-01", "2027年11月1日までに移れば、条件「県内に住む」に合います")]
    [InlineData("131016,022012,2027-11-02", "移る予定が条件「県内に住む」の期限（2027年11月1日）より後です")]
    [InlineData("131016,131024,", "住んでいる所は「千代田区」で、条件「県内に住む」に合いません")]
    [InlineData("022021,,", "住んでいる所は「弘前市」で、条件「県内に住む」に合います")]
    public void 一年以内に移る人も対象の条件(string cells, string reason) =>
        ReasonOf(",\"plannedWithinMonths\":12", cells).ShouldContain(reason);

    [Fact]
    public void 移る予定にふれない条件は_移れば当てはまるかもしれない() =>
        ReasonOf("", "131016,022012,2027-03-31").ShouldContain("移れば当てはまるかもしれません（条件：県内に住む）");

    private static string ReasonOf(string more, string cells)
    {
        var file = $$$"""
            {"sources":[{"id":"g","title":"要項","edition":"令和8年度"}],"programmes":[{"id":"p","title":"見本","source":"g","place":"1頁",
            "lastConfirmed":2026,"rules":[{"from":"2025-04-01","purpose":"move","when":{"kind":"residence","in":"020001"{{{more}}},
            "says":"県内に住む","source":"g","place":"1条"}}]}]}
            """;
        var day = new DateOnly(2026, 11, 1);
        var people = new PeopleReader(null, day).Read(
            "people.csv",
            Encoding.UTF8.GetBytes($"id,municipality,planned_residence,move_date\n1,{cells}\n")
        );
        var programmes = ProgrammeFile.Read("p.json", Encoding.UTF8.GetBytes(file));
        var answer = EvaluateSupport.Judge(programmes, programmes.ToDictionary(p => p.Id, p => p.Title), people, day)[0].Answers[0];
        return string.Concat(answer.Outcome.Findings.Select(f => f.Reason.Text()));
    }

    private static List<ImportProblem> Problems(string fields)
    {
        var problems = new List<ImportProblem>();
        ConditionsDocument.Read(
            "条件",
            $$"""{"purpose":"founding","when":{{{fields}},"says":"条件","source":"y","place":"1条"},"sources":[{"id":"y","title":"要綱"}]}""",
            "x",
            null,
            problems
        );
        return problems;
    }
}
