using System.Globalization;
using Okoshi.App.Imports;
using Okoshi.App.Sentences;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region;

/// <summary>What one account loses or gains; null with a reason where undefined.</summary>
public sealed record LeakRow(string Account, decimal? Before, decimal? After, decimal? Amount, decimal? RatePercent, string? Reason)
{
    internal static LeakRow Of(CirculationAccount account)
    {
        var leak = CirculationLeak.Of(account.Name, account.Before, account.After);
        return new LeakRow(
            account.Name,
            account.Before,
            account.After,
            leak.Amount.Value,
            leak.Rate.Value,
            leak.Rate.Value is null ? leak.Rate.Reason.Text() : null
        );
    }
}

/// <summary>The rate of a regional economy with its leaks.</summary>
public sealed record CirculationResult(
    decimal? RatePercent,
    string? Reason,
    bool? AgreesWithPrint,
    IReadOnlyList<LeakRow> Accounts,
    IReadOnlyList<TradeBalanceRow> Trade,
    IReadOnlyList<string> Contradictions,
    IReadOnlyList<string> Conventions
);

/// <summary>Use case: how much of what a region spends did it earn, and where does money leave?</summary>
public static class CirculationInputFile
{
    /// <summary>
    /// Reads <c>{unit, toDistribution, toExpenditure, returnToProduction?, externalBalance?, printedRate?, accounts: [{account, before,
    /// after}]?, trade: [{industry, output, exports, imports}]?}</c>; region, name, year and source are for the store.
    /// </summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static CirculationResult Compute(string file, string json)
    {
        var problems = new List<ImportProblem>();
        var read = CirculationFile.Read(file, json, problems);
        if (read is null || problems.Count > 0)
            throw new BadInputException(problems);
        var circulation = Circulation.Of(read.Flows);
        return new CirculationResult(
            circulation.Rate.Value,
            circulation.Rate.Value is null ? circulation.Rate.Reason.Text() : null,
            circulation.AgreesWithPrint,
            [.. read.Accounts.Select(LeakRow.Of)],
            [.. read.Trade.Select(TradeBalanceRow.Of)],
            [.. read.Contradictions.Select(Words)],
            [
                "循環率＝" + RegionSentences.CirculationRate + "×100",
                "流出入＝後の額−もとの額。率は、もとの額に対する%",
                "RESAS では、所得は地域内勤務者ベース→地域住民ベース、支出は地域住民・企業ベース→地域内ベース",
                $"額の単位は {read.Unit}",
            ]
        );
    }

    /// <summary>A contradiction in one sentence.</summary>
    internal static string Words(CirculationContradiction contradiction) =>
        $"{SentenceText.Text(contradiction.First)} {Show(contradiction.FirstValue)} と、"
        + $"{SentenceText.Text(contradiction.Second)} {Show(contradiction.SecondValue)} が合いません（差 {Show(contradiction.Difference)}）";

    private static string Show(decimal value) =>
        value.ToString("#,0.######", CultureInfo.InvariantCulture).Replace("-", "−", StringComparison.Ordinal);
}
