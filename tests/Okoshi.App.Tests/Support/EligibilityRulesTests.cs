using Okoshi.App.Packs;
using Okoshi.App.Support;
using Okoshi.App.Tests.Packs;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support;

public sealed class EligibilityRulesTests
{
    private const string Leaf = "\"says\": \"条件\", \"source\": \"s1\", \"place\": \"1頁\"";

    [Fact]
    public void 条件の種類がすべて読める()
    {
        var rules = Read(
            $$"""
            { "all": [
              { "kind": "age", "atLeast": 18, "below": 45, "band": 2, "on": "2026-04-01", {{Leaf}} },
              { "any": [ { "kind": "residence", "in": "022012;020001", {{Leaf}} }, { "kind": "previous-residence-years", "atLeast": 5, {{Leaf}} } ] },
              { "not": { "kind": "stage", "in": "established", {{Leaf}} } },
              { "atLeast": 2, "of": [ { "kind": "industry", "in": "E;097", {{Leaf}} }, { "kind": "founding-date", "from": "2026-04-01", {{Leaf}} }, { "kind": "certificate", "name": "c", {{Leaf}} } ] },
              { "kind": "named-list", "list": "l", "at": "2026-07-05", {{Leaf}} },
              { "kind": "received", "programmes": "p1", "withinYears": 3, {{Leaf}} },
              { "kind": "budget", "exhausted": "2026-09-10", {{Leaf}} },
              { "kind": "sales-change", "atMost": -20, {{Leaf}} },
              { "kind": "window", "to": "2027-03-31", "final": true, {{Leaf}} },
              { "kind": "needs-reading", {{Leaf}} }
            ] }
            """
        ).Rules;

        var all = rules["p1"].Single().When.ShouldBeOfType<AllOfClause>();
        all.Parts.Select(p => p.GetType().Name)
            .ShouldBe([
                "NumberClause",
                "AtLeastClause",
                "NotClause",
                "AtLeastClause",
                "NamedListClause",
                "ReceivedClause",
                "BudgetClause",
                "NumberClause",
                "WindowClause",
                "NeedsReadingClause",
            ]);
        all.Parts[0].ShouldBeOfType<NumberClause>().Bounds.ShouldBe([new(BoundKind.AtLeast, 18, 2), new(BoundKind.Below, 45, 2)]);
        all.Parts[3].ShouldBeOfType<AtLeastClause>().Count.ShouldBe(2);
        all.Parts.OfType<LeafClause>().First().Citation.SourceTitle.ShouldBe("町勢要覧");
    }

    [Fact]
    public void 知らない種類は使える種類を示して断る() =>
        Problems($$"""{ "kind": "shoe-size", "in": "27", {{Leaf}} }""")
            .ShouldHaveSingleItem()
            .ShouldContain("「shoe-size」は使えません。age、");

    [Fact]
    public void 両立しない境目を断る() =>
        Problems($$"""{ "all": [ { "kind": "age", "atLeast": 60, {{Leaf}} }, { "all": [ { "kind": "age", "below": 45, {{Leaf}} } ] } ] }""")
            .ShouldContain(p => p.Contains("年齢の条件が両立しません（60以上、かつ、45未満）"));

    [Fact]
    public void 両立する境目は断らない() =>
        Problems(
                $$"""{ "all": [ { "kind": "age", "atLeast": 45, {{Leaf}} }, { "kind": "age", "atMost": 45, {{Leaf}} }, { "kind": "age", "atLeast": 18, "on": "2026-04-01", {{Leaf}} } ] }"""
            )
            .ShouldBeEmpty();

