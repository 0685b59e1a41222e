using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Engine.Tests.Shared;

public sealed class AreaRegisterTests
{
    [Theory]
    [InlineData("221384", "221309", Verdict.Met)] // 新しい区は市の中
    [InlineData("221317", "221309", Verdict.Met)] // 古い区も市の中
    [InlineData("221317", "221384", Verdict.Met)] // 古い区は新しい区の中
    [InlineData("221350", "221384", Verdict.Unknown)] // 二つに分かれた区
    [InlineData("221384", "221317", Verdict.Unknown)] // いくつかが一つになった区からは、もとの区は分からない
    [InlineData("221406", "221376", Verdict.Met)] // 番号だけが変わった区
    [InlineData("402311", "403059", Verdict.Met)] // 番号だけが変わった市
    [InlineData("403059", "402311", Verdict.Met)]
    [InlineData("221317", "221392", Verdict.NotMet)]
    [InlineData("011002", "011011", Verdict.Unknown)] // 市しか分からない
    [InlineData("011011", "011002", Verdict.Met)]
    [InlineData("011029", "011011", Verdict.NotMet)]
    [InlineData("131016", "131008", Verdict.Met)]
    [InlineData("130001", "131008", Verdict.Unknown)]
    [InlineData("132012", "131008", Verdict.NotMet)]
    [InlineData("139998", "131008", Verdict.NotMet)] // 都の、ほかの市町村
    [InlineData("133035", "132012", Verdict.Unknown)] // 台帳にない番号は、いまはその市の中かもしれない
    [InlineData("133035", "130001", Verdict.Met)]
    [InlineData("022012", "010006", Verdict.NotMet)]
    public void ある区域は別の区域の中か(string known, string wanted, Verdict verdict) =>
        SampleAreas.Register.IsIn(MunicipalityCode.Parse(known), MunicipalityCode.Parse(wanted)).ShouldBe(verdict);

    [Fact]
    public void 分かれた区はどちらも求められていれば中()
    {
        var north = Place.OneOf("北区", MunicipalityCode.Parse("221350"));

        north.IsIn(Set("221384")).ShouldBe(Verdict.Unknown);
        north.IsIn(Set("221384", "221392")).ShouldBe(Verdict.Met);
    }

    [Fact]
    public void 市のすべての区は市と同じ()
    {
        var city = Place.OneOf("浜松市", MunicipalityCode.Parse("221309"));

        city.IsIn(Set("221384", "221392")).ShouldBe(Verdict.Unknown);
        city.IsIn(Set("221384", "221392", "221406")).ShouldBe(Verdict.Met);
        Place.OneOf("東京23区", MunicipalityCode.Parse("131008")).IsIn(Set("131016", "131024")).ShouldBe(Verdict.Met);
    }

    [Fact]
    public void 外にある所はその中の区にもない()
    {
        var away = Place.OutsideOf("市の外", MunicipalityCode.Parse("221309"));

        away.IsIn(Set("221317")).ShouldBe(Verdict.NotMet);
        away.IsIn(Set("221384", "022012")).ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void 名前は区なら市から()
    {
        var register = SampleAreas.Register;

        register.NameOf(MunicipalityCode.Parse("011011")).ShouldBe("札幌市中央区");
        register.FullNameOf(MunicipalityCode.Parse("011011")).ShouldBe("北海道札幌市中央区");
        register.NameOf(MunicipalityCode.Parse("131016")).ShouldBe("千代田区");
        register.NameOf(MunicipalityCode.Parse("131008")).ShouldBe("東京23区");
        register.FullNameOf(MunicipalityCode.Parse("020001")).ShouldBe("青森県");
        register.CityOf(MunicipalityCode.Parse("131016")).ShouldBeNull();
        register.Whole(MunicipalityCode.Parse("011029")).Digits.ShouldBe("011002");
    }

    [Fact]
    public void どの区域も自分の中で県の中で全国の中()
    {
        foreach (var area in SampleAreas.Register.All)
        {
            SampleAreas.Register.IsIn(area.Code, area.Code).ShouldBe(Verdict.Met);
            SampleAreas.Register.IsIn(area.Code, area.Code.ToPrefecture()).ShouldBe(Verdict.Met);
            SampleAreas.Register.IsIn(area.Code, MunicipalityCode.Nation).ShouldBe(Verdict.Met);
            SampleAreas.Register.IsIn(MunicipalityCode.Nation, area.Code).ShouldBe(Verdict.Unknown);
        }
    }

    [Fact]
    public void 中の中は中で_外の中は外()
    {
        MunicipalityCode[] all = [.. SampleAreas.Register.All.Select(a => a.Code)];
        foreach (var (a, b, c) in all.SelectMany(a => all.SelectMany(b => all.Select(c => (a, b, c)))))
        {
            var register = SampleAreas.Register;
            if (register.IsIn(a, b) == Verdict.Met && register.IsIn(b, c) == Verdict.Met)
                register.IsIn(a, c).ShouldBe(Verdict.Met, $"{a} {b} {c}");
            if (register.IsIn(a, b) == Verdict.Met && register.IsIn(b, c) == Verdict.NotMet)
                register.IsIn(a, c).ShouldBe(Verdict.NotMet, $"{a} {b} {c}");
        }
    }

    private static AreaSet Set(params string[] codes) => SampleAreas.Set([.. codes.Select(MunicipalityCode.Parse)]);
}
