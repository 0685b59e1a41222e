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
    public void Spellings_of_the_same_word_fold_to_one(string written, string folded) => TextFold.Fold(written).ShouldBe(folded);

    [Fact]
    public void Folding_twice_changes_nothing_whatever_the_text() =>
        Prop.ForAll<NonNull<string>>(text => TextFold.Fold(TextFold.Fold(text.Get)) == TextFold.Fold(text.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_broken_surrogate_is_no_fault() => TextFold.Fold("a\uD800b").ShouldBe("a\uFFFDb");

    [Fact]
    public void Kana_are_turned_both_ways()
    {
        TextFold.ToKatakana("あおもり・ゔ・漢字").ShouldBe("アオモリ・ヴ・漢字");
        TextFold.ToHiragana("アオモリ・ヴ・漢字").ShouldBe("あおもり・ゔ・漢字");
    }
}
