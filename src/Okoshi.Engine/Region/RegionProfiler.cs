using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>地域を診る計算 Composes a region's profile from plain inputs; the same inputs give the same profile.</summary>
public static class RegionProfiler
{
    /// <summary>Computes the profile.</summary>
    /// <param name="input">What is known of the region.</param>
    /// <param name="thresholds">The lines that decide what is told.</param>
    /// <exception cref="ArgumentException">The areas do not contain exactly one region to look at.</exception>
    public static RegionProfile Compose(RegionInput input, RegionThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(thresholds);
        var selves = input.Areas.Where(a => a.Role == AreaRole.Self).ToArray();
        if (selves.Length != 1)
            throw new ArgumentException($"Exactly one area must be the region itself; there are {selves.Length}.", nameof(input));
        var self = selves[0];
        var industries = new IndustryProfiler(input, self, thresholds);
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
            Strengths = Highlights.Strengths(profiles, thresholds),
            Losses = Highlights.Losses(profiles, circulation, youth, population, thresholds),
            Doubts = Doubts(input),
            Thresholds = thresholds,
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
