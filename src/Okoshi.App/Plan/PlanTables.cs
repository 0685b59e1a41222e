using Okoshi.App.Documents;
using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Plan;

/// <summary>A plan as tables for workbooks, print, CSV and terminal.</summary>
public static class PlanTables
{
    private static readonly (DocumentColumn Column, Func<ProjectionMonth, Cell> Cell)[] MonthColumns =
    [
        (new("month", "月", CellKind.Number, "か月目", 0), m => Cell.Of((decimal)m.Month)),
        (new("calendarMonth", "暦の月", CellKind.Number, "月", 0), m => Cell.Of((decimal)m.CalendarMonth)),
        (Yen("sales", "売上"), m => Cell.Of(m.Sales)),
        (Yen("variableCost", "変動費"), m => Cell.Of(m.VariableCost)),
        (Yen("fixedCost", "固定費"), m => Cell.Of(m.FixedCost)),
        (Yen("staffCost", "人件費"), m => Cell.Of(m.StaffCost)),
        (Yen("depreciation", "減価償却費"), m => Cell.Of(m.Depreciation)),
        (Yen("operatingProfit", "営業利益"), m => Cell.Of(m.OperatingProfit)),
        (Yen("interest", "支払利息"), m => Cell.Of(m.Interest)),
        (Yen("principal", "元金返済"), m => Cell.Of(m.Principal)),
        (Yen("takeHome", PlanWords.LeftBeforeTax), m => Cell.Of(m.TakeHome)),
        (Yen("cash", "手もと資金（月末）"), m => Cell.Of(m.Cash)),
        (Yen("loanBalance", "借入残高（月末）"), m => Cell.Of(m.LoanBalance)),
    ];

    private static readonly (DocumentColumn Column, Func<ProjectionYear, Cell> Cell)[] YearColumns =
    [
        (new("year", "年", CellKind.Number, "年目", 0), y => Cell.Of((decimal)y.Year)),
        (Yen("sales", "売上"), y => Cell.Of(y.Sales)),
        (Yen("operatingProfit", "営業利益"), y => Cell.Of(y.OperatingProfit)),
        (Yen("depreciation", "減価償却費"), y => Cell.Of(y.Depreciation)),
        (Yen("debtService", "返済（元金と利息）"), y => Cell.Of(y.DebtService)),
        (Yen("takeHome", PlanWords.LeftBeforeTax), y => Cell.Of(y.TakeHome)),
        (new("takeHomePerMonth", PlanWords.LeftBeforeTax + "の月平均", CellKind.Number, "円/月", 0), y => Cell.Of(y.TakeHomePerMonth)),
        (Yen("livingGap", "生活費の目安に足りない額"), y => Cell.Of(y.LivingGap)),
        (Yen("cash", "手もと資金（年末）"), y => Cell.Of(y.Cash)),
        (Yen("loanBalance", "借入残高（年末）"), y => Cell.Of(y.LoanBalance)),
        (new("dscr", "返済余力（DSCR）", CellKind.Number, "倍", 2), y => Measure(y.Dscr)),
        (new("dscrAfterLiving", "返済余力（生活費を引いたあと）", CellKind.Number, "倍", 2), y => Measure(y.DscrAfterLiving)),
        (new("breakEvenSalesPerMonth", "損益分岐点の売上", CellKind.Number, "円/月", 0), y => Measure(y.BreakEvenSalesPerMonth)),
    ];

    private static readonly DocumentColumn[] ValueColumns =
    [
        new("section", "区分", CellKind.Text),
        new("name", "項目", CellKind.Text),
        new("value", "値", CellKind.Number),
        new("unit", "単位", CellKind.Text),
        new("low", "下の値", CellKind.Number),
        new("high", "上の値", CellKind.Number),
        new("quality", "値の質", CellKind.Text),
        new("note", "理由", CellKind.Text),
        new("source", "出典", CellKind.Text),
    ];

    /// <summary>The sixty months of one scenario.</summary>
    public static DocumentTable Monthly(BusinessPlan plan, Projection projection)
    {
        return Table($"{plan.Title} 月ごとの見通し", projection, MonthColumns, projection.Months);
    }

    /// <summary>The five years of one scenario.</summary>
    public static DocumentTable Yearly(BusinessPlan plan, Projection projection)
    {
        return Table($"{plan.Title} 年ごとの見通し", projection, YearColumns, projection.Years);
    }

