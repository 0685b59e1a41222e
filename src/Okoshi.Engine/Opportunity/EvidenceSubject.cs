using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>根拠が見たもの What a row of evidence looked at.</summary>
public static class EvidenceSubject
{
    /// <summary>One industry.</summary>
    public sealed record OfIndustry(IndustryMeasure Measure, IndustryCode Industry) : Remark;

    /// <summary>A printed quotient of an industry.</summary>
    public sealed record Printed(IndustryCode Industry, QuotientBasis Basis) : Remark;

    /// <summary>Something counted in every municipality.</summary>
    public sealed record OfArea(AreaMeasure Measure) : Remark;

    /// <summary>How those who buy will change.</summary>
    public sealed record Buyers(MarketKind Market) : Remark;

    /// <summary>How people of working age will change.</summary>
    public sealed record WorkingAge : Remark;

    /// <summary>What is bought from outside; the sector where it is known, else the division.</summary>
    public sealed record Purchases(string? Sector, IndustryCode Industry) : Remark;

    /// <summary>What a business cannot do without.</summary>
    public sealed record Needed(LocalCondition Condition) : Remark;

    /// <summary>A count of the town's own.</summary>
    public sealed record OfTown(LocalMeasure Measure) : Remark;

    /// <summary>Resources or by-products.</summary>
    public sealed record Goods(LocalItem Item, IReadOnlyList<LocalGoods> Kinds) : Remark;

    /// <summary>A project of which the strategy does not tell the title.</summary>
    public sealed record Project(string Id) : Remark;
}
