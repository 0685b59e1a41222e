using Okoshi.Engine.Region;

namespace Okoshi.App.Region.Official;

/// <summary>足せる項目 Which items of official files may be added over the members of a joint area: the one place that says so.</summary>
internal static class MemberSums
{
    /// <summary>Units of things, persons, land and money: of two places together there is the sum.</summary>
    private static readonly HashSet<string> Counted = new(
        ["人", "世帯", "件", "か所", "戸", "社", "法人", "事業所", "ha", "円", "千円", "百万円", "億円"],
        StringComparer.Ordinal
    );

    private static readonly string[] Flows = ["転入", "転出", "流入", "流出", "移出", "移入"];
    private static readonly string[] Shares = ["あたり", "当たり", "率", "割合", "比", "指数", "平均"];

    /// <summary>Why the values of an item may not be added; null where they may.</summary>
    /// <param name="format">Name of the file's format.</param>
    /// <param name="item">The item.</param>
    public static JointAreaGap? WhyNot(string format, OfficialItem item)
    {
        if (format == OfficialFormat.Wages.Name)
            return JointAreaGap.NoSum;
        if (format == OfficialFormat.Jobs.Name)
            return JointAreaGap.SharedCount;
        if (format == OfficialFormat.Local.Name)
            return JointAreaGap.OwnCounts;
        // An account of trade holds what members sell to each other, whatever the item.
        if (format == OfficialFormat.Circulation.Name || IsFlow(item.Name))
            return JointAreaGap.FlowsWithin;
        if (item.Unit is "%" or "％" or "‰" || Shares.Any(s => item.Name.Contains(s, StringComparison.Ordinal)))
            return JointAreaGap.NoSum;
        // SSDSE-A states no units; an item to which the publisher's explanation gives none counts things of its own name.
        var isCounted = Counted.Contains(item.Unit) || (item.Unit.Length == 0 && format == OfficialFormat.Ssdse.Name);
        return isCounted ? null : JointAreaGap.UnitUnknown;
    }

    /// <summary>In or out alone; of both together (転入超過) the moves within cancel each other.</summary>
    private static bool IsFlow(string name) =>
        !name.Contains("超過", StringComparison.Ordinal) && Flows.Any(f => name.Contains(f, StringComparison.Ordinal));
}
