using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>産業のくらべ方 Sets a region's industries beside those of similar municipalities.</summary>
/// <remarks>
/// Peers are alike in size, age, density of settlement, farming and jobs per inhabitant, never in the industries that are then compared.
/// The peers' median of employees per 1,000 inhabitants is what such a place usually has; what is below it is missing.
/// </remarks>
public sealed class IndustrySurveyor
{
    private readonly DiscoveryInput input;
    private readonly DiscoveryArea region;
    private readonly IReadOnlyList<DiscoveryArea> alike;
    private readonly IndustryCode[] industries;
    private readonly SurveyPeer[] peers;

    private IndustrySurveyor(DiscoveryInput input)
    {
        this.input = input;
        alike = input.Region.IsJointArea ? input.Joint : input.Areas;
        region =
            alike.FirstOrDefault(a => a.Code == input.Region)
            ?? throw new ArgumentException($"{input.Region} is not among the regions of the material.", nameof(input));
        industries = [.. IndustryCode.Divisions.Where(i => input.Areas.Any(a => a.Employees.ContainsKey(i)))];
        peers = input.Peers.Count > 0 ? ByHand() : Similar();
    }

    /// <summary>Surveys a region.</summary>
    /// <exception cref="ArgumentException">The region is not among the areas.</exception>
    public static RegionSurvey Survey(DiscoveryInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var surveyor = new IndustrySurveyor(input);
        var (densities, ranks) = surveyor.Densities();
        return new RegionSurvey(
            surveyor.region,
            surveyor.peers,
            [.. surveyor.industries.Select((industry, i) => surveyor.Gap(industry, densities[i], ranks[i]))]
        );
    }

    private SurveyPeer[] ByHand() =>
        [
            .. input
                .Peers.Where(p => p != region.Code)
                .Select(p => alike.FirstOrDefault(a => a.Code == p))
                .OfType<DiscoveryArea>()
                .Select(a => new SurveyPeer(a, null)),
        ];

    private SurveyPeer[] Similar()
    {
        var byCode = alike.ToDictionary(a => a.Code.Digits, StringComparer.Ordinal);
        PeerCandidate[] others = [.. alike.Where(a => a.Code != region.Code).Select(Candidate)];
        return
        [
            .. PeerFinder
                .Rank(Candidate(region), others, input.Thresholds.LeastIndicators.Count)
                .Where(p => p.Distance is not null)
                .Take(input.Thresholds.Peers.Count)
                .Select(p => new SurveyPeer(byCode[p.Name], p.Distance)),
        ];
    }

    private PeerCandidate Candidate(DiscoveryArea area)
    {
        var f = area.Figures;
        return new PeerCandidate(
            area.Code.Digits,
            [
                Log(f.Population),
                (double?)AreaFigures.Per(f.Over64, f.Population, 1),
                Log(AreaFigures.Per(f.Population, f.InhabitableLand, 1)),
                (double?)AreaFigures.Per(f.PrimaryWorkers, f.Workers, 1),
                Log(AreaFigures.Per(Sum(area.Employees), f.Population, 1)),
                (double?)AreaFigures.Per(f.NetMigration, f.Population, 1),
                (double?)AreaFigures.Per(f.Physicians, f.Population, 1),
            ]
        );
    }

    private (double?[] Densities, Computed[] Ranks) Densities()
    {
        if (!IsWhole(region))
            return (new double?[industries.Length], [.. industries.Select(_ => Computed.None(OpportunityGap.SomeEmployeesMissing))]);
        var whole = input.Areas.Where(IsWhole).ToArray();
        var table = TableOf(whole);
        var proximity = Proximity.Of(SpecialisationMatrix.FromQuotients(table));
        var all = RelatednessDensity.Of(proximity, DensityConvention.WithoutDiagonal);
        var beside = SpecialisationMatrix.FromQuotients(TableOf([region]), table.IndustryTotals());
        var density = RelatednessDensity.Of(proximity, beside, DensityConvention.WithoutDiagonal);
        double?[] own = [.. industries.Select((_, i) => density[0, i])];
        var others = whole.Count(a => a.Code != region.Code);
        return (own, [.. own.Select((value, i) => Rank(value, Enumerable.Range(0, whole.Length).Select(r => all[r, i]), others))]);
    }

    private bool IsWhole(DiscoveryArea area) => industries.All(i => area.Employees.GetValueOrDefault(i) is not null);

    private ActivityTable TableOf(IReadOnlyList<DiscoveryArea> areas) =>
        new(
            [.. areas.Select(a => a.Code.Digits)],
            [.. industries.Select(i => i.Code)],
            [.. areas.SelectMany(a => industries.Select(i => (double)a.Employees[i]!.Value))]
        );

    private Computed Rank(double? own, IEnumerable<double?> all, int others) =>
        own is not { } value || others < 1
            ? Computed.None(OpportunityGap.NothingRelated)
            : Computed.Of(all.Count(v => v < value) / (decimal)others, input.Source);

