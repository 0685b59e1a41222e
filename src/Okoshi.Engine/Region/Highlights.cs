using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>Picks a region's strengths and losses out of its computed profile.</summary>
internal static class Highlights
{
    /// <summary>A quotient from here on counts as a strength; below its inverse as a lack (conventions of this product).</summary>
    public const decimal ThickFrom = 1.2m;
    public const decimal ThinBelow = 0.8m;
    private const int PerSide = 3;

    public static IReadOnlyList<RegionHighlight> Strengths(IReadOnlyList<IndustryProfile> industries) =>
        [
            .. industries
                .Where(i => i.MayDecide && i.Quotient.Value >= ThickFrom)
                .OrderByDescending(i => i.Quotient.Value)
                .ThenBy(i => i.Industry)
                .Take(PerSide)
                .Select(i => OfIndustry(HighlightKind.Strength, i, i.Industry.Name + "の厚み")),
        ];

    public static IReadOnlyList<RegionHighlight> Losses(
        IReadOnlyList<IndustryProfile> industries,
        Circulation circulation,
        YouthMigration youth,
        PopulationSummary population
    )
    {
        var losses = new List<RegionHighlight>();
        if (youth.Young is { Deciding: < 0 } young)
            losses.Add(new RegionHighlight(HighlightKind.Loss, "youth", young, [young.Source]));
        if (circulation.Flows.ExternalBalance is { Deciding: < 0 } balance)
            losses.Add(new RegionHighlight(HighlightKind.Loss, "circulation", balance, [balance.Source]));
        if (Decline(population) is { } decline)
            losses.Add(decline);
        losses.AddRange(
            industries
                .Where(i => i.MayDecide && i.Quotient.Value < ThinBelow)
                .OrderByDescending(MissingEmployees)
                .ThenBy(i => i.Industry)
                .Take(PerSide)
                .Select(i => OfIndustry(HighlightKind.Loss, i, i.Industry.Name + "の薄さ"))
        );
        return losses;
    }

    /// <summary>Persons that the industry would engage beyond today's if it were as thick as in the nation.</summary>
    private static decimal MissingEmployees(IndustryProfile industry) =>
        industry is { Quotient.Value: { } quotient and > 0, Count.Employees: { } employees } ? (employees / quotient) - employees : 0;

    private static RegionHighlight OfIndustry(HighlightKind kind, IndustryProfile industry, string label)
    {
        var source = industry.Count.Source;
        var derived = new SourceRef(source.SourceId, source.Place, Quality.Derived, "特化係数として計算");
        var figure = new Figure(label, decimal.Round(industry.Quotient.Value!.Value, 2), "倍", $"{industry.Year}年", derived);
        return new RegionHighlight(kind, "industry:" + industry.Industry.Code, figure, industry.Quotient.Sources);
    }

    private static RegionHighlight? Decline(PopulationSummary population)
    {
        if (population.Latest is not { } now || population.LastProjection is not { } later || later.Persons >= now.Persons)
            return null;
        var change = decimal.Round((later.Persons - now.Persons) * 100m / now.Persons, 1);
        var derived = new SourceRef(
            later.Source.SourceId,
            later.Source.Place,
            Quality.Derived,
            $"{now.Year}年の国勢調査と{later.Year}年の推計（{later.Edition}）から計算"
        );
        return new RegionHighlight(
            HighlightKind.Loss,
            "population",
            new Figure("総人口の見通し", change, "%", $"{now.Year}〜{later.Year}年", derived),
            [now.Source, later.Source]
        );
    }
}
