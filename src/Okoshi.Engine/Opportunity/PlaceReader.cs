using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>Looks up what is counted in every municipality: shops, households, closures, and what a business cannot do without.</summary>
internal sealed class PlaceReader(DiscoveryInput input, RegionSurvey survey, LocalReader local)
{
    private static readonly IndustryCode Fishery = IndustryCode.Parse("B");

    private readonly AreaFigures figures = survey.Area.Figures;
    private readonly OpportunityThresholds thresholds = input.Thresholds;

    public Evidence Read(AreaMeasure measure) =>
        measure switch
        {
            AreaMeasure.ElderlyAlone => ElderlyAlone(),
            AreaMeasure.Closures => Closures(),
            _ => Places(measure),
        };

    public Evidence Condition(LocalCondition condition, IReadOnlyDictionary<IndustryCode, IndustryGap> gaps)
    {
        var (meaning, value) = condition switch
        {
            LocalCondition.Farms => (EvidenceMeaning.FarmsThere, AgainstNation(f => (f.Farms, f.Households))),
            LocalCondition.Forest => (EvidenceMeaning.ForestThere, AgainstNation(f => (f.Land - f.InhabitableLand, f.Land))),
            _ => (EvidenceMeaning.CatchThere, Fishing(gaps.GetValueOrDefault(Fishery))),
        };
        var row = Row(
            EvidenceKind.Condition,
            condition.ToString(),
            new EvidenceSubject.Needed(condition),
            value,
            Expectation.Above,
            thresholds.ConditionFrom,
            Remark.Of(meaning)
        );
        return row with { Verdict = value.Value is { } v ? (v >= thresholds.ConditionFrom.Value).ToVerdict() : Verdict.Unknown };
    }

    private Evidence ElderlyAlone()
    {
        var nation = AreaFigures.Per(input.Areas.Sum(a => a.Figures.ElderlyAlone), input.Areas.Sum(a => a.Figures.Households), 100);
        return Row(
            EvidenceKind.Statistic,
            nameof(AreaMeasure.ElderlyAlone),
            new EvidenceSubject.OfArea(AreaMeasure.ElderlyAlone),
            Ratio(figures.Of(AreaMeasure.ElderlyAlone), nation, OpportunityGap.NationValueMissing),
            Expectation.Above,
            thresholds.NeedAbove,
            Remark.Of(EvidenceMeaning.ManyElderlyAlone)
        );
    }

    private Evidence Places(AreaMeasure measure)
    {
        var usual = Middle(survey.Peers.Select(p => p.Area.Figures.Of(measure)));
        var expected = usual * (measure == AreaMeasure.Nurseries ? figures.Children : figures.Population) / 1000;
        var ratio =
            expected < thresholds.LeastPlaces.Value
                ? Computed.None(new EvidenceNote.FewPlacesExpected(expected.Value))
                : Ratio(figures.Of(measure), usual, OpportunityGap.PeerValuesMissing);
        return Row(
            EvidenceKind.PeerPlaces,
            measure.ToString(),
            new EvidenceSubject.OfArea(measure),
            ratio,
            Expectation.Below,
            thresholds.MissingBelow,
            new EvidenceNote.FewerPlaces(measure)
        );
    }

    /// <summary>Against all municipalities that the same count knows: closures follow the times, not the kind of town.</summary>
    private Evidence Closures()
    {
        var usual = Middle(input.Areas.Select(a => a.Figures.Of(AreaMeasure.Closures)));
        var expected = usual * figures.Establishments / 1000;
        var ratio =
            input.ClosureYear.Length == 0 ? Computed.None(input.NoClosures)
            : expected < thresholds.LeastClosures.Value ? Computed.None(new EvidenceNote.FewClosuresExpected(expected.Value))
            : Ratio(figures.Of(AreaMeasure.Closures), usual, OpportunityGap.OtherValuesMissing);
        var row = Row(
            EvidenceKind.Closures,
            nameof(AreaMeasure.Closures),
            new EvidenceSubject.OfArea(AreaMeasure.Closures),
            ratio,
            Expectation.Above,
            thresholds.NeedAbove,
            Remark.Of(EvidenceMeaning.ManyClosures)
        );
        return ratio.Value is null
            ? row
            : row with
            {
                Period = new EvidenceNote.InYear(input.ClosureYear),
                Sources = [.. row.Sources, .. input.ClosureSource is { } s ? new[] { s } : []],
                Note = new EvidenceNote.Closed(figures.Closures),
            };
    }

    private Computed AgainstNation(Func<AreaFigures, (decimal? Part, decimal? Whole)> of)
    {
        var whole = input.Areas.Select(a => of(a.Figures)).Where(p => p is ({ }, { })).ToArray();
        var (own, all) = of(figures);
        return Ratio(
            AreaFigures.Per(own, all, 1),
            AreaFigures.Per(whole.Sum(p => p.Part), whole.Sum(p => p.Whole), 1),
            OpportunityGap.NationValueMissing
        );
    }

    /// <summary>
    /// Fishing firms prove the sea, and so does the town's own count; the absence of firms proves nothing, for fishermen of their own
    /// account are not counted.
    /// </summary>
    private Computed Fishing(IndustryGap? fishery) =>
        fishery?.Quotient is { Value: > 0 } quotient
            ? Computed.Of(Math.Max(thresholds.ConditionFrom.Value, quotient.Value.Value), quotient.Sources)
        : local.Fish() is { Verdict: Verdict.Met } fish ? Computed.Of(thresholds.ConditionFrom.Value, fish.Sources)
        : Computed.None(OpportunityGap.NoFishingFirms);

    private Computed Ratio(decimal? own, decimal? other, OpportunityGap noOther) =>
        (own, other) switch
        {
            (null, _) => Computed.None(OpportunityGap.OwnValueMissing),
            (_, null or 0) => Computed.None(noOther),
            ({ } o, { } n) => Computed.Of(o / n, input.Source),
        };

    private static decimal? Middle(IEnumerable<decimal?> values)
    {
        decimal[] known = [.. values.OfType<decimal>().Order()];
        return known.Length > 0 ? NeighbourComparison.Median(known) : null;
    }

    private Evidence Row(
        EvidenceKind kind,
        string key,
        Remark what,
        Computed value,
        Expectation expect,
        Threshold threshold,
        Remark meaning
    ) => DiscoveryRow.Of(kind, key, what, value, Units.Times, DiscoveryRow.Year(input.Year), expect, threshold, meaning);
}
