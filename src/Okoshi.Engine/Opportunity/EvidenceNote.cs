using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>根拠の注 What is added to a row of evidence, with its values.</summary>
public static class EvidenceNote
{
    /// <summary>A year.</summary>
    public sealed record InYear(string Year) : Remark;

    /// <summary>From one year to another.</summary>
    public sealed record Years(int From, int To) : Remark;

    /// <summary>Fewer shops, restaurants or nurseries than at the peers.</summary>
    public sealed record FewerPlaces(AreaMeasure Measure) : Remark;

    /// <summary>The peers' level would mean few persons here, so ratios swing.</summary>
    public sealed record FewPersonsExpected(decimal Expected) : Remark;

    /// <summary>The peers' level would mean few places here, so ratios swing.</summary>
    public sealed record FewPlacesExpected(decimal Expected) : Remark;

    /// <summary>The usual share would mean few closures here, so ratios swing.</summary>
    public sealed record FewClosuresExpected(decimal Expected) : Remark;

    /// <summary>So many persons are missing.</summary>
    public sealed record PersonsMissing(decimal Persons) : Remark;

    /// <summary>Too few persons are missing to carry a business.</summary>
    public sealed record TooFewMissing(decimal Persons, decimal Least) : Remark;

    /// <summary>Few employees make the ratios of an industry swing.</summary>
    public sealed record SmallIndustry(decimal Least) : Remark;

    /// <summary>So many firms closed, and not all for want of a successor.</summary>
    public sealed record Closed(decimal? Firms) : Remark;

    /// <summary>What is bought less what is sold, in million yen; an estimate.</summary>
    public sealed record Bought(decimal Millions) : Remark;

    /// <summary>The wage here against all industries elsewhere.</summary>
    public sealed record WagesElsewhere(decimal Here, IReadOnlyList<WageElsewhere> Places) : Remark;

    /// <summary>The town's counts do not speak of all the goods.</summary>
    public sealed record GoodsNotCounted(LocalItem Item, IReadOnlyList<LocalGoods> Kinds) : Remark;

    /// <summary>What the town has of the goods.</summary>
    public sealed record GoodsThere(IReadOnlyList<LocalCount> Counts) : Remark;

    /// <summary>Establishments and demand of a small class alone.</summary>
    public sealed record SmallClass(string Name) : Remark;

    /// <summary>So many businesses of an industry share its figures.</summary>
    public sealed record SharedByDivision(int Businesses) : Remark;

    /// <summary>How well a business carries itself.</summary>
    public sealed record Viability : Remark;

    /// <summary>How a business fits the strategy.</summary>
    public sealed record StrategyFit : Remark;
}
