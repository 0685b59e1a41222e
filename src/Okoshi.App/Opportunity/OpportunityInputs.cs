using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Region;
using Okoshi.Engine.Opportunity;

namespace Okoshi.App.Opportunity;

/// <summary>Maps a pack's rows to the plain inputs of the Opportunity stage; here the strategy's projects become its priorities.</summary>
internal static class OpportunityInputs
{
    /// <summary>The inputs as they stand on a day: businesses outside their dates are left out.</summary>
    public static OpportunityInput From(PackContent pack, DateOnly asOf)
    {
        var projects = pack.Rows<ProjectRow>();
        return new OpportunityInput
        {
            Industries = RegionDiagnosis.Of(pack, asOf).Profile.Industries,
            Statistics = pack.Rows<StatisticRow>().ToDictionary(s => s.Id, s => s.ToFigure(), StringComparer.Ordinal),
            Priorities = projects.Count == 0 ? null : [.. projects.Select(p => new StrategyPriority(p.Id, p.Title, p.ReprintOf, p.Source))],
            Businesses = BusinessesOn(pack, asOf),
            Drivers =
            [
                .. pack.Rows<DriverRow>()
                    .Select(d => new OpportunityDriver(
                        d.Business,
                        KindOf(d.Kind),
                        d.Ref,
                        ExpectationOf(d.Expect),
                        d.Threshold,
                        d.Reason,
                        d.Source
                    )),
            ],
            Weights = [.. pack.Rows<WeightRow>().Select(ToWeight)],
        };
    }

    /// <summary>The businesses whose dates hold the day.</summary>
    public static IReadOnlyList<StartableBusiness> BusinessesOn(PackContent pack, DateOnly asOf) =>
        [.. pack.Rows<BusinessRow>().Where(b => (b.From is null || b.From <= asOf) && (b.To is null || asOf <= b.To)).Select(ToBusiness)];

    public static ScoreWeight ToWeight(WeightRow w) => new(PartOf(w.Part), w.Label, w.Points, w.FullAt, w.Reason, w.Source);

    private static StartableBusiness ToBusiness(BusinessRow b) =>
        new(
            b.Id,
            b.Title,
            b.PlainTitle,
            b.Industry,
            b.Jsic,
            b.JsicName,
            b.Summary,
            b.Interests.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            b.Source
        );

    private static DriverKind KindOf(string kind) =>
        kind switch
        {
            "gap" => DriverKind.Gap,
            "quotient" => DriverKind.Quotient,
            "statistic" => DriverKind.Statistic,
            _ => DriverKind.Strategy,
        };

    private static Expectation ExpectationOf(string expect) =>
        expect switch
        {
            "below" => Expectation.Below,
            "above" => Expectation.Above,
            _ => Expectation.Present,
        };

    /// <summary>A part by its name in files.</summary>
    public static ScorePartKind PartOf(string part) =>
        part switch
        {
            "gap" => ScorePartKind.Gap,
            "trend" => ScorePartKind.Trend,
            "demand" => ScorePartKind.Demand,
            "strategy" => ScorePartKind.Strategy,
            "level" => ScorePartKind.Level,
            "relatedness" => ScorePartKind.Relatedness,
            "peer-trend" => ScorePartKind.PeerTrend,
            "outlook" => ScorePartKind.Outlook,
            "labour" => ScorePartKind.Labour,
            "income" => ScorePartKind.Income,
            "purchases" => ScorePartKind.Purchases,
            "resources" => ScorePartKind.Resources,
            _ => ScorePartKind.Viability,
        };
}
