using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>事業の性質 Who buys from a business, whether it needs or saves hands, and what must be there; dated data, not code.</summary>
/// <param name="Business">Key of the business.</param>
/// <param name="Market">Who buys.</param>
/// <param name="Staffing">What a shortage of workers means for it.</param>
/// <param name="Measures">Counts that speak of this business in particular.</param>
/// <param name="Requires">What the region must have.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Source">Who says so.</param>
public sealed record BusinessMarket(
    string Business,
    MarketKind Market,
    Staffing Staffing,
    IReadOnlyList<AreaMeasure> Measures,
    LocalCondition Requires,
    string Reason,
    SourceRef Source
)
{
    /// <summary>Whether the major division that it is classed in speaks for it; false where the division is about something else.</summary>
    public bool ByIndustry { get; init; } = true;

    /// <summary>What a town's own counts tell of this business.</summary>
    public IReadOnlyList<LocalMeasure> Local { get; init; } = [];

    /// <summary>Resources and by-products that it can work with.</summary>
    public IReadOnlyList<LocalGoods> Goods { get; init; } = [];
}
