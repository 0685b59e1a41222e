using System.Globalization;
using Okoshi.Engine.Region;

namespace Okoshi.Engine.Opportunity;

/// <summary>Looks up what a town's own counts say for and against one business.</summary>
internal sealed class LocalReader(DiscoveryInput input, decimal? population)
{
    public IEnumerable<Evidence> Read(BusinessMarket market)
    {
        foreach (var measure in market.Local)
        {
            if (input.LocalThresholds.FirstOrDefault(t => t.Measure == measure) is { } line)
                yield return Measure(measure, line);
        }
        if (market.Goods.Count > 0)
            yield return Goods(LocalItem.Resource, market.Goods, "使える地域の資源", "仕事の材料になる資源が、地域にある");
        LocalGoods[] leftOver = [.. market.Goods.Where(IsMaterial)];
        if (leftOver.Length > 0)
            yield return Goods(LocalItem.ByProduct, leftOver, "使われていない副産物", "捨てられている副産物を、材料にできる");
    }

    /// <summary>Whether the town says that it has the sea's harvest; the survey of establishments counts fishing firms only.</summary>
    public Evidence Fish() => Goods(LocalItem.Resource, [LocalGoods.Fish], "", "");

    public static string NameOf(LocalGoods goods) =>
        goods switch
        {
            LocalGoods.Fruit => "果実",
            LocalGoods.Vegetables => "野菜",
            LocalGoods.Grain => "穀物",
            LocalGoods.Livestock => "畜産物",
            LocalGoods.Fish => "水産物",
            LocalGoods.Wood => "木材",
            LocalGoods.Craft => "工芸の技",
            LocalGoods.HotSpring => "温泉",
            LocalGoods.Nature => "自然の景色",
            _ => "歴史と文化",
        };

    /// <summary>Whether a row speaks of resources, not of by-products.</summary>
    public static bool IsResource(Evidence row) => row.Ref.StartsWith(nameof(LocalItem.Resource), StringComparison.Ordinal);

    /// <summary>Whether something of it can be left over.</summary>
    private static bool IsMaterial(LocalGoods goods) =>
        goods
            is LocalGoods.Fruit
                or LocalGoods.Vegetables
                or LocalGoods.Grain
                or LocalGoods.Livestock
                or LocalGoods.Fish
                or LocalGoods.Wood;

    private Evidence Measure(LocalMeasure measure, LocalThreshold line)
    {
        var row = measure switch
        {
            LocalMeasure.Visitors => PerInhabitant(
                measure,
                LocalItem.Visitors,
                "一年に訪れる人（観光入込客数）の、住む人に対する比",
                "観光入込客数",
                line
            ),
            LocalMeasure.Guests => PerInhabitant(measure, LocalItem.Guests, "一年の宿泊（延べ）の、住む人に対する比", "宿泊者数", line),
            LocalMeasure.Season => Season(line),
            _ => Successors(line),
        };
        return row with { Rule = line.Source };
    }

    private Evidence PerInhabitant(LocalMeasure measure, LocalItem item, string what, string name, LocalThreshold line)
    {
        var year = input.Local?.LatestYear(item);
        var value = (year, population) switch
        {
            (null, _) => None($"{name}の、一年分の行（年の合計か、12か月）"),
            (_, null or 0) => Computed.None("人口の値がありません"),
            ({ } known, { } people) => Computed.Of(known.Total.Value!.Value / people, known.Total.Sources.Append(input.Source)),
        };
        return DiscoveryRow.Of(
            EvidenceKind.Statistic,
            measure.ToString(),
            what,
            value,
            "倍",
            Period(year?.Year),
            Expectation.Above,
            line.Value,
            line.Meaning
        );
    }

    private Evidence Season(LocalThreshold line)
    {
        var season = input.Local?.Season();
        return DiscoveryRow.Of(
            EvidenceKind.Season,
            nameof(LocalMeasure.Season),
            "訪れる人がいちばん多い月の、ふだんの月（平均）に対する比",
            season?.Ratio ?? None("観光入込客数か宿泊者数の、12か月の行"),
            "倍",
            Period(season?.Year),
            Expectation.Below,
            line.Value,
            line.Meaning
        );
    }

    private Evidence Successors(LocalThreshold line)
    {
        var count = input.Local?.Successors;
        var value = count is null ? None("後継者を探す事業者数の行") : Computed.Of(count.Value, count.Source);
        return DiscoveryRow.Of(
            EvidenceKind.Statistic,
            nameof(LocalMeasure.Successors),
            "後継者を探している事業者",
            value,
            count?.Unit ?? "件",
            count is null ? "" : Period(count.Period),
            Expectation.Above,
            line.Value,
            line.Meaning
        );
    }

    /// <summary>How many of the goods are there; none only where each of them is written as 0.</summary>
    private Evidence Goods(LocalItem item, IReadOnlyList<LocalGoods> goods, string what, string meaning)
    {
        var names = string.Join("、", goods.Select(NameOf));
        var counts = input.Local?.Latest(item, goods) ?? [];
        LocalCount[] there = [.. counts.Where(c => c.Value > 0)];
        var value =
            there.Length > 0 || counts.Count == goods.Count
                ? Computed.Of(there.Length, counts.Select(c => c.Source))
                : Computed.None(
                    input.Local is null
                        ? input.NoLocal
                        : $"地域の調べに、{what}（{names}）の行が足りません。ないと分かっているものは 0 と書くと、「ない」と分かります"
                );
        var row = DiscoveryRow.Of(
            EvidenceKind.LocalResource,
            $"{item}:{string.Join('+', goods)}",
            $"{what}（{names}）",
            value,
            "件",
            Period(counts.Select(c => c.Period).Max()),
            Expectation.Above,
            0,
            meaning
        );
        return there.Length > 0 ? row with { Note = string.Join("、", there.Select(Words)) } : row;
    }

    private Computed None(string row) => Computed.None(input.Local is null ? input.NoLocal : $"地域の調べに、{row}がありません");

    private static string Words(LocalCount c) =>
        $"{NameOf(c.Goods!.Value)} {c.Value.ToString("#,0.##", CultureInfo.InvariantCulture)}{c.Unit}{(c.Note.Length > 0 ? $"（{c.Note}）" : "")}";

    private static string Period(string? period) =>
        period is null ? ""
        : period.Length == 4 ? period + "年"
        : period;
}