    /// <summary>Every value that the plan rests on, with its range, quality and reason.</summary>
    public static DocumentTable Assumptions(BusinessPlan plan)
    {
        return new DocumentTable($"{plan.Title} もとにした値", ValueColumns, [.. PlanValues.Of(plan).Select(Row)])
        {
            Notes = [.. plan.Missing.Select(m => $"足りないデータ：{m.What}（{m.Effect}）。{m.NextStep}")],
        };
    }

    /// <summary>What is needed, and where the money comes from.</summary>
    public static DocumentTable Funding(BusinessPlan plan, PlanFunding funding)
    {
        IReadOnlyList<Cell> Line(string section, string name, Yen amount) => [Cell.Of(section), Cell.Of(name), Cell.Of(amount)];
        var items = plan.Investments.Select(i => Line("必要な資金", i.Name, Engine.Shared.Yen.Round(i.Amount.Value)));
        return new DocumentTable(
            $"{plan.Title} 資金計画",
            [new("section", "区分", CellKind.Text), new("name", "項目", CellKind.Text), Yen("amount", "金額")],
            [
                .. items,
                Line("必要な資金", "運転資金", funding.WorkingCapital),
                Line("必要な資金", "信用保証料", funding.GuaranteeFee),
                Line("必要な資金", "合計", funding.Need),
                Line("お金の出どころ", "自己資金", funding.OwnFunds),
                Line("お金の出どころ", "借入", funding.Loan),
            ]
        );
    }

    /// <summary>Plans side by side.</summary>
    public static DocumentTable Overview(IEnumerable<PlanOverview> plans) =>
        new(
            "事業計画の一覧",
            [
                new("business", "事業", CellKind.Text),
                new("title", "計画", CellKind.Text),
                Yen("need", "必要な資金"),
                Yen("loan", "借入"),
                new("breakEvenMonth", "黒字になる月", CellKind.Number, "か月目", 0),
                new("takeHomeFirstYear", "1年目に" + PlanWords.LeftBeforeTax, CellKind.Number, "円/月", 0),
                new("takeHomeThirdYear", "3年目に" + PlanWords.LeftBeforeTax, CellKind.Number, "円/月", 0),
                new("shortfall", "資金不足", CellKind.Number, "円", 0),
                new("shortfallIfLow", "慎重な場合の資金不足", CellKind.Number, "円", 0),
            ],
            [
                .. plans.Select(p =>
                    (IReadOnlyList<Cell>)
                        [
                            Cell.Of(p.Business.Id),
                            Cell.Of(p.Title),
                            Cell.Of(p.Need),
                            Cell.Of(p.Loan),
                            Measure(p.BreakEvenMonth),
                            Cell.Of(p.TakeHomeFirstYear),
                            Cell.Of(p.TakeHomeThirdYear),
                            Cell.Of(p.Shortfall?.Amount),
                            Cell.Of(p.ShortfallIfLow?.Amount),
                        ]
                ),
            ]
        );

    private static DocumentTable Table<T>(
        string title,
        Projection projection,
        (DocumentColumn Column, Func<T, Cell> Cell)[] columns,
        IEnumerable<T> rows
    ) =>
        new(title, [.. columns.Select(c => c.Column)], [.. rows.Select(r => (IReadOnlyList<Cell>)[.. columns.Select(c => c.Cell(r))])])
        {
            Subtitle = $"{PlanTexts.Name(projection.Scenario)}の場合。すべて仮定にもとづく見通し",
            Notes = PlanTexts.Conventions,
        };

    private static IReadOnlyList<Cell> Row(NamedPlanValue named) =>
        [
            Cell.Of(named.Section),
            Cell.Of(named.Name),
            Cell.Of(named.Value.Value),
            Cell.Of(named.Value.Unit),
            Cell.Of(named.Value.Low),
            Cell.Of(named.Value.High),
            Cell.Of(QualityName(named.Value.Source.Quality)),
            Cell.Of(named.Value.Source.Note),
            Cell.Of(named.Value.Source.SourceId),
        ];

    private static string QualityName(Quality quality) =>
        quality switch
        {
            Quality.Printed => "印字のまま",
            Quality.Derived => "計算",
            Quality.Assumed => "仮定",
            Quality.Doubtful => "疑わしい",
            _ => "データなし",
        };

    private static Cell Measure(PlanMeasure measure) =>
        measure.Value is { } value ? Cell.Of(value) : new Cell.Missing(PlanTexts.Reason(measure.Reason!.Value));

    private static DocumentColumn Yen(string key, string header) => new(key, header, CellKind.Number, "円", 0);
}
