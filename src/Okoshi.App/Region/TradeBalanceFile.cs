using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Sentences;

namespace Okoshi.App.Region;

/// <summary>Trade of one industry; shares are null with a reason where undefined.</summary>
public sealed record TradeBalanceRow(
    string Industry,
    decimal Output,
    decimal Exports,
    decimal Imports,
    decimal Balance,
    decimal? SelfSufficiency,
    decimal? ExportShare,
    string? Reason
)
{
    internal static TradeBalanceRow Of(TradeLine line)
    {
        var balance = line.Balance;
        return new TradeBalanceRow(
            line.Industry,
            line.Output,
            line.Exports,
            line.Imports,
            balance.Balance,
            balance.SelfSufficiency.Value,
            balance.ExportShare.Value,
            string.Join("。", new[] { balance.SelfSufficiency.Reason.Text(), balance.ExportShare.Reason.Text() }.Where(r => r.Length > 0))
                is { Length: > 0 } reason
                ? reason
                : null
        );
    }
}

/// <summary>Trade of a region by industry.</summary>
public sealed record TradeBalanceResult(decimal Balance, IReadOnlyList<TradeBalanceRow> Industries, IReadOnlyList<string> Conventions);

/// <summary>Use case: what does a region sell outside, and what does it buy there?</summary>
public static class TradeBalanceFile
{
    private static readonly ImportColumn[] Columns =
    [
        new("industry", "産業", IsRequired: true),
        new("output", "生産額", CellKind.Number, IsRequired: true) { Aliases = ["域内生産額"] },
        new("exports", "移輸出", CellKind.Number, IsRequired: true),
        new("imports", "移輸入", CellKind.Number, IsRequired: true),
    ];

    /// <summary>Reads <c>industry,output,exports,imports</c> in one unit.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static TradeBalanceResult Compute(string file, byte[] bytes)
    {
        var table = NumberTable.Read(file, bytes, Columns);
        TradeBalanceRow[] rows = [.. table.Select(r => TradeBalanceRow.Of(new TradeLine(r.Name, r.Values[0], r.Values[1], r.Values[2])))];
        return new TradeBalanceResult(
            rows.Sum(r => r.Balance),
            rows,
            [
                "収支＝移輸出−移輸入。負なら、地域の外から買う方が多い",
                "自給率＝1−移輸入÷域内需要（生産−移輸出＋移輸入）、移輸出率＝移輸出÷生産",
                "赤字の産業がすべて「足りない仕事」ではない。原料、輸送、大きさと合わせて見る",
            ]
        );
    }
}
