using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Okoshi.App.Access;
using Okoshi.App.Imports;
using Okoshi.App.Sentences;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Check;
using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Sentences;

public sealed partial class PublicWordsTests
{
    [Fact]
    public void English_has_words_where_Japanese_has_and_they_are_English()
    {
        var japanese = Told(PublicJapanese.Words).ToList();
        var english = Told(PublicEnglish.Words).ToList();

        japanese.Count.ShouldBeGreaterThan(100);
        english.Where(t => Japanese().IsMatch(t)).ShouldBeEmpty();
        Enum.GetValues<Role>().Select(PublicEnglish.Words.Account.Role).Where(r => Japanese().IsMatch(r)).ShouldBeEmpty();
        PublicEnglish.Words.IsEnglish.ShouldBeTrue();
        PublicJapanese.Words.IsEnglish.ShouldBeFalse();
        PublicEnglish.Words.Start.Promises.Count.ShouldBe(PublicJapanese.Words.Start.Promises.Count);
        PublicEnglish.Words.About.PrivacyLines.Count.ShouldBe(PublicJapanese.Words.About.PrivacyLines.Count);
        PublicEnglish.Words.Questions.Facts.Keys.ShouldBe(PublicJapanese.Words.Questions.Facts.Keys, ignoreOrder: true);
        PublicEnglish.Words.Questions.Purposes.Keys.ShouldBe(PublicJapanese.Words.Questions.Purposes.Keys, ignoreOrder: true);
    }

