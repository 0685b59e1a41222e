using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>Computes the industries' part of a profile.</summary>
internal sealed class IndustryProfiler
{
    private readonly RegionInput input;
    private readonly IndustryTable table;
    private readonly RegionArea self;
    private readonly RegionThresholds thresholds;
    private readonly RegionArea[] neighbours;

    public IndustryProfiler(RegionInput input, RegionArea self, RegionThresholds thresholds)
    {
        (this.input, this.self, this.thresholds) = (input, self, thresholds);
        neighbours = [.. input.Areas.Where(a => a.Role == AreaRole.Neighbour)];
        table = new IndustryTable(input.Industries, self.Code);
    }

    public IndustryCount? AllIndustries => table.Years.Count > 0 ? table.Find(self.Code, table.Years[^1], IndustryCode.Total) : null;

    public IReadOnlyList<IndustryProfile> Profiles()
    {
        if (table.Years.Count == 0)
            return [];
        var year = table.Years[^1];
        int? baseYear = table.Years.Count > 1 ? table.Years[^2] : null;
        return
        [
            .. IndustryCode
                .Divisions.Select(i => table.Find(self.Code, year, i))
                .OfType<IndustryCount>()
                .Select(count => Profile(count, year, baseYear)),
        ];
    }

    private IndustryProfile Profile(IndustryCount count, int year, int? baseYear)
    {
        var industry = count.Industry;
        var others = neighbours
            .Select(n => new AreaQuotient(n, Quotient(n.Code, year, industry), Density(n.Code, year, industry)))
            .ToArray();
        var quotient = Quotient(self.Code, year, industry);
        var known = others.Select(o => o.Quotient.Value).OfType<decimal>().ToArray();
        return new IndustryProfile
        {
            Industry = industry,
            Year = year,
            BaseYear = baseYear,
            Count = count,
            Quotient = quotient,
            NeighbourRatio = NeighbourRatio(year, industry, others),
            Change = Change(self.Code, baseYear, year, industry),
            NationalChange = Change(MunicipalityCode.Nation, baseYear, year, industry),
            Neighbours = others,
            Rank = quotient.Value is { } own ? known.Count(k => k > own) + 1 : null,
            RankedAreas = known.Length + (quotient.Value is null ? 0 : 1),
            Printed = [.. input.Quotients.Where(q => q.Area == self.Code && q.Industry == industry)],
            LeastEmployees = thresholds.LeastEmployees.Value,
        };
    }

    private Computed Quotient(MunicipalityCode area, int year, IndustryCode industry) =>
        LocationQuotient
            .Compute(
                table.Employees(area, year, industry),
                table.AllEmployees(area, year),
                table.Employees(MunicipalityCode.Nation, year, industry),
                table.AllEmployees(MunicipalityCode.Nation, year)
            )
            .With(table.QuotientSources(area, MunicipalityCode.Nation, year, industry));

    private Computed NeighbourRatio(int year, IndustryCode industry, AreaQuotient[] others)
    {
        var sources = new[] { table.Find(self.Code, year, industry)?.Source, Inhabitants(self.Code, year)?.Source };
        return NeighbourComparison
            .Compute(Density(self.Code, year, industry), [.. others.Select(o => o.Density)])
            .With(sources.OfType<SourceRef>());
    }

    private Computed Change(MunicipalityCode area, int? baseYear, int year, IndustryCode industry)
    {
        if (baseYear is not { } before)
            return Computed.None(RegionGap.EarlierSurveyMissing);
        var sources = new[] { table.Find(area, before, industry)?.Source, table.Find(area, year, industry)?.Source };
        return EmploymentChange
            .Compute(table.Employees(area, before, industry), table.Employees(area, year, industry))
            .With(sources.OfType<SourceRef>());
    }

    private decimal? Density(MunicipalityCode area, int year, IndustryCode industry) =>
        NeighbourComparison.PerTenThousand(table.Establishments(area, year, industry), Inhabitants(area, year)?.Persons);

    /// <summary>The latest count of inhabitants that is not later than the survey.</summary>
    private PopulationCount? Inhabitants(MunicipalityCode area, int year) =>
        input
            .Population.Where(p =>
                p.Area == area
                && p.Year <= year
                && p.Edition == PopulationSummary.CountEdition
                && p.Sex == Sex.Total
                && p.Age == AgeBand.Total
                && p.Source.MayDecide
                && p.Persons is not null
            )
            .MaxBy(p => p.Year);
}
