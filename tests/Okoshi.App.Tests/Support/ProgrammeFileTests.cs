using System.Text;
using Okoshi.App.Imports;
using Okoshi.App.Support;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support;

public sealed class ProgrammeFileTests
{
    [Fact]
    public void 見本の制度が読める()
    {
        var programmes = ProgrammeFile.Read(
            "p.json",
            File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Cases", "programmes-sample.json"))
        );

        programmes.Select(p => p.Id).ShouldBe(["start", "loan"]);
        programmes[0].Terms.Benefit.ShouldBe(new Yen(1_000_000));
        programmes[0].Terms.Excludes.ShouldBe(["loan"]);
        programmes[0].RuleOn(new DateOnly(2026, 11, 1))!.When.ShouldBeOfType<AllOfClause>().Parts.Count.ShouldBe(4);
        programmes[0].Citation.ShouldBe(new Citation("見本の募集要項", "1頁", "令和8年度"));
    }

    [Fact]
    public void 元制度と順番のひと回りを_たどった道とともに断る()
    {
        var problems = Problems(
            """
            { "sources": [ { "id": "s", "title": "要項" } ], "programmes": [
              { "id": "a", "title": "A", "source": "s", "place": "1", "parent": "b" },
              { "id": "b", "title": "B", "source": "s", "place": "1", "parent": "c" },
              { "id": "c", "title": "C", "source": "s", "place": "1", "parent": "a", "after": "d" },
              { "id": "d", "title": "D", "source": "s", "place": "1", "after": "c" }
            ] }
            """
        );

        string.Join('\n', problems)
            .ShouldSatisfyAllConditions(
                text => text.ShouldContain("元制度がひと回りしています（a → b → c → a）"),
                text => text.ShouldContain("先に受ける制度がひと回りしています（c → d → c）")
            );
        problems.Count.ShouldBe(2);
    }

    [Fact]
    public void 合計の上限は_半分だけでは読まず_重なる二つは断る()
    {
        var problems = Problems(
            """
            { "sources": [ { "id": "s", "title": "要項" } ], "programmes": [
              { "id": "a", "title": "A", "source": "s", "place": "1", "capWith": "b", "capLimit": 500000 },
              { "id": "b", "title": "B", "source": "s", "place": "1", "capWith": "a;c", "capLimit": 300000 },
              { "id": "c", "title": "C", "source": "s", "place": "1", "capLimit": 100 }
            ] }
            """
        );

        string.Join('\n', problems)
            .ShouldSatisfyAllConditions(
                text => text.ShouldContain("合計の上限が半分しか書かれていません"),
                text => text.ShouldContain("合計の上限が「a」に書かれたものと重なり、違っています")
            );
    }

    [Fact]
    public void 誤りは_すべて一度に_行とともに示す()
    {
        var problems = Problems(
            """
            { "sources": [],
              "programmes": [
              { "id": "a", "title": "", "source": "nowhere", "place": "1", "serves": "everybody", "colour": 1 },
              { "id": "a", "title": "A", "source": "nowhere", "place": "1", "benefit": -1, "rules": [ { "from": "2026-04-01", "purpose": "founding", "when": { "kind": "shoe-size" } } ] }
            ] }
            """
        );

        string.Join('\n', problems)
            .ShouldSatisfyAllConditions(
                text => text.ShouldContain("p.json 3行目「programmes[0].title」：空です"),
                text => text.ShouldContain("「nowhere」という出典はありません"),
                text => text.ShouldContain("「everybody」は使えません。application、"),
                text => text.ShouldContain("「programmes[0].colour」：知らない項目です"),
                text => text.ShouldContain("「a」が二度出てきます"),
                text => text.ShouldContain("「programmes[1].benefit」：-1 は使えません"),
                text => text.ShouldContain("「shoe-size」は使えません")
            );
    }

    private static IReadOnlyList<string> Problems(string text) =>
        Should.Throw<BadInputException>(() => ProgrammeFile.Read("p.json", Encoding.UTF8.GetBytes(text))).Lines;
}
