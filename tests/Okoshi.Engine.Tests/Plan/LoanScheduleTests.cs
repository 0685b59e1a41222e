using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Plan;

public sealed class LoanScheduleTests
{
    public static TheoryData<string> CaseNames => [.. CaseFile.Examples("plan-loan.json").Select(e => e.Text("名前"))];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void 返済予定は表のとおり(string name)
    {
        var example = CaseFile.Examples("plan-loan.json").Single(e => e.Text("名前") == name);
        var schedule = LoanSchedule.Create(Terms(example));
        if (example.Number("端数処理前の返済額") is { } exact)
            schedule.ExactPayment!.Value.ShouldBe((double)exact, 0.00005);
        else
            schedule.ExactPayment.ShouldBeNull();
        var first = example.GetProperty("1回目");
        (schedule.Payments[0].Principal.Amount, schedule.Payments[0].Interest.Amount, schedule.Payments[0].Balance.Amount).ShouldBe(
            ((long)first.Number("元金")!, (long)first.Number("利息")!, (long)first.Number("残高")!)
        );
        schedule.Payments[^1].Balance.Amount.ShouldBe((long)example.Number("最後の残高")!);
        if (example.Number("利息の合計") is { } total)
            schedule.TotalInterest.Amount.ShouldBe((long)total);
    }

    [Fact]
    public void Principal_and_payments_add_up_for_any_terms() =>
        Prop.ForAll(
                AnyTerms,
                terms =>
                {
                    var schedule = LoanSchedule.Create(terms);
                    schedule.Payments.Count.ShouldBe(terms.Months);
                    schedule.Payments.Sum(p => p.Principal.Amount).ShouldBe(terms.Principal.Amount);
                    schedule.Payments.Sum(p => p.Payment.Amount).ShouldBe(terms.Principal.Amount + schedule.TotalInterest.Amount);
                    schedule.Payments.ShouldAllBe(p => p.Principal >= Yen.Zero && p.Interest >= Yen.Zero && p.Balance >= Yen.Zero);
                    schedule.Payments.Take(terms.GraceMonths).ShouldAllBe(p => p.Principal == Yen.Zero);
                    schedule.Payments[^1].Balance.ShouldBe(Yen.Zero);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_higher_rate_never_lowers_the_interest() =>
        Prop.ForAll(
                AnyTerms,
                terms =>
                {
                    var dearer = new LoanTerms(
                        terms.Principal,
                        Math.Min(100, terms.AnnualRatePercent + 0.5m),
                        terms.Months,
                        terms.GraceMonths,
                        terms.Method
                    );
                    LoanSchedule
                        .Create(dearer)
                        .TotalInterest.Amount.ShouldBeGreaterThanOrEqualTo(LoanSchedule.Create(terms).TotalInterest.Amount);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_level_payment_stays_within_a_yen_of_the_exact_one_but_for_the_last()
    {
        var schedule = LoanSchedule.Create(new LoanTerms(new Yen(200_000), 7.5m, 180, 0, RepaymentMethod.EqualPayment));
        schedule.Payments.SkipLast(1).ShouldAllBe(p => p.Payment.Amount == 1854);
        schedule.Payments[^1].Payment.Amount.ShouldBeInRange(1700, 2000);
    }

    [Theory]
    [InlineData(0, 1, 12, 0)]
    [InlineData(1, -1, 12, 0)]
    [InlineData(1, 101, 12, 0)]
    [InlineData(1, 1, 0, 0)]
    [InlineData(1, 1, 601, 0)]
    [InlineData(1, 1, 12, 12)]
    [InlineData(1, 1, 12, -1)]
    public void Impossible_terms_are_refused(long principal, int rate, int months, int grace) =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            new LoanTerms(new Yen(principal), rate, months, grace, RepaymentMethod.EqualPayment)
        );

    internal static Arbitrary<LoanTerms> AnyTerms { get; } =
        (
            from principal in Gen.Choose(1, 50_000_000)
            from rate in Gen.Choose(0, 1500)
            from months in Gen.Choose(1, 240)
            from grace in Gen.Choose(0, months - 1)
            from method in Gen.Elements(RepaymentMethod.EqualPayment, RepaymentMethod.EqualPrincipal)
            select new LoanTerms(new Yen(principal), rate / 100m, months, grace, method)
        ).ToArbitrary();

    private static LoanTerms Terms(JsonElement example) =>
        new(
            new Yen((long)example.Number("元金")!),
            example.Number("年利%")!.Value,
            (int)example.Number("期間")!,
            (int)example.Number("据置")!,
            example.Text("方法") == "元利均等" ? RepaymentMethod.EqualPayment : RepaymentMethod.EqualPrincipal
        );
}
