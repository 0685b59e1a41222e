using Okoshi.App.Charts;
using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Plan;

/// <summary>The figures of a plan, drawn the same on pages and in reports. Money in 万円.</summary>
public static class PlanCharts
{
    private const string Unit = "万円";

    /// <summary>60か月の手もとに残るお金 in the standard scenario.</summary>
    public static Chart TakeHome(DrawnPlan drawn)
    {
        return TakeHomeBars.Draw(
            $"{PlanWords.LeftBeforeTax}、月ごと（標準の見通し）",
            [.. drawn.Base.Months.Select(m => (decimal?)Man(m.TakeHome))],
            Unit,
            Assumed
        );
    }

    /// <summary>月末の現金 with the bands of the simulation where there is one.</summary>
    public static Chart Cash(DrawnPlan drawn)
    {
        var bands = drawn.Simulation?.CashByMonth;
        var points = drawn.Base.Months.Select(
            (m, i) =>
                bands is null
                    ? new CashPoint(m.Month, Man(m.Cash))
                    : new CashPoint(m.Month, Man(m.Cash), Man(bands[i].P10), Man(bands[i].P25), Man(bands[i].P75), Man(bands[i].P90))
        );
        return CashChart.Draw("月末の手もと資金", [.. points], Unit, Assumed);
    }

    /// <summary>
    /// 1か月に手もとに残るお金 of the first years, with the 10–90 % range of the simulation, beside wages; a wage that is not known is hatched.
    /// </summary>
    public static Chart TakeHomePerYear(DrawnPlan drawn, int years, IReadOnlyList<NamedValue> wages)
    {
        var bands = drawn.Simulation?.TakeHomePerMonthByYear;
        var rows = drawn
            .Base.Years.Take(years)
            .Select((y, i) => new RangeRow($"{y.Year}年目", Man(y.TakeHomePerMonth), Low(bands, i, y), High(bands, i, y)));
        return RangeChart.Draw(
            $"1か月に{PlanWords.LeftBeforeTax}",
            [.. rows, .. wages.Select(w => new RangeRow(w.Label, w.Value, Apart: true))],
            Unit,
            ""
        );
    }

    /// <summary>お金の出どころ: own funds and loan.</summary>
    public static Chart Funding(DrawnPlan drawn)
    {
        var funding = drawn.Base.Funding;
        return ShareBar.Draw(
            "どこから出すか",
            [new NamedValue("自分のお金", Man(funding.OwnFunds)), new NamedValue("借りるお金", Man(funding.Loan))],
            Unit,
            ""
        );
    }

    /// <summary>Yen in units of ten thousand, to one decimal.</summary>
    public static decimal Man(Yen amount) => decimal.Round(amount.Amount / 10_000m, 1, MidpointRounding.AwayFromZero);

    private const string Assumed = "計画の雛形の値（仮定）から計算";

    /// <summary>The range as drawn always holds the standard value, which need not lie between the simulated ends.</summary>
    private static decimal? Low(IReadOnlyList<PlanBand>? bands, int index, ProjectionYear year) =>
        bands is null ? null : Math.Min(Man(bands[index].P10), Man(year.TakeHomePerMonth));

    private static decimal? High(IReadOnlyList<PlanBand>? bands, int index, ProjectionYear year) =>
        bands is null ? null : Math.Max(Man(bands[index].P90), Man(year.TakeHomePerMonth));
}