    [Fact]
    public void 一つのファイルの誤りは_すべて一度に_場所とともに示す()
    {
        var problems = Problems(
            """
            { "all": [
              { "kind": "residence", "in": "022011", "says": "市内", "source": "s1", "place": "1頁" },
              { "kind": "industry", "in": "ZZ", "says": "業種", "source": "s1", "place": "1頁" },
              { "kind": "stage", "in": "dreaming", "says": "段階", "source": "s1", "place": "1頁" },
              { "kind": "age", "says": "年齢", "source": "s1", "place": "1頁" },
              { "kind": "age", "below": 45, "colour": "red", "says": "年齢", "source": "nowhere", "place": "1頁" },
              { "kind": "window", "from": "2026-04-01", "to": "2026-03-31", "says": "期間", "source": "s1", "place": "1頁" },
              { "kind": "needs-reading", "source": "s1", "place": "1頁" },
              { "any": [] }
            ] }
            """
        );

        string.Join('\n', problems)
            .ShouldSatisfyAllConditions(
                text =>
                    text.ShouldContain(
                        "「022011」は、最後の検査数字が合いません。022012（青森県青森市）ですか。検査数字つき6桁の団体コード"
                    ),
                text => text.ShouldContain("「ZZ」は産業分類の番号ではありません。日本標準産業分類"),
                text => text.ShouldContain("「dreaming」は使えません。considering、"),
                text => text.ShouldContain("境目の数がありません"),
                text => text.ShouldContain("colour"),
                text => text.ShouldContain("「nowhere」という出典はありません"),
                text => text.ShouldContain("終わり（2026-03-31）が始まり（2026-04-01）より前です"),
                text => text.ShouldContain("says"),
                text => text.ShouldContain("条件が一つもありません")
            );
        problems.ShouldAllBe(p => p.Contains("support/rules.json ") && p.Contains("行目"));
    }

    [Fact]
    public void ない制度と_重なる期間を断る()
    {
        var when = $$"""{ "kind": "age", "below": 45, {{Leaf}} }""";
        var problems = ProblemsOf(
            $$"""
            { "rules": [
              { "programme": "p1", "from": "2024-04-01", "to": "2026-03-31", "purpose": "founding", "when": {{when}} },
              { "programme": "p1", "from": "2026-03-31", "purpose": "founding", "when": {{when}} },
              { "programme": "p9", "from": "2026-04-01", "purpose": "sleeping", "when": {{when}} }
            ] }
            """
        );

        string.Join('\n', problems)
            .ShouldSatisfyAllConditions(
                text => text.ShouldContain("「p1」の条件の期間が、2024-04-01 からの条件と重なっています"),
                text => text.ShouldContain("「p9」という支援制度はありません"),
                text => text.ShouldContain("「sleeping」は使えません。founding、")
            );
    }

    [Fact]
    public void 額と結び付きが読める_自身と_ない制度を断る()
    {
        using var pack = new TemporaryPack().Write(
            "support/rules.json",
            $$"""{ "rules": [], "terms": [ { "programme": "p1", "benefit": 1000000, "budgetExhausted": "2026-09-10", "source": "s1", "place": "1頁" } ] }"""
        );
        EligibilityRules
            .TermsOf(PackReader.Read(pack.Folder).Content!)["p1"]
            .ShouldSatisfyAllConditions(
                t => t.Benefit.ShouldBe(new Yen(1_000_000)),
                t => t.BudgetExhaustedOn.ShouldBe(new DateOnly(2026, 9, 10)),
                t => t.Excludes.ShouldBeEmpty()
            );

        string.Join(
                '\n',
                ProblemsOf($$"""{ "rules": [], "terms": [ { "programme": "p1", "excludes": "p1;p9", "source": "s1", "place": "1頁" } ] }""")
            )
            .ShouldSatisfyAllConditions(
                text => text.ShouldContain("「p1」は、この制度自身です"),
                text => text.ShouldContain("「p9」という支援制度はありません")
            );
    }

    private static (IReadOnlyDictionary<string, IReadOnlyList<ProgrammeRule>> Rules, PackContent Pack) Read(string when)
    {
        using var pack = new TemporaryPack().Write("support/rules.json", Document(when));
        var reading = PackReader.Read(pack.Folder);
        reading.Problems.ShouldBeEmpty();
        return (EligibilityRules.Of(reading.Content!), reading.Content!);
    }

    private static IReadOnlyList<string> Problems(string when) => ProblemsOf(Document(when));

    private static IReadOnlyList<string> ProblemsOf(string document)
    {
        using var pack = new TemporaryPack().Write("support/rules.json", document);
        return [.. PackReader.Read(pack.Folder).Problems.Select(p => p.ToString())];
    }

    private static string Document(string when) =>
        $$"""{ "rules": [ { "programme": "p1", "from": "2026-04-01", "purpose": "founding", "when": {{when}} } ] }""";
}
