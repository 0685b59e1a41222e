using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>クロスSWOT Strengths, weaknesses, opportunities and threats that statistics show, and what follows from crossing them.</summary>
/// <param name="Facts">The four lists, each fact with its figures.</param>
/// <param name="Crosses">Proposals, each from one inner and one outer fact. People decide; nothing is ranked.</param>
/// <remarks>
/// Inner facts compare the region with its peers and the nation; outer facts are what happens to it: how industries move elsewhere and how
/// the number of people changes.
/// </remarks>
public sealed record CrossSwot(IReadOnlyList<SwotFact> Facts, IReadOnlyList<SwotCross> Crosses)
{
    /// <summary>Farming and fishing have one number together; it is told once, under farming.</summary>
    private const string Fishing = "B";

    /// <summary>Proposes facts and crosses.</summary>
    public static CrossSwot Propose(DiscoveryInput input, DiscoveryResult result)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(result);
        SwotFact[] facts =
        [
            .. Strengths(input.Thresholds, result),
            .. Weaknesses(input, result),
            .. FromIndustries(input.Thresholds, result),
            .. FromPeople(input),
        ];
        return new CrossSwot(facts, [.. Cross(input, result, facts)]);
    }

    private static IEnumerable<SwotFact> Strengths(OpportunityThresholds thresholds, DiscoveryResult result) =>
        result
            .Survey.Industries.Where(i =>
                !DiscoveryArea.IsPrimary(i.Industry)
                && i.Quotient.Value >= thresholds.StrengthFrom.Value
                && i.Level.Value >= thresholds.StrengthFrom.Value
                && i.Employees >= thresholds.StrengthEmployees.Value
            )
            .OrderByDescending(i => i.Employees - (i.PeerMedian.Value * i.Employees / i.PerThousand.Value))
            .Take(thresholds.MostFacts.Count)
            .Select(i => new SwotFact(
                SwotKind.Strength,
                i.Industry.Code,
                new SwotRemark.Thick(i.Industry),
                [Quotient(i), Level(i), Employees(i)]
            ));

    private static IEnumerable<SwotFact> Weaknesses(DiscoveryInput input, DiscoveryResult result)
    {
        var thresholds = input.Thresholds;
        foreach (
            var i in result
                .Survey.Industries.Where(i =>
                    i.Industry.Code != Fishing
                    && i.Level.Value < thresholds.WeaknessBelow.Value
                    && i.MissingJobs.Value >= thresholds.LeastMissing.Value
                )
                .OrderByDescending(i => i.MissingJobs.Value)
                .Take(thresholds.MostFacts.Count)
        )
        {
            yield return new SwotFact(
                SwotKind.Weakness,
                i.Industry.Code,
                new SwotRemark.Thin(i.Industry),
                [Level(i), new SwotFigure(SwotMeasure.MissingPersons, i.MissingJobs.Value!.Value, Units.Persons, i.MissingJobs.Sources)]
            );
        }
        var f = result.Survey.Area.Figures;
        if (f.NetMigration < 0 && AreaFigures.Per(f.NetMigration, f.Population, 1000) is { } rate)
            yield return new SwotFact(
                SwotKind.Weakness,
                "net-migration",
                new SwotRemark.PeopleLeave(),
                [new SwotFigure(SwotMeasure.NetMigration, rate, Units.Persons, [input.Source])]
            );
    }

    private static IEnumerable<SwotFact> FromIndustries(OpportunityThresholds thresholds, DiscoveryResult result)
    {
        var moving = result
            .Survey.Industries.Where(i => i.NationChange.Value is { } c && Math.Abs(c) > thresholds.MovesAbove.Value)
            .ToArray();
        foreach (
            var i in moving
                .Where(i => i.NationChange.Value > 0)
                .OrderByDescending(i => i.NationChange.Value)
                .Take(thresholds.MostFacts.Count)
        )
            yield return Moving(SwotKind.Opportunity, i);
        foreach (
            var i in moving
                .Where(i => i.NationChange.Value < 0 && i.Employees >= thresholds.StrengthEmployees.Value)
                .OrderBy(i => i.NationChange.Value)
                .Take(thresholds.MostFacts.Count)
        )
            yield return Moving(SwotKind.Threat, i);
    }

    private static SwotFact Moving(SwotKind kind, IndustryGap i) =>
        new(
            kind,
            i.Industry.Code,
            new SwotRemark.Moves(i.Industry, kind == SwotKind.Opportunity),
            [
                new SwotFigure(SwotMeasure.NationChange, i.NationChange.Value!.Value, Units.Percent, i.NationChange.Sources),
                .. i.PeerChange.Value is { } peers
                    ? new[] { new SwotFigure(SwotMeasure.PeerChange, peers, Units.Percent, i.PeerChange.Sources) }
                    : [],
            ]
        );

    private static IEnumerable<SwotFact> FromPeople(DiscoveryInput input)
    {
        if (input.Outlook is not { } outlook)
            yield break;
        foreach (var market in new[] { MarketKind.Over74, MarketKind.Children, MarketKind.WorkingAge })
        {
            if (outlook.Of(market) is not { Value: { } change } || Math.Abs(change) <= input.Thresholds.MovesAbove.Value)
                continue;
            var kind = change > 0 ? SwotKind.Opportunity : SwotKind.Threat;
            yield return new SwotFact(
                kind,
                market.ToString(),
                new SwotRemark.PeopleChange(market, change > 0, outlook.FromYear, outlook.ToYear),
                [new SwotFigure(SwotMeasure.Outlook, change, Units.Percent, input.OutlookSource is { } s ? [s] : [])]
            );
        }
    }

    private static IEnumerable<SwotCross> Cross(DiscoveryInput input, DiscoveryResult result, SwotFact[] facts)
    {
        var markets = input.Markets.ToDictionary(m => m.Business, StringComparer.Ordinal);
        ILookup<SwotKind, SwotFact> by = facts.ToLookup(f => f.Kind);
        var labour = by[SwotKind.Threat].FirstOrDefault(f => f.Key == nameof(MarketKind.WorkingAge));
        foreach (var strength in by[SwotKind.Strength])
        {
            if (by[SwotKind.Opportunity].FirstOrDefault(o => o.Key == strength.Key) is { } grows)
                yield return new SwotCross(
                    SwotQuadrant.StrengthOpportunity,
                    strength,
                    grows,
                    SwotProposal.SellOutside,
                    Businesses(b => b.Industry.Code == strength.Key)
                );
            if (by[SwotKind.Threat].FirstOrDefault(t => t.Key == strength.Key) is { } shrinks)
                yield return new SwotCross(
                    SwotQuadrant.StrengthThreat,
                    strength,
                    shrinks,
                    SwotProposal.CarryOver,
                    Businesses(b => b.Industry.Code == strength.Key)
                );
        }
        if (by[SwotKind.Strength].FirstOrDefault() is { } main)
        {
            if (labour is not null)
                yield return new SwotCross(
                    SwotQuadrant.StrengthThreat,
                    main,
                    labour,
                    SwotProposal.SaveLabour,
                    Businesses(b => markets[b.Id].Staffing == Staffing.Saves)
                );
            foreach (var grows in by[SwotKind.Opportunity].Where(o => o.Key != main.Key))
            {
                string[] serving = Businesses(b => b.Industry.Code == grows.Key && markets[b.Id].Market == MarketKind.Businesses);
                if (serving.Length > 0)
                    yield return new SwotCross(SwotQuadrant.StrengthOpportunity, main, grows, SwotProposal.ServeStrength, serving);
            }
        }
        foreach (var weakness in by[SwotKind.Weakness])
        {
            if (by[SwotKind.Opportunity].FirstOrDefault(o => o.Key == weakness.Key) is { } grows)
                yield return new SwotCross(
                    SwotQuadrant.WeaknessOpportunity,
                    weakness,
                    grows,
                    SwotProposal.SupportStarters,
                    Ranked(b => b.Industry.Code == weakness.Key)
                );
            if (by[SwotKind.Threat].FirstOrDefault(t => t.Key == weakness.Key) is { } shrinks)
                yield return new SwotCross(SwotQuadrant.WeaknessThreat, weakness, shrinks, SwotProposal.ShareWithNeighbours, []);
        }
        if (
            by[SwotKind.Opportunity].FirstOrDefault(o => o.Key == nameof(MarketKind.Over74)) is { } old
            && by[SwotKind.Weakness].FirstOrDefault() is { } first
        )
            yield return new SwotCross(
                SwotQuadrant.WeaknessOpportunity,
                first,
                old,
                SwotProposal.ServeElderly,
                Ranked(b => markets[b.Id].Market == MarketKind.Over74)
            );
        if (labour is not null && by[SwotKind.Weakness].FirstOrDefault(w => w.Key == "net-migration") is { } leaving)
            yield return new SwotCross(
                SwotQuadrant.WeaknessThreat,
                leaving,
                labour,
                SwotProposal.EarnOutsideAlone,
                Ranked(b => markets[b.Id] is { Staffing: Staffing.Alone, Market: MarketKind.Outside })
            );

        string[] Businesses(Func<StartableBusiness, bool> fits) =>
            [.. input.Businesses.Where(b => markets.ContainsKey(b.Id) && fits(b)).Select(b => b.Id)];

        string[] Ranked(Func<StartableBusiness, bool> fits) =>
            [.. result.Ranking.Opportunities.Where(o => fits(o.Business)).Select(o => o.Business.Id)];
    }

    private static SwotFigure Quotient(IndustryGap i) =>
        new(SwotMeasure.Quotient, i.Quotient.Value!.Value, Units.Times, i.Quotient.Sources);

    private static SwotFigure Level(IndustryGap i) => new(SwotMeasure.Level, i.Level.Value!.Value, Units.Times, i.Level.Sources);

    private static SwotFigure Employees(IndustryGap i) => new(SwotMeasure.Employees, i.Employees!.Value, Units.Persons, i.Quotient.Sources);
}
