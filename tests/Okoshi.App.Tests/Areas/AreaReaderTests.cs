using Okoshi.App.Areas;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Areas;

public sealed class AreaReaderTests
{
    [Theory]
    [InlineData("022012", "022012")]
    [InlineData("０２２０１２", "022012")]
    [InlineData("02201", "022012")]
    [InlineData("０２２０１", "022012")]
    [InlineData("R02201", "022012")]
    [InlineData("02201-2", "022012")]
    [InlineData(" 022012 ", "022012")]
    [InlineData("02201_青森市", "022012")]
    [InlineData("022012　青森市", "022012")]
    [InlineData("青森市（022012）", "022012")]
    [InlineData("02", "020001")]
    [InlineData("131008", "131008")]
    [InlineData("01695", "016951")]
    [InlineData("221317", "221317")]
    [InlineData("022012.0", "022012")]
    public void そのまま読める書き方(string text, string code)
    {
        var reading = AreaReader.Read(text);

        reading.Code?.Digits.ShouldBe(code);
        reading.Note.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("22012", "022012", "022012（青森県青森市）")]
    [InlineData("２２０１２", "022012", "022012（青森県青森市）")]
    [InlineData("11002", "011002", "011002（北海道札幌市）")]
    [InlineData("82015", "082015", "082015（茨城県水戸市）")]
    [InlineData("10006", "010006", "010006（北海道）")]
    [InlineData("2201", "022012", "022012（青森県青森市）")]
    [InlineData("8201", "082015", "082015（茨城県水戸市）")]
    [InlineData("2", "020001", "020001（青森県）")]
    public void 先頭の0が落ちた番号はことわって補う(string text, string code, string told)
    {
        var reading = AreaReader.Read(text);

        reading.Code?.Digits.ShouldBe(code);
        reading.Note.ShouldBe($"「{text}」は、先頭の 0 が落ちた番号とみて、{told}と読みました");
    }

    [Theory]
    [InlineData("12203", "122033（千葉県市川市）か、012203（北海道士別市）")]
    [InlineData("22101", "221015（静岡県静岡市葵区）か、022101（青森県平川市）")]
    [InlineData("15202", "152021（新潟県長岡市）か、015202（北海道幌延町）")]
    [InlineData("12220", "122203（千葉県流山市）か、012220（北海道三笠市）")]
    public void 二つに読める番号はたずねる(string text, string choices)
    {
        var reading = AreaReader.Read(text);

        reading.Code.ShouldBeNull();
        reading.Problem.ShouldBe($"「{text}」は、どの市区町村か決められません。{choices}ですか");
    }

    [Theory]
    [InlineData("12203", "市川市", "122033")]
    [InlineData("12203", "千葉県市川市", "122033")]
    [InlineData("12203", "千葉県", "122033")]
    [InlineData("12203", "士別市", "012203")]
    [InlineData("12203", "北海道", "012203")]
    [InlineData("22101", "平川市", "022101")]
    [InlineData("22101", "静岡市葵区", "221015")]
    [InlineData("22101", "葵区", "221015")]
    [InlineData("018201", "福井市", "182010")]
    public void 横の名前が決める(string text, string beside, string code) => AreaReader.Read(text, beside).Code?.Digits.ShouldBe(code);

    [Theory]
    [InlineData("22012", "静岡市")]
    [InlineData("22012", "静岡県")]
    [InlineData("12203", "青森市")]
    public void 横の名前と合わない番号は読まない(string text, string beside) => AreaReader.Read(text, beside).Code.ShouldBeNull();

