using Okoshi.App.Areas;
using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>What a file of wages would bring.</summary>
public static class WagePreview
{
    /// <summary>Code of the item "all industries".</summary>
    private const string Total = "total";

    /// <summary>The preview with the figures to store: an item for each industry.</summary>
    public static OfficialReading Read(string file, ReadOnlySpan<byte> bytes)
    {
        var table = WageTable.Read(file, bytes.ToArray());
        var areas = table.Wages.Keys.Select(k => k.Area).Distinct().Order().ToArray();
        var lacking = areas.Where(a => !table.Wages.ContainsKey((a, IndustryCode.Total))).Select(a => WageTable.NoTotal(file, a));
        var preview = new OfficialPreview
        {
            File = file,
            Format = "wages",
            Publisher = "厚生労働省「賃金構造基本統計調査」",
            Edition = "",
            Rows = table.Lines,
            Areas = areas.Length,
            Sums = [],
            Notes =
                areas.Length == 0
                    ? []
                    :
                    [
                        .. table.Notes,
                        "産業ごとの賃金は、その地域の全産業の賃金に対する比だけを使います。雇われている人の賃金で、事業主の収入ではありません",
                        .. areas.All(a => a.IsPrefecture) ? new[] { "市区町村の行がないため、市区町村には都道府県の比を使います" } : [],
                    ],
            Problems = [.. table.Problems.Count > 0 ? table.Problems : lacking],
        };
        return OfficialReading.Of(preview, () => Figures(table, areas));
    }

    /// <summary>Code of an industry's item.</summary>
    public static string ItemOf(IndustryCode industry) => industry.IsTotal ? Total : industry.Code;

    private static OfficialFigures Figures(WageTable table, MunicipalityCode[] areas)
    {
        IndustryCode[] industries = [IndustryCode.Total, .. IndustryCode.Divisions.Where(i => table.Wages.Keys.Any(k => k.Industry == i))];
        return new OfficialFigures(
            [.. industries.Select(i => new OfficialItem(ItemOf(i), "", i.IsTotal ? "全産業" : i.Name, ""))],
            [
                .. areas.Select(a => new OfficialRow(
                    new OfficialArea(a, Prefectures.NameOf(a.Prefecture), NationalAreas.NameOf(a)),
                    [.. industries.Select(i => table.Wages.TryGetValue((a, i), out var wage) ? (double)wage : double.NaN)]
                )),
            ]
        );
    }
}
