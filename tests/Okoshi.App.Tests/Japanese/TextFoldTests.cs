using FsCheck;
using FsCheck.Fluent;
using Okoshi.App.Japanese;

namespace Okoshi.App.Tests.Japanese;

public sealed class TextFoldTests
{
    [Theory]
    [InlineData("ﾘﾝｺﾞ", "りんご")]
    [InlineData("リンゴ", "りんご")]
    [InlineData("ＡＯＭＯＲＩ　２０２６", "aomori 2026")]
    [InlineData("ｳﾞｧｲｵﾘﾝ", "ゔぁいおりん")]
    [InlineData(" 二つ \n\t の　語 ", "二つ の 語")]
    [InlineData("㈱青森", "(株)青森")]
    [InlineData("１－２−３", "1-2-3")]
    [InlineData("ハﾟ", "ぱ")]
    [InlineData("髙﨑", "高崎")]
    [InlineData("髙嵜", "高崎")]
    [InlineData("葛\U000E0100城市", "葛城市")]
    [InlineData("渡邊・渡邉", "渡辺・渡辺")]
    [InlineData("斉藤 齋藤 齊藤", "斎藤 斎藤 斎藤")]
    [InlineData("濱松 濵田", "浜松 浜田")]
    [InlineData("𠮷野家", "吉野家")]
    [InlineData("澤嶋嶌冨", "沢島島富")]
    [InlineData("10〜20 10～20", "10~20 10~20")]
    [InlineData("霞ヶ関 霞ケ関", "霞け関 霞け関")]
    [InlineData("祝☀\uFE0F", "祝☀")]
    public void Spellings_of_the_same_word_fold_to_one(string written, string folded) => TextFold.Fold(written).ShouldBe(folded);

    [Fact]
    public void Folding_twice_changes_nothing_whatever_the_text() =>
        Prop.ForAll<NonNull<string>>(text => TextFold.Fold(TextFold.Fold(text.Get)) == TextFold.Fold(text.Get)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("高崎", "髙嵜", true)]
    [InlineData("髙﨑", "高崎", true)]
    [InlineData("ＡＢＣ", "abc", true)]
    [InlineData("葛\U000E0100城", "葛城", true)]
    [InlineData("吉", "𠮷", true)]
    [InlineData("高崎", "高岡", false)]
    public void A_database_looks_for_every_spelling(string word, string text, bool found) =>
        TextFold.Spellings(word).Contains(text).ShouldBe(found);

    [Fact]
    public void Spellings_do_not_grow_without_end() =>
        TextFold.Spellings(string.Concat(Enumerable.Repeat("高崎辺斎", 20))).Count.ShouldBeLessThanOrEqualTo(50);

    [Fact]
    public void A_broken_surrogate_is_no_fault() => TextFold.Fold("a\uD800b").ShouldBe("a\uFFFDb");

    [Fact]
    public void Katakana_become_hiragana() => TextFold.ToHiragana("アオモリ・ヴ・漢字").ShouldBe("あおもり・ゔ・漢字");
}
