namespace Okoshi.Engine.Region;

/// <summary>Picks a region's strengths and losses out of its computed profile.</summary>
internal static class Highlights
{
    public static IReadOnlyList<RegionHighlight> Strengths(IReadOnlyList<IndustryProfile> industries, RegionThresholds thresholds) =>
        [
            .. industries
                .Where(i => i.MayDecide && i.Quotient.Value >= thresholds.ThickFrom.Value)
                .OrderByDescending(i => i.Quotient.Value)
                .ThenBy(i => i.Industry)
                .Take(thresholds.MostNamed.Count)
                .Select(i => new RegionHighlight.Thickness(HighlightKind.Strength, i)),
        ];

    public static IReadOnlyList<RegionHighlight> Losses(
        IReadOnlyList<IndustryProfile> industries,
        Circulation circulation,
        YouthMigration youth,
        PopulationSummary population,
        RegionThresholds thresholds
    )
    {
        var losses = new List<RegionHighlight>();
        if (youth.Young is { Deciding: < 0 } young)
            losses.Add(new RegionHighlight.Printed(HighlightKind.Loss, "youth", young));
        if (circulation.Flows.ExternalBalance is { Deciding: < 0 } balance)
            losses.Add(new RegionHighlight.Printed(HighlightKind.Loss, "circulation", balance));
        if (Decline(population) is { } decline)
            losses.Add(decline);
        losses.AddRange(
            industries
                .Where(i => i.MayDecide && i.Quotient.Value < thresholds.ThinBelow.Value)
                .OrderByDescending(MissingEmployees)
                .ThenBy(i => i.Industry)
                .Take(thresholds.MostNamed.Count)
                .Select(i => new RegionHighlight.Thickness(HighlightKind.Loss, i))
        );
        return losses;
    }

    /// <summary>Persons that the industry would engage beyond today's if it were as thick as in the nation.</summary>
    private static decimal MissingEmployees(IndustryProfile industry) =>
        industry is { Quotient.Value: { } quotient and > 0, Count.Employees: { } employees } ? (employees / quotient) - employees : 0;

    private static RegionHighlight.Decline? Decline(PopulationSummary population)
    {
        if (population.Latest is not { } now || population.LastProjection is not { } later || later.Persons >= now.Persons)
            return null;
        return new RegionHighlight.Decline(now, later, decimal.Round((later.Persons - now.Persons) * 100m / now.Persons, 1));
    }
}
