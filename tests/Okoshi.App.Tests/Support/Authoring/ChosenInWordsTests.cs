using Okoshi.App.Support.Authoring;

namespace Okoshi.App.Tests.Support.Authoring;

/// <summary>Names that people write into the form, and what becomes of them.</summary>
public sealed class ChosenInWordsTests
{
    private static readonly Dictionary<string, string> Programmes = new()
    {
        ["a-1"] = "見本の講座",
        ["a-2"] = "見本の創業補助金",
        ["a-3"] = "見本の移住補助金",
    };

    [Theory]
    [InlineData("青森市", "022012")]
    [InlineData("青森県青森市；弘前市", "022012 022021")]
    [InlineData("022012", "022012")]
    [InlineData("東京都府中市", "132063")]
    [InlineData("青森県", "020001")]
    [InlineData("外ケ浜町、外ヶ浜町", "023078")]
    public void A_place_is_chosen_by_its_name(string text, string codes)
    {
        var node = new RuleNode { Kind = "residence", Codes = text };

        ChosenInWords.Take([node], Programmes).ShouldBeEmpty();
        string.Join(' ', node.Items).ShouldBe(codes);
    }

    [Theory]
    [InlineData("府中市", "1 住んでいる所：「府中市」だけでは、どの所か決まりません。近いもの：東京都府中市、広島県府中市。")]
    [InlineData("ぽぽぽ", "1 住んでいる所：「ぽぽぽ」という所は見つかりません。名前を確かめてください。")]
    public void A_place_that_is_not_or_is_twice_is_told_and_stays(string text, string told)
    {
        var node = new RuleNode { Kind = "residence", Codes = text };

        ChosenInWords.Take([node], Programmes).ShouldBe([told]);
        (node.Codes, node.Chosen.Count).ShouldBe((text, 0));
    }

    [Fact]
    public void A_place_mistyped_by_a_letter_has_its_nearest()
    {
        ChosenInWords
            .Take([new RuleNode { Kind = "planned-place", Codes = "五所河原市" }], Programmes)
            .Single()
            .ShouldContain("近いもの：青森県五所川原市");
    }

    [Theory]
    [InlineData("建設業", "D")]
    [InlineData("D", "D")]
    [InlineData("宿泊業", "75")]
    public void An_industry_is_chosen_by_its_name(string text, string code)
    {
        var node = new RuleNode { Kind = "industry", Codes = text };

        ChosenInWords.Take([node], Programmes).ShouldBeEmpty();
        node.Items.ShouldBe([code]);
    }

    [Theory]
    [InlineData("見本の講座", "a-1", null)]
    [InlineData("移住", "a-3", null)]
    [InlineData("a-2；見本の講座", "a-2;a-1", null)]
    [InlineData(
        "補助金",
        "補助金",
        "1 ほかの制度を受けたこと：「補助金」だけでは、どの制度か決まりません。近いもの：「見本の創業補助金」、「見本の移住補助金」。"
    )]
    [InlineData("ぽぽぽ", "ぽぽぽ", "1 ほかの制度を受けたこと：「ぽぽぽ」という制度は見つかりません。名前を確かめてください。")]
    public void A_programme_is_chosen_by_its_name(string text, string keys, string? told)
    {
        var node = new RuleNode { Kind = "received", Name = text };

        ChosenInWords.Take([node], Programmes).ShouldBe(told is null ? [] : [told]);
        node.Name.ShouldBe(keys);
    }
}
