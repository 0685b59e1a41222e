using Okoshi.App.Region.Datasets;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>One figure of a municipality's finance beside the middle of its peers.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Unit">Unit of both values.</param>
/// <param name="Year">Fiscal year, as the edition writes it.</param>
/// <param name="Value">The region's value; null where there is none.</param>
/// <param name="Middle">Median of the peers' values; null where none is known.</param>
/// <param name="WhyMissing">Why the region has no value; nothing where it has one.</param>
public sealed record MoneyFigure(string Label, string Unit, string Year, decimal? Value, decimal? Middle, Remark WhyMissing);

/// <summary>Public finance of a municipality from SSDSE-A.</summary>
internal static class MunicipalFinance
{
    public static IReadOnlyList<MoneyFigure> Of(FigureSet? figures, MunicipalityCode area, IReadOnlyList<MunicipalityCode> peers)
    {
        if (figures?.In(area) is not { } code)
            return [];
        return
        [
            Figure("歳入決算総額", "千円", "D3201", c => figures[c, "D3201"]),
            Figure(
                "歳入のうち地方税",
                "%",
                "D320101",
                c => figures[c, "D320101"] is { } tax && figures[c, "D3201"] is > 0 and { } all ? 100 * tax / all : null
            ),
            Figure("経常収支比率", "%", "D2203", c => figures[c, "D2203"]),
            Figure("実質公債費比率", "%", "D2211", c => figures[c, "D2211"]),
        ];

        MoneyFigure Figure(string label, string unit, string item, Func<MunicipalityCode, decimal?> read) =>
            new(
                label,
                unit,
                figures.ItemOf(item)?.Period ?? "",
                read(code),
                Median([.. peers.Select(read).OfType<decimal>().Order()]),
                read(code) is null ? figures.WhyMissing(code, item) : Remark.None
            );
    }

    internal static decimal? Median(decimal[] sorted) => sorted.Length == 0 ? null : NeighbourComparison.Median(sorted);
}
