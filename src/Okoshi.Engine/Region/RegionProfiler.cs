using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>地域を診る計算 Composes a region's profile from plain inputs; the same inputs give the same profile.</summary>
public static class RegionProfiler
{
    /// <summary>Computes the profile.</summary>
    /// <exception cref="ArgumentException">The areas do not contain exactly one region to look at.</exception>
    public static RegionProfile Compose(RegionInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var selves = input.Areas.Where(a => a.Role == AreaRole.Self).ToArray();
        if (selves.Length != 1)
            throw new ArgumentException($"Exactly one area must be the region itself; there are {selves.Length}.", nameof(input));
        var self = selves[0];
        var industries = new IndustryProfiler(input, self);
        var profiles = industries.Profiles();
        var circulation = Circulation.Of(input.Circulation);
        var youth = YouthMigration.Of(input.NetMigration, input.YouthNetMigration);
        var population = PopulationSummary.Of(input.Population.Where(p => p.Area == self.Code));
        return new RegionProfile
        {
            Area = self,
            Neighbours = [.. input.Areas.Where(a => a.Role == AreaRole.Neighbour)],
            Population = population,
            AllIndustries = industries.AllIndustries,
            Industries = profiles,
            Circulation = circulation,
            Youth = youth,
            MigrationSeries = input.MigrationSeries,
            Strengths = Highlights.Strengths(profiles, input.Thresholds),
            Losses = Highlights.Losses(profiles, circulation, youth, population, input.Thresholds),
            Doubts = Doubts(input),
            Thresholds = input.Thresholds,
        };
    }

    private static RegionDoubt[] Doubts(RegionInput input) =>
        [
            .. input
                .Population.Select(p => (p.Area, p.Source))
                .Concat(input.Industries.Select(i => (i.Area, i.Source)))
                .Concat(input.Quotients.Select(q => (q.Area, q.Figure.Source)))
                .Where(d => d.Source.Quality == Quality.Doubtful)
                .Select(d => new RegionDoubt(input.Areas.FirstOrDefault(a => a.Code == d.Area)?.Name ?? d.Area.Digits, d.Source))
                .DistinctBy(d => (d.Area, d.Source.Place, d.Source.Note)),
        ];
}
