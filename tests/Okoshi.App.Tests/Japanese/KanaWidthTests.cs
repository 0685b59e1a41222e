using FsCheck;
using FsCheck.Fluent;
using Okoshi.App.Japanese;

namespace Okoshi.App.Tests.Japanese;

public sealed class KanaWidthTests
{
    [Theory]
    [InlineData("ガッコウ・パーティー", "ｶﾞｯｺｳ･ﾊﾟｰﾃｨｰ")]
    [InlineData("ヴァイオリン「ア」", "ｳﾞｧｲｵﾘﾝ｢ｱ｣")]
    [InlineData("漢字ＡＢＣ123ヱ", "漢字ＡＢＣ123ヱ")]
    public void Katakana_change_their_width_and_nothing_else_does(string full, string half)
    {
        KanaWidth.ToHalf(full).ShouldBe(half);
        KanaWidth.ToFull(half).ShouldBe(full);
    }

    [Fact]
    public void Full_width_katakana_come_back_the_same()
    {
        var letters = Gen.ListOf(Gen.Choose('ァ', 'ヺ').Select(c => (char)c)).Select(l => new string([.. l])).ToArbitrary();
        Prop.ForAll(letters, text => KanaWidth.ToFull(KanaWidth.ToHalf(text)) == text).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("青森Abc", 7)]
    [InlineData("ｱﾊﾟ", 3)]
    [InlineData("が", 2)]
    [InlineData("か\u3099", 2)]
    [InlineData("𠮷", 2)]
    [InlineData("—…", 2)]
    public void Width_counts_half_width_columns(string text, int columns) => DisplayWidth.Of(text).ShouldBe(columns);

    [Theory]
    [InlineData("青森市", 6, "青森市")]
    [InlineData("青森市", 5, "青森…")]
    [InlineData("青森市", 4, "青…")]
    public void A_cut_text_says_so_and_fits(string text, int columns, string cut)
    {
        DisplayWidth.Cut(text, columns).ShouldBe(cut);
        DisplayWidth.Of(DisplayWidth.Cut(text, columns)).ShouldBeLessThanOrEqualTo(columns);
    }

    [Theory]
    [InlineData("はい", true)]
    [InlineData("ＴＲＵＥ", true)]
    [InlineData("○", true)]
    [InlineData("いいえ", false)]
    [InlineData("なし", false)]
    [InlineData("", null)]
    [InlineData("たぶん", null)]
    public void An_empty_answer_is_not_no(string text, bool? answer) => YesNoText.Read(text).ShouldBe(answer);
}
