using System.Collections;
using System.Text.RegularExpressions;
using Okoshi.App.Sentences;
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
        PublicEnglish.Words.IsEnglish.ShouldBeTrue();
        PublicJapanese.Words.IsEnglish.ShouldBeFalse();
        PublicEnglish.Words.Start.Promises.Count.ShouldBe(PublicJapanese.Words.Start.Promises.Count);
        PublicEnglish.Words.About.PrivacyLines.Count.ShouldBe(PublicJapanese.Words.About.PrivacyLines.Count);
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
    [InlineData("見本市", "", "見本市")]
    [InlineData("見本市", "ミホンシ", "見本市")]
    public void A_town_has_a_name_in_Roman_letters_where_its_reading_is_known(string name, string kana, string english) =>
        Romaji.Of(name, kana).ShouldBe(english);

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
            IDictionary => [],
            IEnumerable<KeyValuePair<string, string>> pairs => pairs.Select(p => p.Value),
            IEnumerable many => many.Cast<object>().SelectMany(Texts),
            ValueTuple<string, string> two => [two.Item1, two.Item2],
            Func<Yen, (string, string)> => [],
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
