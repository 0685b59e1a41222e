using Okoshi.App.Charts;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>市区町村の地域経済循環 A municipality's own accounts as they were imported.</summary>
/// <param name="Circulation">Flows and rate.</param>
/// <param name="Leaks">What each account loses or gains; empty where there are no accounts.</param>
/// <param name="Trade">Trade by industry; empty likewise.</param>
/// <param name="Unit">Unit of the amounts.</param>
/// <param name="Year">Year of the figures; empty where the file has none.</param>
/// <param name="Document">Document that they were taken from.</param>
/// <param name="Dataset">The dataset.</param>
public sealed record MunicipalAccounts(
    Circulation Circulation,
    IReadOnlyList<LeakRow> Leaks,
    IReadOnlyList<TradeBalanceRow> Trade,
    string Unit,
    string Year,
    string Document,
    DatasetInfo Dataset
)
{
    /// <summary>The document first: the figures are its.</summary>
    public string Source => $"{Document}（{Dataset.EditionWords}、{Dataset.FileName}）";

    internal static async Task<MunicipalAccounts?> OfAsync(FigureSource source, MunicipalityCode area, CancellationToken cancellationToken)
    {
        // Accounts are not added: a joint area has none, see MemberSums.
        if (
            area.IsJointArea
            || await source.NewestAsync(OfficialFormat.Circulation, f => f.In(area) is not null, cancellationToken) is not { } figures
        )
            return null;
        var code = figures.In(area)!.Value;
        var document = (await source.PartsAsync(figures.Info, CirculationPreview.SourcePart, cancellationToken))[0].Text;
        var flows = new CirculationFlows(
            Flow("toDistribution"),
            Flow("toExpenditure"),
            Flow("returnToProduction"),
            Flow("externalBalance"),
            Flow("printedRate")
        );
        return new MunicipalAccounts(
            Circulation.Of(flows),
            [
                .. Names(CirculationPreview.Before, CirculationPreview.After)
                    .Select(n =>
                        LeakRow.Of(
                            new CirculationAccount(
                                n,
                                figures[code, CirculationPreview.Before + n],
                                figures[code, CirculationPreview.After + n]
                            )
                        )
                    ),
            ],
            [
                .. Names(CirculationPreview.Output)
                    .Select(n =>
                        TradeBalanceRow.Of(
                            new TradeLine(
                                n,
                                figures[code, CirculationPreview.Output + n]!.Value,
                                figures[code, CirculationPreview.Exports + n]!.Value,
                                figures[code, CirculationPreview.Imports + n]!.Value
                            )
                        )
                    ),
            ],
            flows.ToDistribution?.Unit ?? "",
            figures.Items[0].Period,
            document,
            figures.Info
        );

        Figure? Flow(string item) =>
            figures.ItemOf(item) is { } found && figures[code, item] is { } value
                ? new Figure(found.Name, value, found.Unit, found.Period, new SourceRef(figures.Info.FileName, item))
                : null;

        IEnumerable<string> Names(params string[] beginnings) =>
            figures
                .Items.SelectMany(i =>
                    beginnings.Where(b => i.Code.StartsWith(b, StringComparison.Ordinal)).Select(b => i.Code[b.Length..])
                )
                .Distinct();
    }

    /// <summary>The three flows and what leaks.</summary>
    public Chart Draw(string name)
    {
        var flows = Circulation.Flows;
        decimal? rate = Circulation.Rate.Value is { } known ? decimal.Round(known, 1, MidpointRounding.AwayFromZero) : null;
        var input = new CirculationInput(
            name,
            Year.Length > 0 ? $"{Year}年" : Dataset.EditionWords,
            Unit,
            flows.ToDistribution?.Value,
            flows.ToExpenditure?.Value,
            flows.ReturnToProduction?.Value,
            flows.ExternalBalance?.Value,
            rate
        )
        {
            Kind = name[^1..],
        };
        return CirculationDiagram.Draw(input, Source);
    }

    /// <summary>Leaks as bars, the largest loss first; null without accounts.</summary>
    public Chart? DrawLeaks()
    {
        if (Leaks.Count == 0)
            return null;
        var rows = Leaks.OrderBy(l => l.Amount ?? decimal.MaxValue).ToArray();
        var title = rows[0] is { Amount: < 0 and { } loss } worst
            ? $"最も多く漏れるのは{worst.Account}（{-loss:#,0.##}{Unit}）"
            : "項目ごとの流出入";
        return BarChart.Draw(title, [.. rows.Select((l, i) => new Bar(l.Account, l.Amount, i == 0 && l.Amount < 0))], Unit, Source) with
        {
            Table = new ChartTable(
                title,
                ["項目", $"もとの額（{Unit}）", $"後の額（{Unit}）", $"流出入（{Unit}）", "率（%）"],
                [
                    .. rows.Select(l =>
                        (IReadOnlyList<string>)
                            [
                                l.Account,
                                ChartText.Number(l.Before),
                                ChartText.Number(l.After),
                                ChartText.Number(l.Amount),
                                ChartText.Fixed(l.RatePercent, 1),
                            ]
                    ),
                ]
            ),
        };
    }

    /// <summary>Balance of each industry, the largest loss first; null without trade.</summary>
    public Chart? DrawTrade(string name)
    {
        if (Trade.Count == 0)
            return null;
        var rows = Trade.OrderBy(t => t.Balance).ToArray();
        var title =
            rows[0].Balance < 0
                ? $"{name}が域外から差し引きで最も多く買うのは{rows[0].Industry}（{-rows[0].Balance:#,0.##}{Unit}）"
                : "産業ごとの域際収支";
        return BarChart.Draw(title, [.. rows.Select(t => new Bar(t.Industry, t.Balance))], Unit, Source) with
        {
            Table = new ChartTable(
                title,
                ["産業", $"生産額（{Unit}）", $"移輸出（{Unit}）", $"移輸入（{Unit}）", $"域際収支（{Unit}）", "自給率（%）"],
                [
                    .. rows.Select(t =>
                        (IReadOnlyList<string>)
                            [
                                t.Industry,
                                ChartText.Number(t.Output),
                                ChartText.Number(t.Exports),
                                ChartText.Number(t.Imports),
                                ChartText.Number(t.Balance),
                                ChartText.Fixed(100 * t.SelfSufficiency, 1),
                            ]
                    ),
                ]
            ),
        };
    }
}
