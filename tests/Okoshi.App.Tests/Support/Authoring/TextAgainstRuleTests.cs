using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support.Authoring;

/// <summary>Where a text and its conditions name different numbers, and where they only seem to.</summary>
public sealed class TextAgainstRuleTests
{
    [Theory]
    [InlineData("対象は40歳未満の方です。", "「内容」には「40歳未満」とあり、条件は「45歳未満」です。どちらが正しいですか。")]
    [InlineData("対象は４５歳以下の方です。", "「内容」には「45歳以下」とあり、条件は「45歳未満」です。どちらが正しいですか。")]
    [InlineData("44 歳までの方", "「内容」には「44 歳まで」とあり、条件は「45歳未満」です。どちらが正しいですか。")]
    [InlineData("対象は45歳未満の方です。", null)]
    [InlineData("18歳以上の方", null)]
    [InlineData("令和5年以内に40人以下の会場で", null)]
    public void Ages_of_the_text_stand_beside_the_rules(string text, string? question) =>
        Ask(text, """{ "kind": "age", "below": 45, "says": "x", "source": "y", "place": "1" }""")
            .ShouldBe(question is null ? [] : [question]);

    [Theory]
    [InlineData("従業員20人以下の会社", "「内容」には「20人以下」とあり、条件は「従業員が5人以下」です。どちらが正しいですか。")]
    [InlineData("常時使用する従業員が5名以下", null)]
    [InlineData("説明会は20人以下で開きます", null)]
    public void Staff_counts_only_beside_its_word(string text, string? question) =>
        Ask(text, """{ "kind": "employees", "atMost": 5, "says": "x", "source": "y", "place": "1" }""")
            .ShouldBe(question is null ? [] : [question]);

    [Theory]
    [InlineData("資本金1,000千円以下", null)]
    [InlineData("資本金百万円以下", null)]
    [InlineData("資本金１００万円以下", null)]
    [InlineData("資本金1000000円以下", null)]
    [InlineData("資本金千万円以下", "「内容」には「千万円以下」とあり、条件は「資本金が100万円以下」です。どちらが正しいですか。")]
    [InlineData("資本金1億円以下", "「内容」には「1億円以下」とあり、条件は「資本金が100万円以下」です。どちらが正しいですか。")]
    public void Amounts_are_read_as_people_write_them(string text, string? question) =>
        Ask(text, """{ "kind": "capital", "atMost": 1000000, "says": "x", "source": "y", "place": "1" }""")
            .ShouldBe(question is null ? [] : [question]);

    [Theory]
    [InlineData("上限は30万円です", null)]
    [InlineData("最大300千円", null)]
    [InlineData("上限：５０万円", "「内容」には「50万円」とあり、給付上限額は 300,000円です。どちらが正しいですか。")]
    [InlineData("家賃が50万円の店", null)]
    public void The_highest_amount_of_the_text_stands_beside_the_number(string text, string? question) =>
        Ask(text, null).ShouldBe(question is null ? [] : [question]);

    [Theory]
    [InlineData("2027-03-31", 0)]
    [InlineData("令和9年3月31日", 0)]
    [InlineData("2027-04-01", 1)]
    [InlineData("予算がなくなるまで", 0)]
    public void The_last_day_of_the_text_stands_beside_the_window(string until, int questions) =>
        TextAgainstRule
            .Questions(Content("", """{ "kind": "window", "to": "2027-03-31", "says": "x", "source": "y", "place": "1" }""", until))
            .Count.ShouldBe(questions);

    private static IReadOnlyList<string> Ask(string text, string? leaf) => TextAgainstRule.Questions(Content(text, leaf, ""));

    private static VersionContent Content(string text, string? leaf, string until) =>
        new(
            new Dictionary<string, string> { [Ds451.Content] = text, [Ds451.Until] = until },
            ServesKind.Application,
            leaf is null ? """{ "benefit": 300000 }""" : $$"""{ "when": { "all": [{{leaf}}] } }""",
            new DateOnly(2026, 4, 1),
            null
        );
}
