using Okoshi.App.Areas;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Datasets;

/// <summary>コードの継ぎ目 Municipalities whose code changed without a merger: older figures stand under the old code.</summary>
public static class AreaLinks
{
    /// <summary>The code under which a dataset holds an area; null where it has none.</summary>
    public static MunicipalityCode? In(this FigureSet figures, MunicipalityCode area)
    {
        if (figures.Has(area))
            return area;
        var other = NationalAreas.Register.OtherCodes(area).Where(figures.Has).ToArray();
        return other.Length > 0 ? other[0] : null;
    }
}
