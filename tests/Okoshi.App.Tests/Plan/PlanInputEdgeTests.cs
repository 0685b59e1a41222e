using Okoshi.App.Imports;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Plan;
using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Plan;

/// <summary>The last day of a dated value, and numbers that stand exactly on their limit.</summary>
public sealed class PlanInputEdgeTests
{
    private static readonly DateOnly Last = new(2027, 3, 31);
    private static readonly DivisionFactors Factors = new([new(null, .55m, .61m)]);

    [Fact]
    public void A_value_holds_on_its_first_and_last_day_and_may_be_nothing()
    {
        var rows = Rows(new DateOnly(2026, 4, 1), Last);
        PlanParameters.At(rows, new DateOnly(2026, 4, 1), []).ShouldNotBeNull();
        PlanParameters.At(rows, Last, [])!["living-cost"].Value.ShouldBe(0);
        PlanParameters.At(rows, Last.AddDays(1), []).ShouldBeNull();
    }

    [Fact]
    public void Two_values_of_one_day_are_told_and_two_that_follow_each_other_are_not()
    {
        List<ImportProblem> touching = [],
            following = [];
        PlanParameters.CheckPeriods([Row("loan-rate", null, Last), Row("loan-rate", Last, null)], touching);
        PlanParameters.CheckPeriods([Row("loan-rate", null, Last), Row("loan-rate", Last.AddDays(1), null)], following);
        (touching.Count, following.Count).ShouldBe((1, 0));
    }

    [Fact]
    public void A_loan_that_is_never_paid_back_is_told() =>
        Should
            .Throw<BadInputException>(() =>
                LoanInput.Read(
                    "loan.json",
                    """{"principal":1000000,"annualRatePercent":1,"months":12,"graceMonths":12,"method":"equal-payment"}"""
                )
            )
            .Lines.ShouldHaveSingleItem()
            .ShouldContain("据置期間が 12 か月です");

    [Fact]
    public void A_fee_may_be_borne_by_others_as_a_whole_and_its_grace_ends_before_it()
    {
        GuaranteeFeeInput
            .Compute("fee.json", """{"amount":1000000,"ratePercent":1,"months":12,"payments":12,"subsidyPercents":[60,40]}""", Factors)
            .Borne.ShouldBe(Yen.Zero);
        Should
            .Throw<BadInputException>(() =>
                GuaranteeFeeInput.Compute(
                    "fee.json",
                    """{"amount":1000000,"ratePercent":1,"months":12,"graceMonths":12,"payments":1}""",
                    Factors
                )
            )
            .Lines.ShouldHaveSingleItem()
            .ShouldContain("据置期間が 12 か月です");
    }

    private static ParameterRow[] Rows(DateOnly? from, DateOnly? to) =>
        [
            .. AomoriPack
                .Content.Rows<ParameterRow>()
                .DistinctBy(r => r.Id)
                .Select(r => Row(r.Id, from, to, r.Unit, r.Id == "living-cost" ? 0 : r.Value)),
        ];

    private static ParameterRow Row(string id, DateOnly? from, DateOnly? to, string unit = "%", decimal? value = 1) =>
        new()
        {
            Id = id,
            Label = id,
            Value = value,
            Unit = unit,
            From = from,
            To = to,
            Source = new SourceRef("s", ""),
        };
}
