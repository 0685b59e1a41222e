using Okoshi.App.Documents;
using Okoshi.App.Plan;
using Okoshi.Engine.Plan;

namespace Okoshi.Cli;

/// <summary>The results of the <c>plan</c> commands as they are written.</summary>
internal static class PlanDocuments
{
    private static readonly string[] LoanConventions =
    [
        "利息は、残高×年利÷12 の円未満を切り捨てる",
        "毎月の返済額（元利均等）・元金（元金均等）も円未満を切り捨て、最後の回で残りを返す",
        "months は据置期間を含む。据置期間は利息だけを払う",
    ];
    private static readonly string[] FeeConventions =
    [
        "据置期間の分には分割係数を掛けない",
        "据置期間の分と返済期間の分を、それぞれ円未満を切り捨てて足す",
        "一括返済（payments が1）には分割係数を掛けない",
        "補助は保証料に率を掛け、円未満を切り捨てる",
    ];

    public static object Loan(LoanSchedule schedule) =>
        new
        {
            Schedule = schedule.Payments,
            schedule.TotalInterest,
            TotalPayment = schedule.Terms.Principal + schedule.TotalInterest,
            schedule.ExactPayment,
            ExactPaymentReason = schedule.ExactPayment is null ? "元金均等は返済額が毎月変わります" : null,
            Conventions = LoanConventions,
        };

    public static DocumentTable LoanTable(LoanSchedule schedule) =>
        new(
            "返済予定",
            [
                new("month", "月", CellKind.Number, "か月目", 0),
                Yen("principal", "元金"),
                Yen("interest", "利息"),
                Yen("payment", "返済額"),
                Yen("balance", "残高"),
            ],
            [
                .. schedule.Payments.Select(p =>
                    (IReadOnlyList<Cell>)
                        [Cell.Of((decimal)p.Month), Cell.Of(p.Principal), Cell.Of(p.Interest), Cell.Of(p.Payment), Cell.Of(p.Balance)]
                ),
            ]
        )
        {
            Notes = [$"利息の合計：{schedule.TotalInterest}", .. LoanConventions],
        };

    public static object Fee(GuaranteeFee fee, DateOnly asOf) =>
        new
        {
            fee.Fee,
            fee.Factor,
            fee.Subsidies,
            fee.Borne,
            AsOf = asOf,
            Sources = new[] { "cgc-saitama-calc（埼玉県信用保証協会「信用保証料の計算方法」）" },
            Conventions = FeeConventions,
        };

    public static DocumentTable FeeTable(GuaranteeFee fee) =>
        new(
            "信用保証料",
            [new("item", "項目", CellKind.Text), Yen("amount", "金額")],
            [
                [Cell.Of("信用保証料"), Cell.Of(fee.Fee)],
                .. fee.Subsidies.Select((s, i) => (IReadOnlyList<Cell>)[Cell.Of($"補助 {i + 1}"), Cell.Of(s)]),
                [Cell.Of("本人負担"), Cell.Of(fee.Borne)],
            ]
        )
        {
            Subtitle = $"分割係数 {fee.Factor}",
            Notes = FeeConventions,
        };

    public static DocumentTable RuinTable(RuinResult ruin) =>
        new(
            "資金がなくなる見込み",
            [new("item", "求め方", CellKind.Text), new("probability", "見込み", CellKind.Number, "", 4)],
            [
                [Cell.Of($"試算（{ruin.Paths:#,0}回、種 {ruin.Seed}）"), Cell.Of((decimal)ruin.Simulated)],
                [Cell.Of("試算の標準誤差"), Cell.Of((decimal)ruin.StandardError)],
                [Cell.Of("式（月末だけを見る）"), Cell.Of((decimal)ruin.ClosedFormMonthly)],
                [Cell.Of("式（いつも見る）"), Cell.Of((decimal)ruin.ClosedFormContinuous)],
            ]
        )
        {
            Notes = ruin.Conventions,
        };

    public static object Overview(PlanOverview plan) =>
        new
        {
            Business = plan.Business.Id,
            plan.Title,
            plan.Investment,
            plan.Need,
            plan.Loan,
            BreakEvenMonth = plan.BreakEvenMonth.Value,
            BreakEvenMonthReason = plan.BreakEvenMonth.Reason is { } reason ? PlanTexts.Reason(reason) : null,
            plan.TakeHomeFirstYear,
            plan.TakeHomeThirdYear,
            plan.Shortfall,
            plan.ShortfallIfLow,
        };

    private static DocumentColumn Yen(string key, string header) => new(key, header, CellKind.Number, "円", 0);
}
