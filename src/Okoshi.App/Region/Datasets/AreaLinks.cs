using Okoshi.App.Region.Official;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Datasets;

/// <summary>コードの継ぎ目 Municipalities whose code changed without a merger: older figures stand under the old code.</summary>
public static class AreaLinks
{
    private static readonly (MunicipalityCode Old, MunicipalityCode New)[] Links = [Link("04423", "04216"), Link("40305", "40231")];

    /// <summary>The code under which a dataset holds an area; null where it has none.</summary>
    public static MunicipalityCode? In(this FigureSet figures, MunicipalityCode area)
    {
        if (figures.Has(area))
            return area;
        var other = Links
            .Where(l => l.New == area)
            .Select(l => l.Old)
            .Concat(Links.Where(l => l.Old == area).Select(l => l.New))
            .Where(figures.Has)
            .ToArray();
        return other.Length > 0 ? other[0] : null;
    }

    // 富谷町 became 富谷市 on 2016-10-10, 那珂川町 became 那珂川市 on 2018-10-01.
    private static (MunicipalityCode Old, MunicipalityCode New) Link(string old, string now) => (Read(old), Read(now));

    private static MunicipalityCode Read(string text) => AreaCodes.TryRead(text, out var code) ? code : throw new FormatException(text);
}
