using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>Looks up what official statistics say for and against one business.</summary>
internal sealed class DiscoveryReader
{
    private readonly DiscoveryInput input;
    private readonly OpportunityThresholds thresholds;
    private readonly Dictionary<IndustryCode, IndustryGap> gaps;
    private readonly LocalReader local;
    private readonly PlaceReader places;
    private readonly MoneyReader money;
    private readonly EvidenceReader? own;
    private readonly ILookup<string, OpportunityDriver> drivers;

    public DiscoveryReader(DiscoveryInput input, RegionSurvey survey)
    {
        (this.input, thresholds) = (input, input.Thresholds);
        gaps = survey.Industries.ToDictionary(i => i.Industry);
        local = new LocalReader(input, survey.Area.Figures.Population);
        places = new PlaceReader(input, survey, local);
        money = new MoneyReader(input);
        own = input.Own is null ? null : new EvidenceReader(input.Own);
        drivers = (input.Own?.Drivers ?? [])
            .Where(d => d.Kind is DriverKind.Statistic or DriverKind.Strategy)
            .ToLookup(d => d.Business, StringComparer.Ordinal);
    }

    public IReadOnlyList<Evidence> Read(StartableBusiness business, BusinessMarket market)
    {
        var industry = business.Industry;
        var gap = market.ByIndustry ? gaps.GetValueOrDefault(industry) : null;
        var none = Computed.None(market.ByIndustry ? OpportunityGap.IndustryNotInStatistics : OpportunityGap.IndustryIsAnother);
        var saves = market.Staffing == Staffing.Saves;
        return
        [
            Level(industry, gap, none),
            .. market.Measures.Select(places.Read),
            .. local.Read(market),
            .. own is null ? [] : drivers[business.Id].SelectMany(own.Read),
            money.Purchase(industry, market.ByIndustry, none),
            .. Checks(industry, gap, none),
            Outlook(market.Market),
            Future(
                EvidenceKind.Labour,
                new EvidenceSubject.WorkingAge(),
                MarketKind.WorkingAge,
                saves ? Expectation.Below : Expectation.Above,
                thresholds.Workers,
                saves ? EvidenceMeaning.FewerWorkers : EvidenceMeaning.MoreWorkers
            ),
            money.Income(industry),
            .. market.Requires == LocalCondition.None ? [] : new[] { places.Condition(market.Requires, gaps) },
        ];
    }

    /// <summary>
    /// Whether what the business cannot do without is there; the town's own word that it has none of the goods counts too.
    /// </summary>
    public static Verdict Stands(IReadOnlyList<Evidence> evidence)
    {
        Verdict[] conditions = [.. evidence.Where(e => e.Kind == EvidenceKind.Condition).Select(e => e.Verdict)];
        return
            conditions.Length > 0
            && evidence.Any(e => e is { Kind: EvidenceKind.LocalResource, Verdict: Verdict.NotMet } && LocalReader.IsResource(e))
            ? Verdict.NotMet
            : VerdictLogic.All(conditions);
    }

    private Evidence Level(IndustryCode industry, IndustryGap? gap, Computed none)
    {
        var row = OfIndustry(
            EvidenceKind.PeerLevel,
            IndustryMeasure.Level,
            industry,
            gap?.Level ?? none,
            Units.Times,
            Expectation.Below,
            thresholds.MissingBelow,
            EvidenceMeaning.PeersHaveMore
        );
        if (row.Verdict != Verdict.Met || gap?.MissingJobs.Value is not { } missing)
            return row;
        return missing >= thresholds.LeastMissing.Value
            ? row with
            {
                Note = new EvidenceNote.PersonsMissing(missing),
            }
            : row with
            {
                Verdict = Verdict.NotMet,
                Note = new EvidenceNote.TooFewMissing(missing, thresholds.LeastMissing.Value),
            };
    }

    private IEnumerable<Evidence> Checks(IndustryCode industry, IndustryGap? gap, Computed none) =>
        [
            OfIndustry(
                EvidenceKind.QuotientCheck,
                IndustryMeasure.QuotientCheck,
                industry,
                gap?.Quotient ?? none,
                Units.Times,
                Expectation.Below,
                thresholds.MissingBelow,
                EvidenceMeaning.ThinAgainstNation
            ),
            OfIndustry(
                EvidenceKind.PrefectureCheck,
                IndustryMeasure.PrefectureLevel,
                industry,
                gap?.PrefectureLevel ?? none,
                Units.Times,
                Expectation.Below,
                thresholds.MissingBelow,
                EvidenceMeaning.ThinInPrefecture
            ),
            OfIndustry(
                EvidenceKind.Relatedness,
                IndustryMeasure.Relatedness,
                industry,
                gap?.DensityRank ?? none,
                "",
                Expectation.Above,
                thresholds.NearAbove,
                EvidenceMeaning.NearToWhatIsThere
            ),
            OfIndustry(
                EvidenceKind.PeerTrend,
                IndustryMeasure.PeerTrend,
                industry,
                gap?.PeerChange ?? none,
                Units.Percent,
                Expectation.Above,
                thresholds.PeersGrowAbove,
                EvidenceMeaning.GrowsAtPeers
            ) with
            {
                Period = input.BaseYear is { } before ? new EvidenceNote.Years(before, input.Year) : Remark.None,
            },
        ];

    /// <summary>A market that grows much is a need in itself; the nation's does not show one here.</summary>
    private Evidence Outlook(MarketKind market)
    {
        var row = Future(
            EvidenceKind.Outlook,
            new EvidenceSubject.Buyers(market),
            market,
            Expectation.Above,
            thresholds.BuyersGrowAbove,
            EvidenceMeaning.MoreBuyers
        );
        return market == MarketKind.Outside && row.Verdict == Verdict.Met ? row with { Verdict = Verdict.NotMet } : row;
    }

    private Evidence Future(
        EvidenceKind kind,
        Remark what,
        MarketKind market,
        Expectation expect,
        Threshold threshold,
        EvidenceMeaning meaning
    )
    {
        var change = input.Outlook?.Of(market) ?? Computed.None(input.NoOutlook);
        var period = input.Outlook is { } outlook ? new EvidenceNote.Years(outlook.FromYear, outlook.ToYear) : Remark.None;
        return DiscoveryRow.Of(kind, market.ToString(), what, change, Units.Percent, period, expect, threshold, Remark.Of(meaning)) with
        {
            Sources = input.OutlookSource is { } source && change.Value is not null ? [source] : [],
        };
    }

    private Evidence OfIndustry(
        EvidenceKind kind,
        IndustryMeasure measure,
        IndustryCode industry,
        Computed value,
        string unit,
        Expectation expect,
        Threshold threshold,
        EvidenceMeaning meaning
    ) =>
        DiscoveryRow.Of(
            kind,
            industry.Code,
            new EvidenceSubject.OfIndustry(measure, industry),
            value,
            unit,
            DiscoveryRow.Year(input.Year),
            expect,
            threshold,
            Remark.Of(meaning)
        );
}