    [Fact]
    public void Every_word_of_the_public_pages_has_a_reading() =>
        Told(PublicJapanese.Words).Select(t => (Text: t, Unread: Furigana.Unread(t))).Where(t => t.Unread.Length > 0).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "<p>働く町</p>",
        "<p><ruby>働<rp>（</rp><rt>はたら</rt><rp>）</rp></ruby>く<ruby>町<rp>（</rp><rt>まち</rt><rp>）</rp></ruby></p>"
    )]
    [InlineData("<a title=\"町\">3か月目</a>", "<a title=\"町\">3か<ruby>月目<rp>（</rp><rt>げつめ</rt><rp>）</rp></ruby></a>")]
    [InlineData("<svg><text>町</text></svg>", "<svg><text>町</text></svg>")]
    [InlineData("<script>let 町</script>", "<script>let 町</script>")]
    [InlineData("まち &amp; 鬱", "まち &amp; 鬱")]
    [InlineData("中小企", "中小企")]
    [InlineData("途中で", "途中で")]
    [InlineData("山中", "山中")]
    [InlineData("1日", "<ruby>1日<rp>（</rp><rt>ついたち</rt><rp>）</rp></ruby>")]
    [InlineData("21日", "<ruby>21日<rp>（</rp><rt>にじゅういちにち</rt><rp>）</rp></ruby>")]
    [InlineData("30分", "<ruby>30分<rp>（</rp><rt>さんじゅっぷん</rt><rp>）</rp></ruby>")]
    [InlineData("131日", "131日")]
    [InlineData("5人", "<ruby>5人<rp>（</rp><rt>ごにん</rt><rp>）</rp></ruby>")]
    [InlineData("7人", "7人")]
    [InlineData("", "")]
    public void Readings_stand_over_kanji_in_texts_alone(string html, string told) =>
        Furigana.Annotate(html, new Dictionary<string, string>()).ShouldBe(told);

    [Fact]
    public void A_town_is_read_as_its_data_say() =>
        Furigana
            .Annotate("青森市の町", new Dictionary<string, string> { ["青森市"] = "あおもりし" })
            .ShouldStartWith("<ruby>青森市<rp>（</rp><rt>あおもりし</rt>");

    [Theory]
    [InlineData("青森市", "あおもりし", "Aomori City")]
    [InlineData("外ヶ浜町", "そとがはままち", "Sotogahama Town")]
    [InlineData("蓬田村", "よもぎたむら", "Yomogita Village")]
    [InlineData("大阪市", "おおさかし", "Osaka City")]
    [InlineData("甲府市", "こうふし", "Kofu City")]
    [InlineData("別府市", "べっぷし", "Beppu City")]
    [InlineData("鳥取市", "とっとりし", "Tottori City")]
    [InlineData("八丁町", "はっちょうちょう", "Hatcho Town")]
    [InlineData("京都市", "きょうとし", "Kyoto City")]
    [InlineData("青森県", "あおもりけん", "Aomori Prefecture")]
    [InlineData("京都府", "きょうとふ", "Kyoto Prefecture")]
    [InlineData("東京都", "とうきょうと", "Tokyo")]
    [InlineData("北海道", "ほっかいどう", "Hokkaido")]
    [InlineData("見本市", "", "見本市")]
    [InlineData("見本市", "ミホンシ", "見本市")]
    public void A_town_has_a_name_in_Roman_letters_where_its_reading_is_known(string name, string kana, string english) =>
        Romaji.Of(name, kana).ShouldBe(english);

    [Theory]
    [InlineData("宮城県", "Miyagi Prefecture")]
    [InlineData("仙台市", "Sendai City")]
    [InlineData("となりの町や村", "a town nearby")]
    [InlineData("名前のない所", "“名前のない所”")]
    public void A_place_is_told_in_English_where_its_reading_is_known(string name, string english) =>
        PublicEnglish.Words.Questions.Place(name, "").ShouldBe(english);

    [Theory]
    [InlineData("パスワードは 12 文字以上にしてください。", "Please make the password 12 characters or longer.")]
    [InlineData(
        "メールアドレスかパスワードが合いません。5回つづけて合わないと、15分のあいだサインインできません。",
        "The e-mail address or the password is not right. After 5 wrong tries in a row you cannot sign in for 15 minutes."
    )]
    [InlineData("だれも知らない文です。", "This cannot be used as it is. Please check it.")]
    public void A_problem_of_an_account_keeps_its_numbers_in_English(string said, string english)
    {
        PublicEnglish.Words.Account.Problem(said).ShouldBe(english);
        PublicJapanese.Words.Account.Problem(said).ShouldBe(said);
    }

    [Theory]
    [InlineData(0, "0万円", "¥0")]
    [InlineData(499, "千円より少ない", "¥499")]
    [InlineData(500, "0.1万円", "¥1,000")]
    [InlineData(202_500, "20.3万円", "¥203,000")]
    [InlineData(6_400_000, "640万円", "¥6,400,000")]
    public void Little_money_is_not_told_as_nothing(int yen, string japanese, string english)
    {
        PublicJapanese.Words.Money(new Yen(yen)).ShouldBe(japanese);
        PublicEnglish.Words.Money(new Yen(yen)).ShouldBe(english);
    }

    /// <summary>Every text of the words, functions with samples for what they are asked.</summary>
    private static IEnumerable<string> Told(object words)
    {
        foreach (var property in words.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0))
        {
            foreach (var text in Texts(property.GetValue(words)))
                yield return text;
        }
    }

    private static IEnumerable<string> Texts(object? value) =>
        value switch
        {
            null or bool or Voice => [],
            string text => [text],
            IDictionary pairs => pairs.Values.Cast<object>().SelectMany(Texts),
            IEnumerable many => many.Cast<object>().SelectMany(Texts),
            ITuple several => Enumerable.Range(0, several.Length).SelectMany(i => Texts(several[i])),
            Func<Yen, (string, string)> or Func<Yen, string> or Func<CatalogueEntry, string> or Enum => [],
            Func<DateOnly, string> day => [day(new DateOnly(2026, 11, 1))],
            Func<DateTimeOffset, string> moment => [moment(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero))],
            Func<FiscalYear, string> year => [year(new FiscalYear(2026))],
            Func<int, TroubleWords> trouble => ((int[])[400, 403, 404, 405, 429, 500, 418]).SelectMany(code => Told(trouble(code))),
            Func<CheckInput, ImportProblem, string> wrong => Enum.GetValues<CheckInput>()
                .Select(i => wrong(i, new ImportProblem("", 0, "x", "x", "x", "x"))),
            Func<Role, string> => [],
            Func<CashShortfall?, string> lacks => (
                (CashShortfall?[])[null, new(0, 5, new Yen(300_000)), new(7, 9, new Yen(300_000))]
            ).Select(lacks),
            Func<int, int, int, string> three => [three(5, 2, 3)],
            Func<bool, string, string> one => [one(true, "x"), one(false, "")],
            Func<string, string, bool, string> would => [would("x", "x", true), would("x", "", false)],
            Func<string, string, string?> two => [two("x", "x") ?? ""],
            Func<string, string> one => [one("x")],
            Func<int, string> one => [one(0), one(3)],
            Func<int, int, string> two => [two(3, 5), two(5, 5)],
            Func<string, int, string> both => [both("x", 0), both("x", 2)],
            Delegate other => throw new InvalidOperationException($"Give {other.GetType()} a sample here."),
            _ => Told(value),
        };

    [GeneratedRegex("[\u3040-\u30ff\u3400-\u9fff]")]
    private static partial Regex Japanese();
}
