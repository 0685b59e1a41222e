using Okoshi.App.Areas;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>根拠のもと What a list of opportunities stands on.</summary>
public enum OpportunityBasis
{
    /// <summary>公表統計 Official statistics of all municipalities, with what the region's own pack says beside them.</summary>
    Statistics,

    /// <summary>地域の資料 The region's own pack alone: its figures, its strategy, its drivers.</summary>
    Pack,
}

/// <summary>Which opportunities are asked for.</summary>
/// <param name="Region">The municipality or the joint area.</param>
/// <param name="AsOf">The day that the dated tables hold for.</param>
public sealed record OpportunityQuestion(MunicipalityCode Region, DateOnly AsOf)
{
    /// <summary>What the list must stand on; null for the statistics where they are there, else the pack.</summary>
    public OpportunityBasis? Basis { get; init; }

    /// <summary>Peers by hand; empty for the most similar.</summary>
    public IReadOnlyCollection<MunicipalityCode> Peers { get; init; } = [];

    /// <summary>Points to try out; empty for the table's.</summary>
    public IReadOnlyList<WeightChange> Weights { get; init; } = [];

    /// <summary>Points in the place of all of the table's; null to keep those.</summary>
    public IReadOnlyList<ScoreWeight>? Points { get; init; }

    /// <summary>Look as if this were the newest edition of SSDSE-A; empty for the newest.</summary>
    public string Edition { get; init; } = "";

    /// <summary>Reads <c>022012</c> or, at an earlier edition, <c>022012@2021</c>; null where the code is unknown.</summary>
    public static OpportunityQuestion? Read(string text, DateOnly day)
    {
        return text.Split('@', 2) is var parts && AreaReader.ReadRegion(parts[0]).Is(out var code)
            ? new OpportunityQuestion(code, day) { Edition = parts.ElementAtOrDefault(1) ?? "" }
            : null;
    }
}
