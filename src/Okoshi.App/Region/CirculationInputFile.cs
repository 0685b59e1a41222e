using Okoshi.App.Imports;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region;

/// <summary>What one account loses or gains; null with a reason where undefined.</summary>
public sealed record LeakRow(string Account, decimal? Before, decimal? After, decimal? Amount, decimal? RatePercent, string? Reason);

/// <summary>The rate of a regional economy with its leaks.</summary>
public sealed record CirculationResult(decimal? RatePercent, string? Reason, bool? AgreesWithPrint, IReadOnlyList<LeakRow> Accounts, IReadOnlyList<string> Conventions);

/// <summary>Use case: how much of what a region spends did it earn, and where does money leave?</summary>
public static class CirculationInputFile
{
    private const decimal Largest = RegionIndustryFile.LargestValue;

    /// <summary>Reads <c>{unit, toDistribution, toExpenditure, returnToProduction?, externalBalance?, printedRate?, accounts: [{account, before, after}]?}</c>.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static CirculationResult Compute(string file, string json)
    {
        var problems = new List<ImportProblem>();
        if (JsonFields.Parse(file, json, problems) is not { } fields) throw new BadInputException(problems);
        var unit = fields.Text("unit");
        var flows = new CirculationFlows(Flow("toDistribution", 0), Flow("toExpenditure", 0), Flow("returnToProduction", 0), Flow("externalBalance", -Largest), Flow("printedRate", 0, "%"));
        var accounts = fields.NestedList("accounts", required: false).Select(Account).ToArray();
        fields.RejectUnknown();
        if (problems.Count > 0) throw new BadInputException(problems);
        var circulation = Circulation.Of(flows);
        return new CirculationResult(
            circulation.Rate.Value,
            circulation.Rate.Value is null ? circulation.Rate.Reason : null,
            circulation.AgreesWithPrint,
            accounts,
            ["循環率＝" + circulation.Convention + "×100", "流出入＝後の額−もとの額。率は、もとの額に対する%", "RESAS では、所得は地域内勤務者ベース→地域住民ベース、支出は地域住民・企業ベース→地域内ベース", $"額の単位は {unit}"]);

        Figure? Flow(string name, decimal least, string? of = null) =>
            fields.Number(name, least, Largest, required: false) is { } value ? new Figure(name, value, of ?? unit, "", new SourceRef(file, name)) : null;
    }

    private static LeakRow Account(JsonFields account)
    {
        var name = account.Text("account");
        var before = account.Number("before", -Largest, Largest, required: false);
        var after = account.Number("after", -Largest, Largest, required: false);
        account.RejectUnknown();
        var leak = CirculationLeak.Of(name, before, after);
        return new LeakRow(name, before, after, leak.Amount.Value, leak.Rate.Value, leak.Rate.Value is null ? leak.Rate.Reason : null);
    }
}
