using System.Text.Json.Nodes;
using Okoshi.App.Imports;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support.Authoring;

public sealed class RuleFormTests
{
    private static readonly RuleWords Words = RuleWords.Of(
        AomoriPack.Content,
        new Dictionary<string, string> { ["r5-1-28"] = "見本の講座" }
    );

    /// <summary>Every rule of the region pack goes through the form and comes out saying the same.</summary>
    [Fact]
    public void The_rules_of_the_pack_pass_through_the_form_unchanged()
    {
        var rules = AomoriPack
            .Content.Documents("support/rules")
            .SelectMany(d => (JsonArray)JsonNode.Parse(d.Json)!["rules"]!)
            .Select(r => r!)
            .ToArray();
        rules.Length.ShouldBeGreaterThan(20);
        foreach (var rule in rules)
        {
            var json = Conditions(rule["when"]!.DeepClone());
            var form = RuleDocument.Read(json);
            var (before, after) = (Read(json), Read(form.WriteInto(json, Words)));
            Shape(after).ShouldBe(Shape(before), (string?)rule["programme"]);
            Words.Sentence(form.Nodes).ShouldNotContain("書いてください", Case.Sensitive, (string?)rule["programme"]);
        }
    }

    [Fact]
    public void What_cannot_be_read_stays_as_it_was_typed_and_is_told_by_line()
    {
        var form = new RuleDocument(
            [
                new RuleNode { Kind = "any" },
                new RuleNode
                {
                    Level = 1,
                    Kind = "employees",
                    Upper = "五人",
                    Source = "y",
                    Place = "第3条",
                },
                new RuleNode { Level = 1, Kind = "sex" },
            ],
            [new RuleSource { Id = "y", Title = "要綱" }]
        );
        var json = form.WriteInto("""{"purpose":"founding"}""", Words);
        var problems = new List<ImportProblem>();
        ConditionsDocument.Read("条件", json, "x", null, problems);

        RuleDocument.Read(json).Nodes[1].Upper.ShouldBe("五人");
        RuleFaults
            .Of(form, problems)
            .ShouldBe(
                [
                    "3 性別：根拠の文書がありません。「根拠の文書」に題名を書いてください。",
                    "3 性別：根拠の場所（条やページ）がありません。書いてください。",
                    "3 性別：選んだものがありません。書いてください。",
                    "2 従業員の数：数「五人」は使えません。数値が必要です。",
                    "2 従業員の数：数がありません。下か上の境の数を書いてください。",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void Only_the_soft_one_of_two_limits_has_a_band()
    {
        var form = new RuleDocument(
            [
                new RuleNode
                {
                    Kind = "age",
                    Lower = "18",
                    Upper = "35",
                    UpperKind = "below",
                    Soft = "upper",
                    Source = "y",
                    Place = "第3条",
                },
            ],
            [new RuleSource { Id = "y", Title = "要綱" }]
        );
        var clause = (NumberClause)((AllOfClause)Read(form.WriteInto("""{"purpose":"founding"}""", Words))).Parts[0];

        clause.Bounds.ShouldBe([new Bound(BoundKind.AtLeast, 18), new Bound(BoundKind.Below, 35, 2)]);
        clause.Says.ShouldBe("18歳以上、概ね35歳未満");
        Enumerable
            .Range(17, 21)
            .Where(age =>
                Eligibility.Judge(clause, new Applicant { AgeGroup = NumberRange.Exactly(age) }, new DateOnly(2026, 11, 1))
                == Verdict.Unknown
            )
            .ShouldBe([33, 34, 35, 36]);
    }

    public static TheoryData<string, RuleNode[]> Sentences() =>
        new()
        {
            { "条件は未設定です。", [] },
            { "18歳以上、概ね35歳未満で、青森市に住んでいる人。", [Age, Home] },
            { "青森市に住み、18歳以上、概ね35歳未満の人。", [Home, Age] },
            {
                "「18歳以上、概ね35歳未満の人」か「青森市に住んでいる人」のどちらかに当てはまる人。",
                [new RuleNode { Kind = "any" }, Under(Age), Under(Home)]
            },
            {
                "「18歳以上、概ね35歳未満の人」「青森市に住んでいる人」のうち2つ以上に当てはまる人。",
                [new RuleNode { Kind = "some", Count = "2" }, Under(Age), Under(Home)]
            },
            {
                "18歳以上、概ね35歳未満の人。ただし、「見本の講座」を受けた人をのぞく。",
                [
                    Age,
                    new RuleNode { Kind = "not" },
                    new RuleNode
                    {
                        Level = 1,
                        Kind = "received",
                        Name = "r5-1-28",
                    },
                ]
            },
            {
                "資本金が1,000万円以下の人。受付は令和9年4月1日から令和10年3月31日まで。それで終わり。",
                [
                    new RuleNode { Kind = "capital", Upper = "10000000" },
                    new RuleNode
                    {
                        Kind = "window",
                        From = "2027-04-01",
                        To = "R10.3.31",
                        Final = true,
                    },
                ]
            },
            {
                "従業員が20人を超える人。このほか、担当が確かめること：前年度の納税。",
                [
                    new RuleNode
                    {
                        Kind = "employees",
                        LowerKind = "above",
                        Lower = "20",
                    },
                    new RuleNode { Kind = "needs-reading", Says = "前年度の納税" },
                ]
            },
            {
                "創業の段階が「準備している」か「創業して間もない」の人。",
                [new RuleNode { Kind = "stage", Chosen = ["preparing", "founded"] }]
            },
            { "（年齢の数を書いてください）の人。", [new RuleNode { Kind = "age" }] },
        };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Conditions_are_said_in_Japanese(string expected, RuleNode[] nodes) => Words.Sentence(nodes).ShouldBe(expected);

    [Fact]
    public void Lines_go_into_a_group_and_out_again_with_all_that_belongs_to_them()
    {
        var nodes = new List<RuleNode>();
        foreach (var order in new[] { "add:age", "add:any", "add:sex:1", "add:not:1", "add:turn:3", "add:stage" })
            RuleEdit.Apply(nodes, order);
        Shown(nodes).ShouldBe("age any [sex [not [[turn stage");
        RuleEdit.Apply(nodes, "in:5");
        Shown(nodes).ShouldBe("age any [sex [not [[turn [stage");
        RuleEdit.Apply(nodes, "out:3");
        Shown(nodes).ShouldBe("age any [sex [stage not [turn");
        RuleEdit.Apply(nodes, "up:4");
        Shown(nodes).ShouldBe("age not [turn any [sex [stage");
        RuleEdit.Apply(nodes, "remove:1");
        Shown(nodes).ShouldBe("age any [sex [stage");
        foreach (var nonsense in new[] { "add:nothing", "remove:99", "in:0", "out:1", "x", "" })
            RuleEdit.Apply(nodes, nonsense);
        Shown(nodes).ShouldBe("age any [sex [stage");
    }

    [Theory]
    [InlineData("capital", "100万円", 1_000_000, "資本金が100万円以下")]
    [InlineData("capital", "百万円", 1_000_000, "資本金が100万円以下")]
    [InlineData("capital", "１００万円", 1_000_000, "資本金が100万円以下")]
    [InlineData("capital", "1,000千円", 1_000_000, "資本金が100万円以下")]
    [InlineData("capital", "1000001", 1_000_001, "資本金が1,000,001円以下")]
    [InlineData("age", "４５歳", 45, "45歳以下")]
    [InlineData("employees", "5人", 5, "従業員が5人以下")]
    public void Numbers_are_taken_as_people_write_them(string kind, string text, int number, string says)
    {
        var form = new RuleDocument(
            [
                new RuleNode
                {
                    Kind = kind,
                    Upper = text,
                    Source = "y",
                    Place = "第3条",
                },
            ],
            [new RuleSource { Id = "y", Title = "要綱" }]
        );
        var clause = (NumberClause)((AllOfClause)Read(form.WriteInto("""{"purpose":"founding"}""", Words))).Parts[0];

        (clause.Bounds.Single().Value, clause.Says).ShouldBe((number, says));
    }

    private static RuleNode Age =>
        new()
        {
            Kind = "age",
            Lower = "18",
            Upper = "35",
            UpperKind = "below",
            Soft = "upper",
        };

    private static RuleNode Home => new() { Kind = "residence", Chosen = ["022012"] };

    private static RuleNode Under(RuleNode node)
    {
        node.Level = 1;
        return node;
    }

    private static string Shown(IEnumerable<RuleNode> nodes) => string.Join(' ', nodes.Select(n => new string('[', n.Level) + n.Kind));

    private static string Conditions(JsonNode when) =>
        new JsonObject
        {
            ["sources"] = new JsonArray([
                .. AomoriPack.Content.Sources.Values.Select(s => (JsonNode)new JsonObject { ["id"] = s.Id, ["title"] = s.Title }),
            ]),
            ["purpose"] = "founding",
            ["when"] = when,
        }.ToJsonString();

    private static Clause Read(string json)
    {
        var problems = new List<ImportProblem>();
        var conditions = ConditionsDocument.Read("条件", json, "x", null, problems);
        problems.ShouldBeEmpty();
        return conditions.When!;
    }

    /// <summary>What a condition says, without its keys; the outermost "all" of one is no difference.</summary>
    private static string Shape(Clause clause) =>
        clause switch
        {
            AllOfClause { Parts: [var only] } => Shape(only),
            AllOfClause all => $"all({string.Join(",", all.Parts.Select(Shape))})",
            AtLeastClause { Count: 1, Parts: [var only] } => Shape(only),
            AtLeastClause some => $"{some.Count} of({string.Join(",", some.Parts.Select(Shape))})",
            NotClause not => $"not({Shape(not.Part)})",
            NumberClause n => $"{n.Fact} {string.Join(' ', n.Bounds)} {n.On} {n.Says} {n.Citation}",
            PlaceClause p => $"{p.Fact} {string.Join(' ', p.Areas.Codes)} {p.Says} {p.Citation}",
            IndustryClause i => $"industry {string.Join(' ', i.Classes.Select(c => c.Division.Code + c.Digits))} {i.Says}",
            ChoiceClause c => $"{c.Fact} {string.Join(' ', c.Allowed)} {c.Says} {c.Citation}",
            ReceivedClause r => $"received {string.Join(' ', r.Programmes)} {r.WithinYears} {r.Says}",
            SmeClause s => $"sme {s.Definition.Id} {s.Says} {s.Citation}",
            _ => (clause with { Key = "" }).ToString(),
        };
}
