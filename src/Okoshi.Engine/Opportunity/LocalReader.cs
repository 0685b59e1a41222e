using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

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
            yield return Goods(LocalItem.Resource, market.Goods);
        LocalGoods[] leftOver = [.. market.Goods.Where(IsMaterial)];
        if (leftOver.Length > 0)
            yield return Goods(LocalItem.ByProduct, leftOver);
    }

    /// <summary>Whether the town says that it has the sea's harvest; the survey of establishments counts fishing firms only.</summary>
    public Evidence Fish() => Goods(LocalItem.Resource, [LocalGoods.Fish]);

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

    private Evidence Measure(LocalMeasure measure, LocalThreshold line) =>
        measure switch
        {
            LocalMeasure.Visitors => PerInhabitant(measure, LocalItem.Visitors, OpportunityGap.VisitorYearMissing, line),
            LocalMeasure.Guests => PerInhabitant(measure, LocalItem.Guests, OpportunityGap.GuestYearMissing, line),
            LocalMeasure.Season => Season(line),
            _ => Successors(line),
        };

    private Evidence PerInhabitant(LocalMeasure measure, LocalItem item, OpportunityGap missing, LocalThreshold line)
    {
        var year = input.Local?.LatestYear(item);
        var value = (year, population) switch
        {
            (null, _) => None(missing),
            (_, null or 0) => Computed.None(OpportunityGap.PopulationMissing),
            ({ } known, { } people) => Computed.Of(known.Total.Value!.Value / people, known.Total.Sources.Append(input.Source)),
        };
        return DiscoveryRow.Of(
            EvidenceKind.Statistic,
            measure.ToString(),
            new EvidenceSubject.OfTown(measure),
            value,
            Units.Times,
            Period(year?.Year),
            Expectation.Above,
            line.Threshold,
            Remark.Quote(line.Meaning)
        );
    }

    private Evidence Season(LocalThreshold line)
    {
        var season = input.Local?.Season();
        return DiscoveryRow.Of(
            EvidenceKind.Season,
            nameof(LocalMeasure.Season),
            new EvidenceSubject.OfTown(LocalMeasure.Season),
            season?.Ratio ?? None(OpportunityGap.MonthsMissing),
            Units.Times,
            Period(season?.Year),
            Expectation.Below,
            line.Threshold,
            Remark.Quote(line.Meaning)
        );
    }

    private Evidence Successors(LocalThreshold line)
    {
        var count = input.Local?.Successors;
        var value = count is null ? None(OpportunityGap.SuccessorsMissing) : Computed.Of(count.Value, count.Source);
        return DiscoveryRow.Of(
            EvidenceKind.Statistic,
            nameof(LocalMeasure.Successors),
            new EvidenceSubject.OfTown(LocalMeasure.Successors),
            value,
            count?.Unit ?? Units.Cases,
            Period(count?.Period),
            Expectation.Above,
            line.Threshold,
            Remark.Quote(line.Meaning)
        );
    }

    /// <summary>How many of the goods are there; none only where each of them is written as 0.</summary>
    private Evidence Goods(LocalItem item, IReadOnlyList<LocalGoods> goods)
    {
        var counts = input.Local?.Latest(item, goods) ?? [];
        LocalCount[] there = [.. counts.Where(c => c.Value > 0)];
        var value =
            there.Length > 0 || counts.Count == goods.Count
                ? Computed.Of(there.Length, counts.Select(c => c.Source))
                : Computed.None(input.Local is null ? input.NoLocal : new EvidenceNote.GoodsNotCounted(item, goods));
        var row = DiscoveryRow.Of(
            EvidenceKind.LocalResource,
            $"{item}:{string.Join('+', goods)}",
            new EvidenceSubject.Goods(item, goods),
            value,
            Units.Cases,
            Period(counts.Select(c => c.Period).Max()),
            Expectation.Above,
            input.Thresholds.GoodsAbove,
            Remark.Of(item == LocalItem.Resource ? EvidenceMeaning.ResourceThere : EvidenceMeaning.ByProductThere)
        );
        return there.Length > 0 ? row with { Note = new EvidenceNote.GoodsThere(there) } : row;
    }

    private Computed None(OpportunityGap gap) => Computed.None(input.Local is null ? input.NoLocal : Remark.Of(gap));

    private static Remark Period(string? period) =>
        period is null ? Remark.None
        : period.Length == 4 ? new EvidenceNote.InYear(period)
        : Remark.Quote(period);
}
