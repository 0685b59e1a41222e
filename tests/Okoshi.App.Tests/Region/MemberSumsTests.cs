using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;

namespace Okoshi.App.Tests.Region;

/// <summary>The one place that says which items may be added over the members of a joint area.</summary>
public sealed class MemberSumsTests
{
    [Theory]
    [InlineData("ssdse-a", "A1101", "総人口", "人", null)]
    [InlineData("ssdse-a", "A7101", "世帯数", "世帯", null)]
    [InlineData("ssdse-a", "B1103", "可住地面積", "ha", null)]
    [InlineData("ssdse-a", "C2208", "従業者数（民営）", "人", null)]
    [InlineData("ssdse-a", "D3201", "歳入決算総額（市町村財政）", "千円", null)]
    [InlineData("ssdse-a", "E2101", "小学校数", "", null)]
    [InlineData("ssdse-a", "D2203", "経常収支比率（市町村財政）", "%", JointAreaGap.NoSum)]
    [InlineData("ssdse-a", "D2201", "財政力指数", "", JointAreaGap.NoSum)]
    [InlineData("ssdse-a", "A5101", "転入者数（日本人移動者）", "人", JointAreaGap.FlowsWithin)]
    [InlineData("ssdse-a", "A5102", "転出者数（日本人移動者）", "人", JointAreaGap.FlowsWithin)]
    [InlineData("estat-long", "A5203", "転入超過数", "人", null)]
    [InlineData("census", "T/20-24", "総数 20〜24歳", "人", null)]
    [InlineData("corporations", "born", "設立", "社", null)]
    [InlineData("estat-long", "C120120", "1人当たり県民所得", "千円", JointAreaGap.NoSum)]
    [InlineData("estat-long", "C1326", "県内総生産額", "百万円", null)]
    [InlineData("estat-long", "F1", "何か", "‐", JointAreaGap.UnitUnknown)]
    [InlineData("wages", "wage/E", "製造業", "千円", JointAreaGap.NoSum)]
    [InlineData("jobs", "seekers/事務", "事務（求職）", "人", JointAreaGap.SharedCount)]
    [InlineData("local", "visitors", "観光入込客数", "人", JointAreaGap.OwnCounts)]
    [InlineData("circulation", "toDistribution", "所得への分配", "億円", JointAreaGap.FlowsWithin)]
    public void An_item_may_be_added_or_it_is_said_why_not(string format, string code, string name, string unit, JointAreaGap? gap) =>
        MemberSums.WhyNot(format, new OfficialItem(code, "2020", name, unit)).ShouldBe(gap);
}
