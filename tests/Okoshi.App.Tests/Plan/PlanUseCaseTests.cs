using Okoshi.App.Documents;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Plan;
using Okoshi.Engine.Plan;

namespace Okoshi.App.Tests.Plan;

public sealed class PlanUseCaseTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void A_plan_is_drawn_up_with_its_scenarios_and_sources()
    {
        var drawn = new DrawUpPlan(AomoriPack.On(Day)).Run("bakery-confectionery", 50, 1).ShouldNotBeNull();
        drawn.Business.Id.ShouldBe("bakery-confectionery");
        (drawn.Base.Scenario, drawn.Low.Scenario, drawn.High.Scenario).ShouldBe((PlanScenario.Base, PlanScenario.Low, PlanScenario.High));
        drawn.Base.Months.Count.ShouldBe(60);
        drawn.Simulation.ShouldNotBeNull().Paths.ShouldBe(50);
        drawn.Sources.Select(s => s.Id).ShouldBe(["okoshi-assumptions", "consumption-tax-act", "cgc-kagawa-rates"], ignoreOrder: true);
    }

    [Fact]
    public void Without_simulation_none_is_made_and_an_unknown_business_has_no_plan()
    {
        var useCase = new DrawUpPlan(AomoriPack.On(Day));
        useCase.Run("house-help", 0, 1).ShouldNotBeNull().Simulation.ShouldBeNull();
        useCase.Run("nai", 0, 1).ShouldBeNull();
        new DrawUpPlan(AomoriPack.On(new DateOnly(2026, 10, 31))).Run("house-help", 0, 1).ShouldBeNull();
    }

    [Fact]
    public void The_list_shows_what_each_plan_shows()
    {
        var plans = new ListPlans(AomoriPack.On(Day)).Run();
        plans.Count.ShouldBe(AomoriPack.Content.Rows<BusinessRow>().Count);
        var row = plans.Single(p => p.Business.Id == "local-restaurant");
        var drawn = new DrawUpPlan(AomoriPack.On(Day)).Run("local-restaurant", 0, 1)!;
        row.Need.ShouldBe(drawn.Base.Funding.Need);
        row.BreakEvenMonth.ShouldBe(drawn.Base.BreakEvenMonth);
        row.TakeHomeThirdYear.ShouldBe(drawn.Base.Years[2].TakeHomePerMonth);
        row.ShortfallIfLow.ShouldBe(drawn.Low.Shortfall);
    }

    [Fact]
    public void Tables_carry_every_month_year_and_value_with_units()
    {
        var drawn = new DrawUpPlan(AomoriPack.On(Day)).Run("light-cargo", 0, 1)!;
        var monthly = PlanTables.Monthly(drawn.Plan, drawn.Base);
        monthly.Rows.Count.ShouldBe(60);
        monthly.Rows.ShouldAllBe(r => r.Count == monthly.Columns.Count);
        monthly.Columns.Single(c => c.Key == "takeHome").HeaderWithUnit.ShouldBe("手もとに残るお金（税・保険の前）（円）");
        Column(monthly, "cash").ShouldBe(drawn.Base.Months.Select(m => (decimal)m.Cash.Amount));
        Column(PlanTables.Yearly(drawn.Plan, drawn.Base), "takeHomePerMonth")
            .ShouldBe(drawn.Base.Years.Select(y => (decimal)y.TakeHomePerMonth.Amount));
        PlanTables.Assumptions(drawn.Plan).Rows.Count.ShouldBe(PlanValues.Of(drawn.Plan).Count());
        PlanTables.Funding(drawn.Plan, drawn.Base.Funding).Rows[^3][2].ShouldBe(Cell.Of(drawn.Base.Funding.Need));
    }

    [Fact]
    public void Every_reason_has_a_sentence_and_every_scenario_a_name()
    {
        Enum.GetValues<UndefinedReason>().Select(PlanTexts.Reason).ShouldBeUnique();
        Enum.GetValues<PlanScenario>().Select(PlanTexts.Name).ShouldBe(["標準", "慎重", "好調"]);
    }

    private static IEnumerable<decimal> Column(DocumentTable table, string key)
    {
        var index = table.Columns.ToList().FindIndex(c => c.Key == key);
        return table.Rows.Select(r => ((Cell.Number)r[index]).Value);
    }
}
