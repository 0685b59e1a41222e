using Okoshi.App.Imports;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>Wages of one region from a file.</summary>
internal static class WageFile
{
    /// <summary>Where the file has only the region's prefecture, that stands in; empty where it has neither.</summary>
    /// <exception cref="BadInputException">Every error of the file.</exception>
    public static RegionWages Read(string file, byte[] bytes, MunicipalityCode region)
    {
        var table = WageTable.Read(file, bytes);
        if (table.Problems.Count > 0)
            throw new BadInputException(table.Problems.OrderBy(p => p.Line));
        var areas = table.Wages.Keys.Select(k => k.Area).ToHashSet();
        if (
            RegionWages.Of(
                areas.Contains,
                (area, industry) => table.Wages.TryGetValue((area, industry), out var wage) ? wage : null,
                region
            ) is
            { } wages
        )
            return wages;
        var own = areas.FirstOrDefault(a => a == region || (a.IsPrefecture && a.Prefecture == region.Prefecture));
        return own == default ? RegionWages.None : throw new BadInputException(WageTable.NoTotal(file, own));
    }
}
