using Okoshi.App.Support.Authoring;

namespace Okoshi.App.Tests.Support.Authoring;

/// <summary>The table of combinations: each kind of condition alone, before another one, as an exception, and in easy words.</summary>
public sealed class RuleSentenceTests
{
    private static readonly RuleWords Words = new(
        new Dictionary<string, string> { ["022012"] = "青森市", ["023019"] = "平内町" },
        new Dictionary<string, string> { ["a-1"] = "見本の講座" }
    );

    /// <summary>A condition, as it stands before 人, linked to 青森市に住んでいる, and in easy words.</summary>
    public static TheoryData<RuleNode, string, string, string> Kinds() =>
        new()
        {
            { Age("18", null), "18歳以上の人。", "18歳以上で、", "18歳からの人が 使えます。" },
            { Age("18", null, lowerOpen: true), "18歳を超える人。", "18歳を超え、", "19歳からの人が 使えます。" },
            { Age(null, "35"), "35歳以下の人。", "35歳以下で、", "35歳までの人が 使えます。" },
            { Age(null, "35", upperOpen: true), "35歳未満の人。", "35歳未満で、", "34歳までの人が 使えます。" },
            {
                Age("18", "35", lowerOpen: true, upperOpen: true),
                "18歳を超え、35歳未満の人。",
                "18歳を超え、35歳未満で、",
                "19歳から 34歳までの人が 使えます。"
            },
            {
                Age("18", "35", upperOpen: true, soft: "upper"),
                "18歳以上、概ね35歳未満の人。",
                "18歳以上、概ね35歳未満で、",
                "18歳から 34歳くらいまでの人が 使えます。"
            },
            { Number("employees", null, "5"), "従業員が5人以下の人。", "従業員が5人以下で、", "従業員が5人までの人が 使えます。" },
            {
                Number("employees", "20", null, lowerOpen: true),
                "従業員が20人を超える人。",
                "従業員が20人を超え、",
                "従業員が21人からの人が 使えます。"
            },
            {
                Number("capital", null, "10000000"),
                "資本金が1,000万円以下の人。",
                "資本金が1,000万円以下で、",
                "資本金が1,000万円までの人が 使えます。"
            },
            {
                Number("capital", null, "10000000", upperOpen: true),
                "資本金が1,000万円未満の人。",
                "資本金が1,000万円未満で、",
                "資本金が1,000万円より 少ない人が 使えます。"
            },
            {
                Number("years-since-founding", null, "5", upperOpen: true),
                "創業してから5年未満の人。",
                "創業してから5年未満で、",
                "創業してから5年より 少ない人が 使えます。"
            },
            {
                Number("residence-years", "5", null),
                "今の所に住んで5年以上の人。",
                "今の所に住んで5年以上で、",
                "今の所に住んで5年からの人が 使えます。"
            },
            {
                Number("residence-years", "5", null, lowerOpen: true),
                "今の所に住んで5年を超える人。",
                "今の所に住んで5年を超え、",
                "今の所に住んで5年より 多い人が 使えます。"
            },
            {
                Number("previous-residence-years", "1", "10"),
                "移る前の所に住んだ年数が1年以上、10年以下の人。",
                "移る前の所に住んだ年数が1年以上、10年以下で、",
                "移る前の所に住んだ年数が1年から 10年までの人が 使えます。"
            },
            {
                Number("sales-change", null, "-20"),
                "売上高が20%以上減った人。",
                "売上高が20%以上減り、",
                "売上高が20%以上減った人が 使えます。"
            },
            {
                Number("sales-change", "10", null, lowerOpen: true),
                "売上高が10%を超えて増えた人。",
                "売上高が10%を超えて増え、",
                "売上高が10%を超えて増えた人が 使えます。"
            },
            {
                Number("sales-change", "-5", "5"),
                "売上高の増減が-5%以上、5%以下の人。",
                "売上高の増減が-5%以上、5%以下で、",
                "売上高の増減が-5%以上、5%以下の人が 使えます。"
            },
            {
                new RuleNode { Kind = "founding-date", From = "2027-04-01" },
                "創業の日が令和9年4月1日以後の人。",
                "創業の日が令和9年4月1日以後で、",
                "創業の日が令和9年4月1日以後の人が 使えます。"
            },
            {
                new RuleNode { Kind = "founding-date", To = "2027-04-01" },
                "創業の日が令和9年4月1日以前の人。",
                "創業の日が令和9年4月1日以前で、",
                "創業の日が令和9年4月1日以前の人が 使えます。"
            },
            {
                new RuleNode
                {
                    Kind = "graduation-date",
                    From = "2027-04-01",
                    To = "R10.3.31",
                },
                "卒業の日が令和9年4月1日から令和10年3月31日までの人。",
                "卒業の日が令和9年4月1日から令和10年3月31日までで、",
                "卒業の日が令和9年4月1日から令和10年3月31日までの人が 使えます。"
            },
            {
                new RuleNode { Kind = "planned-place", Chosen = ["023019"] },
                "平内町で事業をする人。",
                "平内町で事業をし、",
                "平内町で事業をする人が 使えます。"
            },
            {
                new RuleNode { Kind = "sex", Chosen = ["female"] },
                "性別が女性の人。",
                "性別が女性で、",
                "性別が女性の人が 使えます。"
            },
            {
                new RuleNode
                {
                    Kind = "received",
                    Name = "a-1",
                    WithinYears = "3",
                },
                "3年以内に「見本の講座」を受けた人。",
                "3年以内に「見本の講座」を受けていて、",
                "3年以内に「見本の講座」を受けた人が 使えます。"
            },
            {
                new RuleNode { Kind = "certificate", Name = "認定書" },
                "「認定書」を持っている人。",
                "「認定書」を持ち、",
                "「認定書」を持っている人が 使えます。"
            },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_condition_is_said_right_alone_linked_left_out_and_in_easy_words(RuleNode node, string alone, string linked, string easy)
    {
        Words.Sentence([node]).ShouldBe(alone);
        Words.Sentence([node, Home()]).ShouldBe(linked + "青森市に住んでいる人。");
        Words
            .Sentence([Home(), new RuleNode { Kind = "not" }, Under(node)])
            .ShouldBe("青森市に住んでいる人。ただし、" + alone[..^1] + "をのぞく。");
        node.Level = 0;
        Words.Easy([node]).ShouldBe(easy);
        foreach (var text in new[] { alone, linked, easy })
        foreach (var wrong in new[] { "からに", "までに、", "のの", "。。", "をを", "が の" })
            text.ShouldNotContain(wrong);
    }

    public static TheoryData<string, string, RuleNode[]> Combinations() =>
        new()
        {
            { "条件は未設定です。", "", [] },
            {
                "条件は未設定です。受付は令和9年4月1日から。",
                "もうしこみは 令和9年4月1日から。",
                [new RuleNode { Kind = "window", From = "2027-04-01" }]
            },
            {
                "だれでも使えます。ただし、青森市に住んでいる人をのぞく。",
                "青森市に住んでいる人は 使えません。",
                [new RuleNode { Kind = "not" }, Under(Home())]
            },
            {
                "「青森市に住んでいる人」か「18歳以上の人」のどちらかに当てはまる人。",
                "「青森市に住んでいる人」か 「18歳からの人」の どれか 1つに 合う人が 使えます。",
                [new RuleNode { Kind = "any" }, Under(Home()), Under(Age("18", null))]
            },
            {
                "「青森市に住んでいる人」か「18歳以上の人」か「性別が女性の人」のどれかに当てはまる人。",
                "「青森市に住んでいる人」か 「18歳からの人」か 「性別が女性の人」の どれか 1つに 合う人が 使えます。",
                [
                    new RuleNode { Kind = "any" },
                    Under(Home()),
                    Under(Age("18", null)),
                    Under(new RuleNode { Kind = "sex", Chosen = ["female"] }),
                ]
            },
            {
                "18歳以上で、青森市に住んでいる人。",
                "つぎの ぜんぶに合う人が 使えます。18歳からの人。青森市に住んでいる人。",
                [Age("18", null), Home()]
            },
            {
                "「「青森市に住んでいる人」でも「18歳以上の人」でもない人」か「性別が女性の人」のどちらかに当てはまる人。",
                "「「青森市に住んでいる人」「18歳からの人」では ない人」か 「性別が女性の人」の どれか 1つに 合う人が 使えます。",
                [
                    new RuleNode { Kind = "any" },
                    Under(new RuleNode { Kind = "not" }),
                    Under(Home(), 2),
                    Under(Age("18", null), 2),
                    Under(new RuleNode { Kind = "sex", Chosen = ["female"] }),
                ]
            },
        };

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Conditions_are_combined_right(string sentence, string easy, RuleNode[] nodes)
    {
        Words.Sentence(nodes).ShouldBe(sentence);
        Words.Easy(nodes).ShouldBe(easy);
    }

    private static RuleNode Home() => new() { Kind = "residence", Chosen = ["022012"] };

    private static RuleNode Under(RuleNode node, int level = 1)
    {
        node.Level = level;
        return node;
    }

    private static RuleNode Age(string? lower, string? upper, bool lowerOpen = false, bool upperOpen = false, string soft = "") =>
        Number("age", lower, upper, lowerOpen, upperOpen, soft);

    private static RuleNode Number(
        string kind,
        string? lower,
        string? upper,
        bool lowerOpen = false,
        bool upperOpen = false,
        string soft = ""
    ) =>
        new()
        {
            Kind = kind,
            Lower = lower,
            LowerKind = lowerOpen ? "above" : "atLeast",
            Upper = upper,
            UpperKind = upperOpen ? "below" : "atMost",
            Soft = soft,
        };
}
