namespace Okoshi.Engine.Opportunity;

/// <summary>
/// 市区町村の数 What every municipality publishes of itself, as far as the search for opportunities uses it; null where not known.
/// </summary>
public sealed record AreaFigures
{
    /// <summary>Inhabitants.</summary>
    public decimal? Population { get; init; }

    /// <summary>Inhabitants under 15 years.</summary>
    public decimal? Children { get; init; }

    /// <summary>Inhabitants of 65 years or more.</summary>
    public decimal? Over64 { get; init; }

    /// <summary>Persons at work who live there (就業者).</summary>
    public decimal? Workers { get; init; }

    /// <summary>Persons without work who look for it (完全失業者).</summary>
    public decimal? Unemployed { get; init; }

    /// <summary>Persons at work in farming, forestry and fishing.</summary>
    public decimal? PrimaryWorkers { get; init; }

    /// <summary>Land in hectares.</summary>
    public decimal? Land { get; init; }

    /// <summary>Inhabitable land (可住地) in hectares.</summary>
    public decimal? InhabitableLand { get; init; }

    /// <summary>Households.</summary>
    public decimal? Households { get; init; }

    /// <summary>Households of one person of 65 years or more.</summary>
    public decimal? ElderlyAlone { get; init; }

    /// <summary>Farms that sell (販売農家).</summary>
    public decimal? Farms { get; init; }

    /// <summary>Persons who moved in less those who moved out in a year.</summary>
    public decimal? NetMigration { get; init; }

    /// <summary>Physicians: many of them show a centre that its surroundings come to.</summary>
    public decimal? Physicians { get; init; }

    /// <summary>Retail shops.</summary>
    public decimal? RetailShops { get; init; }

    /// <summary>Restaurants.</summary>
    public decimal? Restaurants { get; init; }

    /// <summary>Nurseries (保育所等).</summary>
    public decimal? Nurseries { get; init; }

    /// <summary>Private establishments (民営事業所).</summary>
    public decimal? Establishments { get; init; }

    /// <summary>Corporations closed in a year, without the closures by the registrar.</summary>
    public decimal? Closures { get; init; }

    /// <summary>A measure of this area in its unit; null where a part of it is missing or its base is 0.</summary>
    public decimal? Of(AreaMeasure measure) =>
        measure switch
        {
            AreaMeasure.RetailShops => Per(RetailShops, Population, 1000),
            AreaMeasure.Restaurants => Per(Restaurants, Population, 1000),
            AreaMeasure.Nurseries => Per(Nurseries, Children, 1000),
            AreaMeasure.Closures => Per(Closures, Establishments, 1000),
            _ => Per(ElderlyAlone, Households, 100),
        };

    internal static decimal? Per(decimal? part, decimal? whole, decimal scale) =>
        part is { } p && whole is > 0 and var w ? p * scale / w : null;
}
