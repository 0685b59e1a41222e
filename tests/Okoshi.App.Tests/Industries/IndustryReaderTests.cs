using Okoshi.App.Industries;
using Okoshi.App.Push;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Industries;

public sealed class IndustryReaderTests
{
    [Theory]
    [InlineData("097", "097")]
    [InlineData("０９７", "097")]
    [InlineData("83", "83")]
    [InlineData("E", "E")]
    [InlineData("5631", "5631")]
    [InlineData("097 パン・菓子製造業", "097")]
    [InlineData("9", "09")]
    [InlineData("974", "0974")]
    public void 番号として読める(string text, string code) => Read(text).Codes.ShouldHaveSingleItem().ToString().ShouldBe(code);

    [Theory]
    [InlineData("", "5891", "I", true)] // コンビニか牛乳小売業か
    [InlineData("13", "5891", "5631", false)]
    [InlineData("14", "5891", "5891", false)]
    [InlineData("", "6091", "I", true)] // ホームセンターかたばこ小売業か
    [InlineData("", "5892", "589", true)] // 牛乳小売業か飲料小売業か
    [InlineData("", "8544", "854", true)] // 訪問介護か通所介護か
    [InlineData("", "5898", "5897", false)] // 第13回だけにある番号
    [InlineData("13", "5611", "56", false)] // 二つに分かれた
    [InlineData("", "8493", "849", false)] // なくなった
    [InlineData("", "5631", "5631", false)] // 第14回だけにある番号
    [InlineData("", "0971", "0971", false)]
    [InlineData("13", "0971", "0971", false)]
    public void 改定の回で意味が決まる(string revision, string text, string common, bool ambiguous)
    {
        var reading = IndustryReader.Read(text, revision, 4);

        reading.Common.ToString().ShouldBe(common);
        reading.IsAmbiguous.ShouldBe(ambiguous);
    }

    [Theory]
    [InlineData("97", 3, "「97」は、97（国家公務）か、097（パン・菓子製造業）か決められません")]
    [InlineData("83", 4, "「83」は、83（医療業）か、083（管工事業（さく井工事業を除く））か決められません")]
    [InlineData("0985", 4, "「0985」は産業分類の番号ではありません")]
    [InlineData("985", 3, "「985」は産業分類の番号ではありません")]
    [InlineData("U", 1, "「U」は産業分類の番号ではありません")]
    public void 読めない番号はわけを言う(string text, int longest, string problem) =>
        IndustryReader.Read(text, "", longest).Problem.ShouldBe(problem);

    [Fact]
    public void 横の名前が決める() =>
        IndustryReader.Read("97 パン・菓子製造業", "", 3).Codes.ShouldHaveSingleItem().ToString().ShouldBe("097");

    [Fact]
    public void どの番号にも名前がある()
    {
        NationalIndustries.All.Count.ShouldBe(2_128);
        NationalIndustries.All.ShouldAllBe(i => NationalIndustries.NameOf(i.Code).Length > 0);
        NationalIndustries.NameOf(JsicCode.Parse("83")).ShouldBe("医療業");
        NationalIndustries.NameOf(JsicCode.Parse("097")).ShouldBe("パン・菓子製造業");
        NationalIndustries.NameOf(JsicCode.Parse("E")).ShouldBe("製造業");
        NationalIndustries.NameOf(JsicCode.Parse("8399")).ShouldBe("医療業");
    }

    [Fact]
    public void 移る先は書いてあればその所で_なければ準備している所()
    {
        MoveOf("planned_residence", "022012").ShouldBe("青森市");
        MoveOf("planned_residence,planned_municipality,stage", "131016,022012,preparing").ShouldBe("千代田区");
        MoveOf("planned_municipality,stage", "022012,preparing").ShouldBe("青森市");
        MoveOf("planned_municipality,stage", "022012,established").ShouldBeNull();
        MoveOf("planned_municipality", "022012").ShouldBeNull();
    }

    private static string? MoveOf(string columns, string cells) =>
        new PeopleReader(null, new DateOnly(2026, 11, 1))
            .Read("people.csv", System.Text.Encoding.UTF8.GetBytes($"id,{columns}\n1,{cells}\n"))[0]
            .Facts.MoveTo?.Name;

    private static IndustryReading Read(string text) => IndustryReader.Read(text, "", text.Length);

    [Theory]
    [InlineData("83;391;E", 0)]
    [InlineData("83;391", 3)]
    [InlineData("83;60", 2)]
    [InlineData("E;I", 0)]
    public void 大分類も書く列では_短い番号は0が落ちたものではない(string column, int longest) =>
        IndustryReader.Longest(column.Split(';')).ShouldBe(longest);
}
