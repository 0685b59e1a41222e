using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Sentences;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region;

/// <summary>Trade of one industry as printed.</summary>
internal sealed record TradeLine(string Industry, decimal Output, decimal Exports, decimal Imports)
{
    public TradeBalance Balance => TradeBalance.Of(Industry, Output, Exports, Imports);
}

/// <summary>地域経済循環の勘定 The accounts of one region as a JSON file holds them; the command and the import read the same one.</summary>
/// <param name="Region">Code of the region as written; empty where the file has none.</param>
/// <param name="Name">Its name; empty likewise.</param>
/// <param name="Year">Year that the figures stand for.</param>
/// <param name="Source">Document that they were taken from.</param>
/// <param name="Unit">Unit of all amounts.</param>
/// <param name="Flows">Flows between the three accounts.</param>
/// <param name="Accounts">Accounts before and after the border.</param>
/// <param name="Trade">Trade by industry.</param>
internal sealed record CirculationFile(
    string Region,
    string Name,
    long? Year,
    string Source,
    string Unit,
    CirculationFlows Flows,
    IReadOnlyList<CirculationAccount> Accounts,
    IReadOnlyList<TradeLine> Trade
)
{
    private const decimal Largest = RegionIndustryFile.LargestValue;

    /// <summary>Whatever in it cannot all be true.</summary>
    public IReadOnlyList<CirculationContradiction> Contradictions =>
        CirculationContradiction.Of(Flows, Accounts, [.. Trade.Select(t => t.Balance)]);

    /// <summary>Reads a file whole; null where it is no JSON object. Faults are added to the problems.</summary>
    /// <param name="file">Name in messages.</param>
    /// <param name="json">The text.</param>
    /// <param name="problems">Faults.</param>
    /// <param name="forStore">Whether it is to be kept: then region and source are needed, and nothing may contradict itself.</param>
    public static CirculationFile? Read(string file, string json, List<ImportProblem> problems, bool forStore = false)
    {
        if (JsonFields.Parse(file, json, problems) is not { } fields)
            return null;
        var (region, name, source, unit) = (
            fields.Text("region", required: false),
            fields.Text("name", required: false),
            fields.Text("source", required: false),
            fields.Text("unit")
        );
        var year = fields.Whole("year", 1900, 2200, required: false);
        var flows = new CirculationFlows(
            Flow("toDistribution", 0),
            Flow("toExpenditure", 0),
            Flow("returnToProduction", 0),
            Flow("externalBalance", -Largest),
            Flow("printedRate", 0, "%")
        );
        CirculationAccount[] accounts = [.. fields.NestedList("accounts", required: false).Select(Account)];
        TradeLine[] trade = [.. fields.NestedList("trade", required: false).Select(Line)];
        foreach (var twice in accounts.Select(a => a.Name).GroupBy(n => n).Where(g => g.Key.Length > 0 && g.Count() > 1))
            fields.Report("accounts", $"「{twice.Key}」が二度あります", "項目は一度だけです", "どちらかを消してください");
        foreach (var twice in trade.Select(t => t.Industry).GroupBy(n => n).Where(g => g.Key.Length > 0 && g.Count() > 1))
            fields.Report("trade", $"「{twice.Key}」が二度あります", "産業は一度だけです", "どちらかを消してください");
        fields.RejectUnknown();
        var read = new CirculationFile(region, name, year, source, unit, flows, accounts, trade);
        if (forStore)
            read.Check(fields, isWhole: problems.Count == 0);
        return read;

        Figure? Flow(string flow, decimal least, string? of = null) =>
            fields.Number(flow, least, Largest, required: false) is { } value
                ? new Figure(flow, value, of ?? unit, "", new SourceRef(file, flow))
                : null;
    }

    private void Check(JsonFields fields, bool isWhole)
    {
        if (AreaReader.Read(Region, Name) is { Code: null } refused)
            fields.Report(
                "region",
                Region.Length > 0 ? refused.Problem : "項目がありません",
                AreaReader.Expected,
                "どの市区町村の勘定かを書いてください"
            );
        if (Source.Length == 0)
            fields.Report(
                "source",
                "項目がありません",
                "もとの資料の名前（例：環境省 地域経済循環分析 2018年版）が必要です",
                "数字に出典を添えるため、資料の名前を書いてください"
            );
        // A flow that could not be read is told already.
        if (isWhole && Circulation.Of(Flows).Rate is { Value: null } rate)
            fields.Report(
                Flows.ToDistribution is null ? "toDistribution" : "toExpenditure",
                rate.Reason.Text(),
                "循環率を計算できる二つの流れが必要です",
                "資料で確かめて書いてください"
            );
        foreach (var contradiction in Contradictions)
            fields.Report(
                FieldOf(contradiction.Rule),
                CirculationInputFile.Words(contradiction),
                "四捨五入の分を除いて、同じ額である必要があります",
                "資料で確かめ、違っている方を直してください"
            );
    }

    private static string FieldOf(CirculationRule rule) =>
        rule switch
        {
            CirculationRule.Return => "returnToProduction",
            CirculationRule.Border => "externalBalance",
            CirculationRule.Trade => "trade",
            CirculationRule.Rate => "printedRate",
            _ => "accounts",
        };

    private static CirculationAccount Account(JsonFields account)
    {
        var read = new CirculationAccount(
            account.Text("account"),
            account.Number("before", -Largest, Largest, required: false),
            account.Number("after", -Largest, Largest, required: false)
        );
        account.RejectUnknown();
        return read;
    }

    private static TradeLine Line(JsonFields line)
    {
        var read = new TradeLine(
            line.Text("industry"),
            line.Number("output", 0, Largest) ?? 0,
            line.Number("exports", 0, Largest) ?? 0,
            line.Number("imports", 0, Largest) ?? 0
        );
        line.RejectUnknown();
        return read;
    }
}
