using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>地域の材料 Everything that a region's profile is computed from.</summary>
/// <param name="Areas">
/// The region, its neighbours, its towns, the prefecture and the nation; exactly one is <see cref="AreaRole.Self"/>.
/// </param>
/// <param name="Population">Population by area, year, sex, age and edition.</param>
/// <param name="Industries">Establishments and employees by area, survey year and industry.</param>
/// <param name="Quotients">Location quotients as documents print them.</param>
/// <param name="Circulation">Flows of the regional economy.</param>
/// <param name="NetMigration">Net migration of all ages in the year of the youth figure.</param>
/// <param name="YouthNetMigration">Net migration of the young.</param>
/// <param name="MigrationSeries">Net migration by year, ascending.</param>
public sealed record RegionInput(
    IReadOnlyList<RegionArea> Areas,
    IReadOnlyList<PopulationCount> Population,
    IReadOnlyList<IndustryCount> Industries,
    IReadOnlyList<PrintedQuotient> Quotients,
    CirculationFlows Circulation,
    Figure? NetMigration,
    Figure? YouthNetMigration,
    IReadOnlyList<Figure> MigrationSeries
);
