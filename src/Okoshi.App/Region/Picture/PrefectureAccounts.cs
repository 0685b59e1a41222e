using Okoshi.App.Charts;
using Okoshi.App.Japanese;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>
/// 県民経済計算 The money of the prefecture in which a municipality lies, from the prefectural accounts, in million yen at current prices.
/// </summary>
/// <param name="Prefecture">Its name.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Product">県内総生産（支出側）; null where there is no value.</param>
/// <param name="Spending">民間・政府の最終消費支出と総資本形成.</param>
/// <param name="NetExports">財貨・サービスの移出入（純）.</param>
/// <param name="Dataset">Where they come from.</param>
public sealed record PrefectureAccounts(
    string Prefecture,
    string Year,
    decimal? Product,
    decimal? Spending,
    decimal? NetExports,
    DatasetInfo Dataset
)
{
    private const string ProductItem = "C1326";
    private const decimal MillionsPerHundredMillion = 100;

    /// <summary>
    /// 循環率 Product over spending, in percent, as the circulation analysis of municipalities counts (what is spent is what was
    /// distributed, transfers included); null without both.
    /// </summary>
    public decimal? Rate =>
        Product is { } product && Spending is > 0 and { } spent
            ? decimal.Round(100 * product / spent, 1, MidpointRounding.AwayFromZero)
            : null;

    internal static async Task<PrefectureAccounts?> OfAsync(FigureSource source, MunicipalityCode area, CancellationToken cancellationToken)
    {
        if (area == MunicipalityCode.Nation)
            return null;
        var prefecture = area.ToPrefecture();
        if (
            await source.NewestAsync(
                OfficialFormat.EstatLong,
                f => f.Has(prefecture) && f.ItemOf(ProductItem) is not null,
                cancellationToken
            )
            is not { } figures
        )
            return null;
        return new PrefectureAccounts(
            Prefectures.NameOf(area.Prefecture),
            figures.ItemOf(ProductItem)!.Period,
            figures[prefecture, ProductItem],
            figures[prefecture, "C1321"] + figures[prefecture, "C1322"] + figures[prefecture, "C1323"],
            figures[prefecture, "C1324"],
            figures.Info
        );
    }

    /// <summary>The circulation in 億円.</summary>
    public Chart Draw() =>
        CirculationDiagram.Draw(
            new CirculationInput(Prefecture, $"{Year}年度", "億円", In(Product), In(Spending), In(Product), In(NetExports), Rate)
            {
                Kind = Prefecture[^1..],
            },
            Dataset.Source
        );

    private static decimal? In(decimal? millions) =>
        millions is { } known ? decimal.Round(known / MillionsPerHundredMillion, 0, MidpointRounding.AwayFromZero) : null;
}
