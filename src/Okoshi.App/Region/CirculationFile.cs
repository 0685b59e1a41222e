using Okoshi.App.Imports;
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
internal sealed record CirculationFile(string Region, string Name, long? Year, string Source, string Unit, CirculationFlows Flows, IReadOnlyList<CirculationAccount> Accounts, IReadOnlyList<TradeLine> Trade)
{
    private const decimal Largest = RegionIndustryFile.LargestValue;

    /// <summary>Whatever in it cannot all be true.</summary>
    public IReadOnlyList<CirculationContradiction> Contradictions => CirculationContradiction.Of(Flows, Accounts, [.. Trade.Select(t => t.Balance)]);

    /// <summary>Reads a file whole; null where it is no JSON object. Faults are added to the problems.</summary>
    public static CirculationFile? Read(string file, string json, List<ImportProblem> problems)
    {
        if (JsonFields.Parse(file, json, problems) is not { } fields) return null;
        var (region, name, source, unit) = (fields.Text("region", required: false), fields.Text("name", required: false), fields.Text("source", required: false), fields.Text("unit"));
        var year = fields.Whole("year", 1900, 2200, required: false);
        var flows = new CirculationFlows(Flow("toDistribution", 0), Flow("toExpenditure", 0), Flow("returnToProduction", 0), Flow("externalBalance", -Largest), Flow("printedRate", 0, "%"));
        CirculationAccount[] accounts = [.. fields.NestedList("accounts", required: false).Select(Account)];
        TradeLine[] trade = [.. fields.NestedList("trade", required: false).Select(Line)];
        foreach (var twice in accounts.Select(a => a.Name).GroupBy(n => n).Where(g => g.Key.Length > 0 && g.Count() > 1)) fields.Report("accounts", $"「{twice.Key}」が二度あります", "項目は一度だけです", "どちらかを消してください");
        foreach (var twice in trade.Select(t => t.Industry).GroupBy(n => n).Where(g => g.Key.Length > 0 && g.Count() > 1)) fields.Report("trade", $"「{twice.Key}」が二度あります", "産業は一度だけです", "どちらかを消してください");
        fields.RejectUnknown();
        return new CirculationFile(region, name, year, source, unit, flows, accounts, trade);

        Figure? Flow(string flow, decimal least, string? of = null) =>
            fields.Number(flow, least, Largest, required: false) is { } value ? new Figure(flow, value, of ?? unit, "", new SourceRef(file, flow)) : null;
    }

    private static CirculationAccount Account(JsonFields account)
    {
        var read = new CirculationAccount(account.Text("account"), account.Number("before", -Largest, Largest, required: false), account.Number("after", -Largest, Largest, required: false));
        account.RejectUnknown();
        return read;
    }

    private static TradeLine Line(JsonFields line)
    {
        var read = new TradeLine(line.Text("industry"), line.Number("output", 0, Largest) ?? 0, line.Number("exports", 0, Largest) ?? 0, line.Number("imports", 0, Largest) ?? 0);
        line.RejectUnknown();
        return read;
    }
}
