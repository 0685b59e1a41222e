using Okoshi.App.Areas;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>
/// Corporations closed in the latest whole year, by municipality; closures by the registrar, which clear away what was long dead, are not
/// among them.
/// </summary>
internal sealed class ClosureCounts
{
    private const int MonthsOfYear = 12;

    private readonly FigureSet figures;
    private readonly Dictionary<MunicipalityCode, decimal> closed;

    private ClosureCounts(FigureSet figures, string year, string[] months)
    {
        (Year, this.figures) = (year, figures);
        // An event stands under one code; of some cities there are rows under the city's own code beside those of its wards.
        var own = figures.Areas.ToDictionary(a => a.Code, a => months.Sum(m => figures[a.Code, CorporationItems.Closed, m] ?? 0));
        closed = figures
            .Areas.Select(a => a.Code)
            .GroupBy(NationalAreas.Register.Whole)
            .ToDictionary(city => city.Key, city => city.Sum(code => own[code]));
        Source = new SourceRef(Discovery.SourceIdOf(Info), $"{figures.Items[0].Unit}の閉鎖 {year}年（登記官による閉鎖を除く）");
    }

    public string Year { get; }

    public DatasetInfo Info => figures.Info;

    public SourceRef Source { get; }

    /// <summary>Null where no calendar year is whole.</summary>
    public static ClosureCounts? Of(FigureSet? figures)
    {
        var whole = figures is null ? null : LatestWhole(figures);
        return whole is null ? null : new ClosureCounts(figures!, whole.Key, [.. whole]);
    }

    /// <summary>Whether a count has a whole year of a municipality or of its wards; of a joint area one of all its members.</summary>
    public static bool Has(FigureSet figures, MunicipalityCode area) =>
        LatestWhole(figures) is not null && (figures.Joint.Find(area)?.Members.All(m => Knows(figures, m.Code)) ?? Knows(figures, area));

    /// <summary>Null where the count does not know the municipality, or a member of the joint area.</summary>
    public decimal? In(MunicipalityCode area) => figures.Joint.Find(area) is { } joint ? joint.Sum(OfMunicipality) : OfMunicipality(area);

    private static bool Knows(FigureSet figures, MunicipalityCode area) =>
        figures.Has(area) || figures.Areas.Any(a => NationalAreas.Register.CityOf(a.Code) == area);

    private decimal? OfMunicipality(MunicipalityCode area) => closed.TryGetValue(area, out var count) ? count : null;

    private static IGrouping<string, string>? LatestWhole(FigureSet figures) =>
        figures
            .Items.Select(i => i.Period)
            .Distinct()
            .GroupBy(p => p[..4])
            .Where(y => y.Count() == MonthsOfYear)
            .MaxBy(y => y.Key, StringComparer.Ordinal);
}
