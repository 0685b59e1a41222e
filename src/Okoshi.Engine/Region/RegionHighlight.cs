using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>強み・失っているもの One thing the region is strong in or loses, with the number that shows it.</summary>
/// <param name="Kind">Strength or loss.</param>
/// <param name="Topic">Stable key: <c>industry:J</c>, <c>circulation</c>, <c>youth</c>, <c>population</c> …</param>
/// <param name="Sources">Sources of all inputs.</param>
public abstract record RegionHighlight(HighlightKind Kind, string Topic, IReadOnlyList<SourceRef> Sources)
{
    /// <summary>A figure that is printed so.</summary>
    /// <param name="Kind">Strength or loss.</param>
    /// <param name="Topic">Stable key.</param>
    /// <param name="Figure">The figure.</param>
    public sealed record Printed(HighlightKind Kind, string Topic, Figure Figure) : RegionHighlight(Kind, Topic, [Figure.Source]);

    /// <summary>An industry that is thick or thin by its quotient.</summary>
    /// <param name="Kind">Thick or thin.</param>
    /// <param name="Industry">The industry, with a quotient.</param>
    public sealed record Thickness(HighlightKind Kind, IndustryProfile Industry)
        : RegionHighlight(Kind, "industry:" + Industry.Industry.Code, Industry.Quotient.Sources);

    /// <summary>Fewer inhabitants to come.</summary>
    /// <param name="Now">The latest count.</param>
    /// <param name="Later">The last projection.</param>
    /// <param name="Percent">The change, to one decimal.</param>
    public sealed record Decline(PopulationPoint Now, PopulationPoint Later, decimal Percent)
        : RegionHighlight(HighlightKind.Loss, "population", [Now.Source, Later.Source]);
}