    [Theory]
    [InlineData("022013", "「022013」は、最後の検査数字が合いません。022012（青森県青森市）ですか")]
    [InlineData("018201", "「018201」は、どの市区町村か決められません。182010（福井県福井市）ですか")]
    [InlineData("青森市", "「青森市」は番号ではありません。022012（青森県青森市）ですか")]
    [InlineData("府中市", "「府中市」は知らない地域コードです")]
    [InlineData("990001", "「990001」は知らない地域コードです")]
    [InlineData("000000", "「000000」は知らない地域コードです")]
    [InlineData("", "「」は知らない地域コードです")]
    [InlineData("48", "「48」は知らない地域コードです")]
    [InlineData("022", "「022」は知らない地域コードです")]
    public void 読めない番号は近いものをたずねる(string text, string problem) => AreaReader.Read(text).Problem.ShouldBe(problem);

    [Fact]
    public void 台帳より古い番号も検査数字が合えば読む() => AreaReader.Read("023078").Code?.Digits.ShouldBe("023078");

    [Theory]
    [InlineData("12203,02201", AreaForm.Five)]
    [InlineData("12203,2201", AreaForm.Five)]
    [InlineData("12203,12204", AreaForm.Five)]
    [InlineData("12203,131016", AreaForm.Six)]
    [InlineData("12203,22012", AreaForm.Six)]
    [InlineData("12203", AreaForm.Unsaid)]
    [InlineData("12203,02201,131016", AreaForm.Unsaid)]
    [InlineData("", AreaForm.Unsaid)]
    public void 列の書き方は列のすべてから分かる(string texts, AreaForm form) => AreaReader.FormOf(texts.Split(',')).ShouldBe(form);

    [Theory]
    [InlineData("12203,02201", "122033")]
    [InlineData("12203,131016", "012203")]
    [InlineData("12203", null)]
    public void 同じ番号も列の書き方で決まる(string texts, string? code) =>
        new AreaColumn(texts.Split(',')).Read("12203").Code?.Digits.ShouldBe(code);

    [Fact]
    public void 五桁の列に書いた六桁の読みかえはない()
    {
        var column = new AreaColumn(["22012", "22101", "13101"]);

        column.Read("22101").Code.ShouldBeNull();
        column.Read("22012").Code?.Digits.ShouldBe("022012");
    }

    [Fact]
    public void 圏域の番号も地域として読む()
    {
        AreaReader.ReadRegion("520012").Code?.Digits.ShouldBe("520012");
        AreaReader.ReadRegion("52001").Code?.Digits.ShouldBe("520012");
        AreaReader.ReadRegion("02201").Code?.Digits.ShouldBe("022012");
    }

    [Fact]
    public void どの番号も六桁でも五桁でも自分になり_0を落としてもほかの市区町村にならない()
    {
        foreach (var area in NationalAreas.Register.All)
        {
            var (six, five) = (area.Code.Digits, area.Code.Digits[..5]);
            AreaReader.Read(six).Code.ShouldBe(area.Code);
            AreaReader.Read(five, AreaForm.Five, []).Code.ShouldBe(area.Code);
            foreach (var lost in new[] { six.TrimStart('0'), five.TrimStart('0') })
            {
                (AreaReader.Read(lost).Code ?? area.Code).ShouldBe(area.Code, lost);
                AreaReader.Read(lost, area.Name).Code.ShouldBe(area.Code, lost);
            }
        }
    }

    [Fact]
    public void 台帳は数と親子と承継がそろっている()
    {
        var register = NationalAreas.Register;

        register.All.Count(a => a.Kind == AreaKind.Prefecture).ShouldBe(47);
        register.All.Count(a => a is { Kind: AreaKind.Municipality, To: null }).ShouldBe(1_741 + 6);
        register.Inside(MunicipalityCode.Parse("131008")).Count().ShouldBe(23);
        register.Inside(MunicipalityCode.Parse("011002")).Count().ShouldBe(10);
        register.All.ShouldAllBe(a => a.Kind == AreaKind.Prefecture || register.Find(a.Within!.Value) != null);
        register.All.SelectMany(a => a.Successors).ShouldAllBe(s => register.Find(s) != null);
        register.Standing(MunicipalityCode.Parse("403059")).Single().Digits.ShouldBe("402311");
        register.NameOf(MunicipalityCode.Parse("282219")).ShouldBe("丹波篠山市");
    }
}
