using System.Text;
using Okoshi.App.Imports;

namespace Okoshi.App.Tests.Imports;

public sealed class TextDecoderTests
{
    private const string Text = "氏名,住所\r\n青森 花子,青森市中央①－２\r\n";

    [Theory]
    [InlineData(65001, false, "UTF-8")]
    [InlineData(65001, true, "UTF-8（BOMあり）")]
    [InlineData(1200, true, "UTF-16")]
    [InlineData(1201, true, "UTF-16")]
    [InlineData(932, false, "CP932")]
    public void The_encoding_is_found_by_the_bytes(int codePage, bool withMark, string name)
    {
        var encoding = CodePage(codePage);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];
        TextDecoder.Decode(bytes).ShouldBe(new DecodedText(Text, name));
    }

    [Theory]
    [InlineData(51932, "EUC-JP")]
    [InlineData(50220, "JIS（ISO-2022-JP）")]
    public void Encodings_of_older_systems_are_told_apart_from_shift_jis(int codePage, string name)
    {
        const string text = "氏名,住所\r\n青森花子,青森市中央一丁目\r\n";
        TextDecoder.Decode(CodePage(codePage).GetBytes(text)).ShouldBe(new DecodedText(text, name));
    }

    [Fact]
    public void Half_width_kana_of_shift_jis_stay_shift_jis_among_other_letters() =>
        TextDecoder
            .Decode(CodePage(932).GetBytes("ｱｵﾓﾘ,青森市\r\n氏名,氏名の読み,漢字の住所と番地"))
            .ShouldNotBeNull()
            .EncodingName.ShouldBe("CP932");

    [Fact]
    public void Pictures_and_workbooks_are_no_text()
    {
        TextDecoder.Decode([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00]).ShouldBeNull();
        TextDecoder.Decode([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]).ShouldBeNull();
    }

    [Fact]
    public void An_empty_file_is_text() => TextDecoder.Decode([]).ShouldBe(new DecodedText("", "UTF-8"));

    private static Encoding CodePage(int number)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(number);
    }
}
