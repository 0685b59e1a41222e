using System.Text.Json;
using Okoshi.App.Json;
using Okoshi.App.Sentences;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Sentences;

public sealed class SentenceTests
{
    [Fact]
    public void A_code_and_a_case_with_values_are_said()
    {
        Remark.Of(RegionGap.NoSeekers).Text().ShouldBe("求職者がいません");
        new EvidenceNote.FewPersonsExpected(15)
            .Text()
            .ShouldBe("似た市区町村の水準でも、ここでは 15 人にしかならず、割合の振れが大きいため判断に使いません");
        new EvidenceNote.Bought(1_200)
            .Text()
            .ShouldBe(
                "売りを差し引いて、1年におよそ 12 億円。足りなさと同じ従業者から計算した推計なので、これだけでは必要の根拠にしません"
            );
        new EvidenceNote.Bought(0).Text().ShouldStartWith("差し引きすると、域外へ売る方が多い。");
        new EvidenceNote.FewClosuresExpected(4).Text().ShouldContain("一年に 4 社");
        new Supposition.FigureMoved(Remark.Quote("水揚げ"), 1.5m, "倍", IsKnown: false)
            .Text()
            .ShouldBe("「水揚げ」が分かって、 1.5倍だったら");
        new Supposition.FigureMoved(Remark.Quote("水揚げ"), 1.5m, "倍", IsKnown: true).Text().ShouldBe("「水揚げ」が 1.5倍になったら");
        new Supposition.WeightChanged("足りなさ", 0.5m).Text().ShouldBe("「足りなさ」の点を半分にしたら");
        new Supposition.WeightChanged("足りなさ", 1.5m).Text().ShouldBe("「足りなさ」の点を1.5倍にしたら");
    }

    [Fact]
    public void Text_that_came_as_data_is_shown_as_it_is_and_nothing_is_nothing()
    {
        Remark.Quote("図の数値がない").Text().ShouldBe("図の数値がない");
        (Remark.None.IsNone, Remark.None.Text(), Remark.Quote("ある").IsNone).ShouldBe((true, "", false));
    }

    [Fact]
    public void A_kept_remark_says_what_was_said_that_day()
    {
        var kept = JsonSerializer.Serialize(Remark.Of(OpportunityGap.NoLocal), OkoshiJson.Compact);
        kept.ShouldBe("\"地域の調べがありません\"");
        JsonSerializer.Deserialize<Remark>(kept, OkoshiJson.Compact).ShouldBe(Remark.Quote("地域の調べがありません"));
    }

    [Fact]
    public void No_two_reasons_sound_alike()
    {
        Enum.GetValues<RegionGap>().Select(g => SentenceText.Text(g)).ShouldBeUnique();
        Enum.GetValues<OpportunityGap>().Select(g => SentenceText.Text(g)).ShouldBeUnique();
        Enum.GetValues<ScoreNote>().Select(n => SentenceText.Text(n)).ShouldBeUnique();
        Enum.GetValues<EvidenceMeaning>().Select(m => SentenceText.Text(m)).ShouldBeUnique();
        Enum.GetValues<SwotProposal>().Select(p => SentenceText.Text(p)).ShouldBeUnique();
    }
}
