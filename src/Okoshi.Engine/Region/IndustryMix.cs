namespace Okoshi.Engine.Region;

/// <summary>産業の構成 What each industry has in an area, in one fixed order; persons or establishments.</summary>
/// <remarks>The whole is the sum of the industries: in some municipalities the printed total differs from it.</remarks>
public sealed class IndustryMix
{
    /// <param name="parts">Industry by industry; null where not known.</param>
    public IndustryMix(IReadOnlyList<decimal?> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Parts = parts;
        All = CompleteSum.Of(parts);
    }

    /// <summary>Industry by industry; null where not known.</summary>
    public IReadOnlyList<decimal?> Parts { get; }

    /// <summary>All industries together; null where one of them is not known.</summary>
    public decimal? All { get; }

    /// <summary>特化係数 of one industry against the nation.</summary>
    public Computed Quotient(IndustryMix nation, int industry)
    {
        ArgumentNullException.ThrowIfNull(nation);
        return LocationQuotient.Compute(Parts[industry], All, nation.Parts[industry], nation.All);
    }

    /// <summary>What the nation's share would mean here, less what there is; null where not computable.</summary>
    public decimal? Gap(IndustryMix nation, int industry)
    {
        ArgumentNullException.ThrowIfNull(nation);
        return nation.All is > 0 and { } all && nation.Parts[industry] is { } part && All is { } own && Parts[industry] is { } there
            ? (own * part / all) - there
            : null;
    }

    /// <summary>Some industries together; null without any, or where one is not known.</summary>
    public decimal? Sum(IReadOnlyList<int> industries)
    {
        ArgumentNullException.ThrowIfNull(industries);
        return industries.Count == 0 ? null : CompleteSum.Of(industries.Select(i => Parts[i]));
    }
}
