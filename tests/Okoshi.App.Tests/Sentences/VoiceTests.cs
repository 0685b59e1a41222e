using System.Reflection;
using Okoshi.App.Sentences;
using Okoshi.Engine.Accompany;
using Okoshi.Engine.Push;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Sentences;

public sealed class VoiceTests
{
    private static readonly PlanFigures Plan = new(new Yen(6_400_000), new Yen(52_000), new Yen(243_000), 14, IsAssumed: true);

    [Theory]
    [InlineData(Voice.Plain)]
    [InlineData(Voice.Brief)]
    [InlineData(Voice.English)]
    public void A_voice_says_every_case_that_it_claims(Voice voice)
    {
        var book = SentenceText.BookOf(voice);

        book.Claimed.ShouldNotBeEmpty();
        book.Claimed.SelectMany(Cases).Where(c => !book.Says(c)).ShouldBeEmpty();
    }

    [Fact]
    public void Why_something_is_proposed_is_said_in_every_voice_and_the_public_path_in_English()
    {
        foreach (var voice in Enum.GetValues<Voice>().Except([Voice.Polite]))
            SentenceText.BookOf(voice).Claimed.ShouldContain(typeof(MatchRemark));
        SentenceText
            .BookOf(Voice.English)
            .Claimed.ShouldBe(
                [
                    typeof(MatchRemark),
                    typeof(ConditionRemark),
                    typeof(ChangeRemark),
                    typeof(DayRemark),
                    typeof(Remark.Coded<ApplicantFact>),
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void What_a_voice_does_not_claim_is_said_politely() =>
        Remark.Of(RegionGap.NoSeekers).Text(Voice.English).ShouldBe("求職者がいません");

    [Theory]
    [InlineData(
        Voice.Polite,
        "はじめるためのお金は、およそ640万円です。手もとに残るお金（税・保険の前）は、3年目で月およそ24万円（1年目は5万円）の見込みです。14か月目から、事業だけでお金が回る見込みです。どれも仮定をおいた数字です。"
    )]
    [InlineData(
        Voice.Plain,
        "はじめる お金は、だいたい 640万円です。 3年目は、ひと月に だいたい 24万円 のこりそうです（1年目は 5万円）。税金と 保険を はらう前の お金です。 14か月目から、仕事の お金だけで つづけられそうです。 どれも、こうなりそうだと 考えた数字です。"
    )]
    [InlineData(Voice.Brief, "始めるお金約640万円、残るお金（税・保険の前）3年目月約24万円・1年目月約5万円の見込み（仮定）")]
    [InlineData(
        Voice.English,
        "Starting takes about ¥6,400,000. In the third year about ¥240,000 a month is expected to be left to live on "
            + "(about ¥50,000 in the first year), before tax and social insurance. "
            + "The business is expected to carry itself from month 14. All of these figures rest on assumptions."
    )]
    public void Money_is_told_in_each_voice(Voice voice, string text) => new MatchRemark.Money(Plan).Text(voice).ShouldBe(text);

    /// <summary>In every voice, whatever is known: an amount of a month stands beside its year, and little is not nothing.</summary>
    [Theory]
    [InlineData(0, 200_000, "3年目で月およそ20万円（1年目は0円）")]
    [InlineData(4_999, 200_000, "（1年目は1万円未満）")]
    [InlineData(5_000, 4_999, "3年目で月1万円未満（1年目は1万円）")]
    [InlineData(null, 200_000, "3年目で月およそ20万円の見込み")]
    [InlineData(50_000, null, "1年目で月およそ5万円の見込み")]
    public void An_amount_has_its_year(int? first, int? third, string polite)
    {
        var figures = new PlanFigures(new Yen(1_000_000), Money(first), Money(third), 3, IsAssumed: true);
        new MatchRemark.Money(figures).Text().ShouldContain(polite);
        foreach (var voice in Enum.GetValues<Voice>())
        {
            var told = new MatchRemark.Money(figures).Text(voice);
            (told.Contains("1年目", StringComparison.Ordinal) || told.Contains("first year", StringComparison.Ordinal)).ShouldBe(
                first is not null,
                told
            );
            (told.Contains("3年目", StringComparison.Ordinal) || told.Contains("third year", StringComparison.Ordinal)).ShouldBe(
                third is not null,
                told
            );
            (told.Contains('税') || told.Contains("before tax", StringComparison.Ordinal)).ShouldBeTrue(told);
        }

        static Yen? Money(int? amount) => amount is { } known ? new Yen(known) : null;
    }

    [Theory]
    [InlineData(Voice.Polite)]
    [InlineData(Voice.Plain)]
    [InlineData(Voice.Brief)]
    [InlineData(Voice.English)]
    public void Nobody_is_told_that_a_place_does_not_fit(Voice voice)
    {
        Remark[] places =
        [
            new MatchRemark.Welcome("青森市", Soon: false),
            new MatchRemark.Welcome("青森市", Soon: true),
            new MatchRemark.FromAfar("青森市", "県の外"),
            new MatchRemark.Elsewhere("青森市", "県の外"),
        ];

        places.Select(p => p.Text(voice)).ShouldBeUnique();
        foreach (var refusal in new[] { "合いません", "ちがいます", "not where" })
            places.ShouldAllBe(p => !p.Text(voice).Contains(refusal));
    }

    [Theory]
    [InlineData(1, 0, "1 support programme fits you.")]
    [InlineData(2, 1, "2 support programmes fit you. 1 support programme may fit you; it is not known yet.")]
    [InlineData(0, 2, "2 support programmes may fit you; it is not known yet.")]
    public void English_counts(int met, int unknown, string text) =>
        new MatchRemark.Programmes(met, unknown, ConfirmFirst: false).Text(Voice.English).ShouldBe(text);

    [Theory]
    [InlineData(Voice.Polite, "条件に合う支援制度は、まだ見つかっていません。")]
    [InlineData(Voice.Plain, "条件に 合う 制度（助けの しくみ）は、まだ 見つかっていません。")]
    [InlineData(Voice.Brief, "合う制度はまだ見つかっていません")]
    [InlineData(Voice.English, "No support programme that fits has been found yet.")]
    public void What_was_not_found_is_never_a_no(Voice voice, string text) => new MatchRemark.NoProgramme().Text(voice).ShouldBe(text);

    [Theory]
    [InlineData(Voice.Polite, "事業だけでお金が回る月は、計画の中では見つかっていません。")]
    [InlineData(Voice.Plain, "仕事の お金だけで つづけられる月は、この計画の 中では 見つかっていません。")]
    [InlineData(Voice.Brief, "お金が回る月は計画では見つからず")]
    [InlineData(Voice.English, "The plan shows no month from which the business carries itself.")]
    public void A_plan_without_a_month_says_that_the_plan_shows_none(Voice voice, string text) =>
        new MatchRemark.Money(new PlanFigures(null, null, null, null, IsAssumed: false)).Text(voice).ShouldBe(text);

    [Theory]
    [InlineData(0, 2, true, "未確認の制度2件（今年度は要確認）")]
    [InlineData(1, 0, false, "合う制度1件")]
    [InlineData(1, 2, false, "合う制度1件、未確認2件")]
    public void A_notice_is_brief_and_hides_no_doubt(int met, int unknown, bool confirm, string text) =>
        new MatchRemark.Programmes(met, unknown, confirm).Text(Voice.Brief).ShouldBe(text);

    [Fact]
    public void A_condition_is_told_in_English_and_in_plain_words()
    {
        var condition = new ConditionRemark.Reason(
            ConditionAnswer.NotMet,
            ApplicantFact.Age,
            new ConditionRemark.Number(ApplicantFact.Age, new NumberRange(15, 17)),
            Remark.Quote("20歳以上39歳以下")
        );
        condition.Text(Voice.English).ShouldBe("Age: 15–17 years. This does not meet the condition (“20歳以上39歳以下”).");
        condition.Text(Voice.Plain).ShouldBe("年れいは「15〜17歳」です。決まり（20歳以上39歳以下）に 合いません。");
        new ConditionRemark.Industry(JsicCode.Parse("E")).Text(Voice.English).ShouldBe("Manufacturing");
    }

    [Fact]
    public void Every_answer_sounds_different_in_every_voice_that_says_it()
    {
        foreach (var voice in new[] { Voice.Polite, Voice.Plain, Voice.English })
            Enum.GetValues<ConditionAnswer>().Select(a => Answered(a).Text(voice)).ShouldBeUnique();
    }

    private static ConditionRemark.Reason Answered(ConditionAnswer answer) =>
        new(answer, ApplicantFact.Reading, Remark.Quote("x"), Remark.Quote("y"), new DateOnly(2026, 11, 1));

    /// <summary>A group's cases, or the single case itself.</summary>
    private static IEnumerable<Type> Cases(Type claimed) =>
        claimed.IsSubclassOf(typeof(Remark)) ? [claimed] : claimed.GetNestedTypes(BindingFlags.Public);
}
