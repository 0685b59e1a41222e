using Okoshi.App.Charts;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>部門の推計 What a municipality makes and needs, sector by sector, estimated from the national table; never measured.</summary>
/// <param name="Sectors">Sectors in the order of the table.</param>
/// <param name="Coefficients">Domestic input coefficients of the nation, in that order.</param>
/// <param name="Table">The table.</param>
/// <param name="Survey">The survey of establishments.</param>
public sealed record SectorEstimate(IReadOnlyList<EstimatedSector> Sectors, Matrix Coefficients, DatasetInfo Table, DatasetInfo Survey)
{
    private const decimal MillionsPerHundredMillion = 100;

    /// <summary>How it was computed; shown wherever a figure of it is.</summary>
    public static IReadOnlyList<string> Conventions { get; } =
    [
        "推計です。市町村の産業連関表ではありません。域内生産額は、全国の生産額を、民営の従業者の割合で分けます（1人あたりの生産額を全国と同じとみなす）。",
        "域内の需要は、企業どうしの取引（全国の投入係数 × 域内生産額）と、最終需要（全国の国内最終需要を人口の割合で分けたもの）の和です。",
        "差引は、域内生産額 − 域内の需要です。同じ産業の中で売りと買いの両方がある分は、見えません。",
        "公務と分類不明は、民営の従業者がないため「データなし」です。この二つの部門が買う分は、需要に入っていません。",
        "地域経済循環分析や、県・市の産業連関表が公表されている地域では、そちらを使ってください。",
    ];

    internal static async Task<(SectorEstimate? Result, string Reason)> OfAsync(
        FigureSource source,
        MunicipalityCode area,
        CancellationToken cancellationToken
    )
    {
        var (table, info) = await TableAsync(source, cancellationToken);
        return table is null
            ? (null, $"{SectorBridge.Size}部門の産業連関表が取り込まれていません")
            : Of(table, info!, await source.LatestAsync(OfficialFormat.Ssdse, cancellationToken), area);
    }

    /// <summary>The newest table in 13 sectors; null where there is none.</summary>
    internal static async Task<(InputOutputTable? Table, DatasetInfo? Info)> TableAsync(
        FigureSource source,
        CancellationToken cancellationToken
    )
    {
        var info = (await source.ListAsync(cancellationToken))
            .Where(d => d.Format == OfficialFormat.InputOutput.Name)
            .OrderByDescending(d => d.Edition, StringComparer.Ordinal)
            .FirstOrDefault(d => d.Edition.Contains($"（{SectorBridge.Size}部門）", StringComparison.Ordinal));
        return info is null
            ? (null, null)
            : (InputOutputText.Read(info.FileName, await source.PartsAsync(info, "", cancellationToken)), info);
    }

    /// <summary>By a table and an edition of SSDSE-A, from the store or from files.</summary>
    internal static (SectorEstimate? Result, string Reason) Of(
        InputOutputTable table,
        DatasetInfo info,
        FigureSet? ssdse,
        MunicipalityCode area
    )
    {
        if (IndustrySurvey.Of(ssdse) is not { } survey || !survey.Has(area))
            return (null, "この市区町村の、産業別の従業者（SSDSE-A）が取り込まれていません");
        if (ssdse?.In(area) is not { } code || ssdse[code, "A1101"] is not { } persons || ssdse.Sum("A1101") is not (> 0 and { } nation))
            return (null, "人口の値がありません");
        return (Of(table, info, survey, area, persons / nation), "");
    }

    private static SectorEstimate Of(InputOutputTable table, DatasetInfo info, IndustrySurvey survey, MunicipalityCode area, decimal people)
    {
        InputOutputHead[] heads = [.. table.Rows.Where(r => r.Part == InputOutputPart.Industry)];
        var model = SectorModel.Of(
            [
                .. heads.Select(h =>
                {
                    var workers = survey.Employees(area, SectorBridge.DivisionsOf(h.Name));
                    return new NationalSector(
                        SectorBridge.NameOf(h.Name),
                        table.RowSum(h),
                        [.. heads.Select(buyer => table.Cells.GetValueOrDefault((h, buyer)))],
                        table.RowSum(h, InputOutputPart.FinalDemand),
                        table.RowSum(h, InputOutputPart.Import),
                        workers?.Own,
                        workers?.All
                    );
                }),
            ],
            people
        );
        return new SectorEstimate(model.Sectors, model.Coefficients, info, survey.Info);
    }

    /// <summary>Bars of the balance of each sector in 億円, the largest loss first.</summary>
    public Chart Draw(string name)
    {
        var bars = Sectors
            .OrderBy(s => s.Trade?.Balance ?? decimal.MaxValue)
            .Select(s => new Bar(s.Name, s.Trade is { } t ? InHundredMillions(t.Balance) : null))
            .ToArray();
        var worst = bars[0];
        var title = worst.Value is < 0 and { } loss
            ? $"{name}が域外から差し引きで最も多く買うのは{worst.Label}（{-loss:#,0}億円、推計）"
            : "産業ごとの域際収支（推計）";
        return BarChart.Draw(title, bars, "億円", $"{Table.Source}、{Survey.Source}をもとに、本システムで推計", 0);
    }

    /// <summary>億円, rounded.</summary>
    public static decimal InHundredMillions(decimal millions) =>
        decimal.Round(millions / MillionsPerHundredMillion, 0, MidpointRounding.AwayFromZero);
}
