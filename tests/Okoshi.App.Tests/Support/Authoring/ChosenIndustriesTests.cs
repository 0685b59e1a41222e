using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Tests.Support.Authoring;

/// <summary>Industries and ties are written by name; what a name says is never widened.</summary>
public sealed class ChosenIndustriesTests
{
    private static readonly Dictionary<string, string> Programmes = new()
    {
        ["p-1"] = "空き店舗の補助",
        ["p-2"] = "創業の補助",
        ["p-3"] = "創業の融資",
    };

    [Theory]
    [InlineData("製造業", "E")]
    [InlineData("林業", "02")]
    [InlineData("美容業", "783")]
    [InlineData("ソフトウェア業", "391")]
    [InlineData("391", "391")]
    [InlineData("ｿﾌﾄｳｪｱ業", "391")]
    public void A_name_is_its_class(string written, string code)
    {
        var node = new RuleNode { Kind = "industry", Codes = written };

        ChosenInWords.Take([node], Programmes).ShouldBeEmpty();

        node.Chosen.ShouldBe([code]);
    }

    [Theory]
    [InlineData("製造", "近いもの：E 製造業")]
    [InlineData("小売", "近いもの：I 卸売業，小売業")]
    [InlineData("宿泊", "近いもの：M 宿泊業，飲食サービス業、75 宿泊業")]
    [InlineData("むかし話業", "見つかりません")]
    public void What_may_be_several_is_asked_with_the_nearest(string written, string told)
    {
        var node = new RuleNode { Kind = "industry", Codes = written };

        ChosenInWords.Take([node], Programmes).ShouldHaveSingleItem().ShouldContain(told);

        (node.Chosen.Count, node.Codes).ShouldBe((0, written));
    }

    [Theory]
    [InlineData("空き店舗の補助", "p-1", 0)]
    [InlineData("空き店舗；p-3", "p-1;p-3", 0)]
    [InlineData("創業", "創業", 1)]
    [InlineData("ない制度;p-2", "ない制度;p-2", 1)]
    [InlineData("", "", 0)]
    public void Ties_are_written_by_name_or_number(string written, string keys, int told)
    {
        var found = ChosenInWords.Keys(written, Programmes);

        (found.Keys, found.Told.Count).ShouldBe((keys, told));
    }

    [Fact]
    public void Whoever_received_it_before_is_left_out_and_the_amount_says_how_it_is_meant()
    {
        var nodes = new List<RuleNode>();
        RuleEdit.AddNotReceived(nodes, "p-2");
        nodes[1].WithinYears = "3";

        new RuleWords(new Dictionary<string, string>(), Programmes)
            .Sentence(nodes)
            .ShouldBe("だれでも使えます。ただし、3年以内に「創業の補助」を受けた人をのぞく。");
        var stored = (TermsForm.Of("{}") with { Amount = "fixed", Money = "lent" }).WriteInto("""{ "source": "y" }""");
        (TermsForm.Of(stored).Amount, TermsForm.Of(stored).Money).ShouldBe(("fixed", "lent"));
        (TermsForm.Of(stored) with { Amount = "", Money = "" }).WriteInto(stored).ShouldBe("""{"source":"y"}""");
    }
}
