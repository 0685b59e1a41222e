using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>Looks up industry counts and the denominators of shares.</summary>
internal sealed class IndustryTable
{
    private readonly Dictionary<(MunicipalityCode Area, int Year, IndustryCode Industry), IndustryCount> counts;

    public IndustryTable(IEnumerable<IndustryCount> rows, MunicipalityCode self)
    {
        counts = rows.ToDictionary(r => (r.Area, r.Year, r.Industry));
        Years = [.. counts.Keys.Where(k => k.Area == self).Select(k => k.Year).Distinct().Order()];
    }

    /// <summary>Survey years of the region, ascending.</summary>
    public IReadOnlyList<int> Years { get; }

    public IndustryCount? Find(MunicipalityCode area, int year, IndustryCode industry) => counts.GetValueOrDefault((area, year, industry));

    /// <summary>Employees that may decide; null when missing or doubtful.</summary>
    public long? Employees(MunicipalityCode area, int year, IndustryCode industry) =>
        Find(area, year, industry) is { Source.MayDecide: true } count ? count.Employees : null;

    /// <summary>Establishments that may decide; null when missing or doubtful.</summary>
    public long? Establishments(MunicipalityCode area, int year, IndustryCode industry) =>
        Find(area, year, industry) is { Source.MayDecide: true } count ? count.Establishments : null;

    /// <summary>
    /// All industries together: the total as printed, or the sum of the divisions where the printed total is doubtful
    /// (it does not agree with them) and every division is known.
    /// </summary>
    public long? AllEmployees(MunicipalityCode area, int year)
    {
        if (Employees(area, year, IndustryCode.Total) is { } total)
            return total;
        var divisions = counts.Values.Where(c => c.Area == area && c.Year == year && !c.Industry.IsTotal).ToArray();
        return divisions.Length > 0 && divisions.All(d => d.Source.MayDecide && d.Employees is not null)
            ? divisions.Sum(d => d.Employees!.Value)
            : null;
    }

    /// <summary>Sources of the four numbers of a quotient.</summary>
    public IEnumerable<SourceRef> QuotientSources(MunicipalityCode area, MunicipalityCode nation, int year, IndustryCode industry) =>
        new[]
        {
            Find(area, year, industry),
            Find(area, year, IndustryCode.Total),
            Find(nation, year, industry),
            Find(nation, year, IndustryCode.Total),
        }
            .OfType<IndustryCount>()
            .Select(c => c.Source);
}
