using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity.Kept;

/// <summary>残した計算 A search as it was, with everything that it rested on; never changed.</summary>
public sealed class OpportunityRun
{
    public Guid Id { get; init; }
    public string Title { get; init; } = "";

    /// <summary>What it was kept for, in the words of whoever kept it.</summary>
    public string Reason { get; init; } = "";

    public MunicipalityCode Region { get; init; }
    public string RegionName { get; init; } = "";

    /// <summary>The day that the dated tables held for.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>Opportunities in the list.</summary>
    public int Count { get; init; }

    /// <summary>The first of the list, for the list of runs.</summary>
    public string First { get; init; } = "";

    public DateTimeOffset KeptAt { get; init; }
    public Guid? KeptBy { get; init; }

    /// <summary>The <see cref="KeptSearch"/>, packed.</summary>
    public byte[] Content { get; init; } = [];
}

/// <summary>クロスSWOTの版 A cross SWOT of a municipality as people edited it; a later edition stands beside it and never replaces it.</summary>
public sealed class SwotEdition
{
    public Guid Id { get; init; }
    public MunicipalityCode Region { get; init; }

    /// <summary>From 1; no two editions of a municipality share one.</summary>
    public int Number { get; init; }

    /// <summary>What was changed, in the words of whoever changed it.</summary>
    public string Note { get; init; } = "";

    public DateTimeOffset SavedAt { get; init; }
    public Guid? SavedBy { get; init; }

    /// <summary>The items, packed.</summary>
    public byte[] Items { get; init; } = [];
}
