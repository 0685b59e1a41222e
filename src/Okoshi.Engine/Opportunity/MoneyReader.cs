using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>Looks up what money says for and against one business: what is bought outside, and what the work pays.</summary>
internal sealed class MoneyReader(DiscoveryInput input)
{
    /// <summary>Its output is mostly the imputed rent of owners' houses, which no employee makes.</summary>
    private const string RealEstate = "K";

    /// <summary>Estimated from the employees that the level counts already: it explains and adds a little, and proves nothing.</summary>
    public Evidence Purchase(IndustryCode industry, bool byIndustry, Computed none)
    {
        var bought = byIndustry ? input.Purchases?.Sectors.GetValueOrDefault(industry) : null;
        var share = (byIndustry, input.Purchases, bought) switch
        {
            (false, _, _) => none,
            (_, null, _) => Computed.None(input.NoPurchases),
            _ when DiscoveryArea.IsPrimary(industry) => Computed.None(OpportunityGap.PrimaryPurchases),
            _ when industry.Code == RealEstate => Computed.None(OpportunityGap.RealEstatePurchases),
            (_, _, null) => Computed.None(OpportunityGap.OutputNotEstimated),
            ({ }, { } estimate, { } known) => Computed.Of(known.Share, estimate.Sources),
        };
        var row = DiscoveryRow.Of(
            EvidenceKind.OutsidePurchase,
            industry.Code,
            new EvidenceSubject.Purchases(bought?.Sector, industry),
            share,
            Units.Percent,
            Remark.Quote(input.Purchases?.Period ?? ""),
            Expectation.Above,
            input.Thresholds.BoughtAbove,
            Remark.Of(EvidenceMeaning.BoughtOutside)
        );
        return share.Value is null ? row : row with { Note = new EvidenceNote.Bought(bought!.Amount) };
    }

    /// <summary>Against other work here; beside it, without points, against work where young people go.</summary>
    public Evidence Income(IndustryCode industry)
    {
        var row = DiscoveryRow.Of(
            EvidenceKind.Income,
            industry.Code,
            new EvidenceSubject.OfIndustry(IndustryMeasure.Wage, industry),
            Wage(industry),
            Units.Times,
            DiscoveryRow.Year(input.Year),
            Expectation.Above,
            input.Thresholds.PaysAbove,
            Remark.Of(EvidenceMeaning.PaysMore)
        ) with
        {
            Sources = input.WageSource is { } wages ? [wages] : [],
        };
        return row.Value is { } here && input.WagesElsewhere.Count > 0
            ? row with
            {
                Note = new EvidenceNote.WagesElsewhere(here, input.WagesElsewhere),
            }
            : row;
    }

    private Computed Wage(IndustryCode industry)
    {
        if (input.WageRatios is not { } wages)
            return Computed.None(input.NoWages);
        return wages.TryGetValue(industry, out var ratio) ? Computed.Of(ratio) : Computed.None(OpportunityGap.WageRowMissing);
    }
}
