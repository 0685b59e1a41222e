using Okoshi.Engine.Region;

namespace Okoshi.Engine.Opportunity;

/// <summary>客の見通し How those who buy will change, in per cent between two years of a projection.</summary>
/// <param name="FromYear">First year.</param>
/// <param name="ToYear">Last year.</param>
/// <param name="Changes">By kind of buyer; a kind that is not there is not known.</param>
public sealed record DemandOutlook(int FromYear, int ToYear, IReadOnlyDictionary<MarketKind, Computed> Changes)
{
    /// <summary>Change of one kind of buyers in per cent, or why it is not known.</summary>
    public Computed Of(MarketKind market) => Changes.GetValueOrDefault(market) ?? Computed.None(OpportunityGap.MarketUnprojected);
}