    private IndustryGap Gap(IndustryCode industry, double? density, Computed rank)
    {
        var own = region.PerThousand(industry) is { } value
            ? Computed.Of(value, input.Source)
            : Computed.None(OpportunityGap.EmployeesOrPopulationMissing);
        decimal[] others = [.. peers.Select(p => p.Area.PerThousand(industry)).OfType<decimal>().Order()];
        var median =
            others.Length > 0
                ? Computed.Of(NeighbourComparison.Median(others), input.Source)
                : Computed.None(OpportunityGap.PeerValuesMissing);
        var expected = median.Value * region.Figures.Population / 1000;
        return new IndustryGap
        {
            Industry = industry,
            Employees = region.Persons(industry),
            PerThousand = own,
            PeerMedian = median,
            Level = Level(own, median, expected),
            PrefectureLevel = median.Value is > 0 and var usually
                ? Prefecture(industry, usually)
                : Computed.None(OpportunityGap.PeerLevelMissing),
            MissingJobs = (own.Value, expected) is ({ } have, { } usual)
                ? Computed.Of(Math.Max(0, usual - (have * region.Figures.Population!.Value / 1000)), input.Source)
                : Computed.None(OpportunityGap.NothingToCompare),
            Quotient = Quotient(industry),
            Density = density is { } d ? Computed.Of((decimal)d, input.Source) : Computed.None(rank.Reason),
            DensityRank = rank,
            Change = DiscoveryArea.IsPrimary(industry)
                ? Computed.None(OpportunityGap.FirmsOnly)
                : Change(region.Before.GetValueOrDefault(industry), region.Employees.GetValueOrDefault(industry), 1),
            PeerChange = PeerChange(industry),
            NationChange = DiscoveryArea.IsPrimary(industry)
                ? Computed.None(OpportunityGap.FirmsOnly)
                : Change(Total(a => a.Before.GetValueOrDefault(industry)), Total(a => a.Employees.GetValueOrDefault(industry)), 1),
        };
    }

    private Computed Level(Computed own, Computed median, decimal? expected) =>
        (own.Value, median.Value) switch
        {
            (null, _) => Computed.None(own.Reason),
            (_, null) => Computed.None(median.Reason),
            _ when expected < input.Thresholds.LeastExpected.Value => Computed.None(new EvidenceNote.FewPersonsExpected(expected!.Value)),
            ({ } have, { } usual) => Computed.Of(have / usual, input.Source),
        };

    private Computed Quotient(IndustryCode industry) =>
        LocationQuotient
            .Compute(
                region.Employees.GetValueOrDefault(industry),
                Sum(region.Employees),
                Total(a => a.Employees.GetValueOrDefault(industry)),
                input.Areas.Sum(a => Sum(a.Employees))
            )
            .With(input.Source);

    /// <summary>All peers together: in small towns the change of a single one is noise.</summary>
    private Computed PeerChange(IndustryCode industry)
    {
        if (DiscoveryArea.IsPrimary(industry))
            return Computed.None(OpportunityGap.FirmsOnly);
        var both = peers
            .Select(p => (Before: p.Area.Before.GetValueOrDefault(industry), After: p.Area.Employees.GetValueOrDefault(industry)))
            .Where(p => p is ({ }, { }))
            .ToArray();
        return both.Length == 0 && input.BaseYear is not null
            ? Computed.None(OpportunityGap.PeerEmployeesMissing)
            : Change(both.Sum(p => p.Before), both.Sum(p => p.After), input.Thresholds.LeastStart.Value);
    }

    private Computed Prefecture(IndustryCode industry, decimal usual)
    {
        var areas = input
            .Areas.Where(a =>
                a.Code.Prefecture == region.Code.Prefecture && a.Persons(industry) is not null && a.Figures.Population is not null
            )
            .ToArray();
        return AreaFigures.Per(areas.Sum(a => a.Persons(industry)), areas.Sum(a => a.Figures.Population), 1000) is { } level
            ? Computed.Of(level / usual, input.Source)
            : Computed.None(OpportunityGap.PrefectureValueMissing);
    }

    private Computed Change(decimal? before, decimal? after, decimal least)
    {
        if (input.BaseYear is null)
            return Computed.None(RegionGap.EarlierSurveyMissing);
        if (before is not { } b || after is not { } a)
            return Computed.None(RegionGap.EmployeesMissing);
        return b >= least ? Computed.Of((a - b) * 100 / b, Surveys()) : Computed.None(OpportunityGap.StartTooSmall);
    }

    private IEnumerable<SourceRef> Surveys() => input.BaseSource is null ? [input.Source] : [input.BaseSource, input.Source];

    private decimal? Total(Func<DiscoveryArea, decimal?> value) => input.Areas.Sum(a => value(a) ?? 0) is > 0 and var sum ? sum : null;

    // Not the printed total: in thirteen municipalities it is not the sum of the divisions.
    private static decimal? Sum(IReadOnlyDictionary<IndustryCode, decimal?> employees) =>
        employees.Count == 0 || employees.Values.Any(v => v is null) ? null : employees.Values.Sum();

    private static double? Log(decimal? value) => value is > 0 ? Math.Log((double)value.Value) : null;
}
