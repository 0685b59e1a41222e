using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support;

/// <summary>Budget, exclusions and order in time are judged like conditions.</summary>
public sealed class TiesTests
{
    private static readonly Clause Open = Age(new Bound(BoundKind.AtLeast, 0));

    [Fact]
    public void 予算がなくなった日までは該当_次の日から非該当()
    {
        var programme = With(new ProgrammeTerms { BudgetExhaustedOn = Day });

        ProgrammeJudge.Judge(programme, Aged(30), Day).ShouldBe(Verdict.Met);
        ProgrammeJudge
            .Explain(programme, Aged(30), Day.AddDays(1))
            .ShouldSatisfyAllConditions(
                o => o.Verdict.ShouldBe(Verdict.NotMet),
                o => o.Findings[^1].Threshold.ShouldBe(new ConditionRemark.BudgetSpentOn(Day)),
                o => ((ConditionRemark.Reason)o.Findings[^1].Reason).Answer.ShouldBe(ConditionAnswer.BudgetSpent)
            );
    }

    [Theory]
    [InlineData(true, Verdict.NotMet)]
    [InlineData(false, Verdict.Met)]
    [InlineData(null, Verdict.Unknown)]
    public void 併給できない制度を受けていれば非該当_分からなければ未確認(bool? received, Verdict expected) =>
        ProgrammeJudge.Judge(With(new ProgrammeTerms { Excludes = ["other"] }), Having(received, null), Day).ShouldBe(expected);

    [Theory]
    [InlineData("2026-11-01", Verdict.Met)]
    [InlineData("2026-11-02", Verdict.NotMet)]
    public void 先に受ける制度は_判定の日までに受けていること(string on, Verdict expected) =>
        ProgrammeJudge
            .Judge(
                With(new ProgrammeTerms { After = ["other"] }),
                Having(true, DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
                Day
            )
            .ShouldBe(expected);

    [Theory]
    [InlineData("2023-11-01", Verdict.Met)]
    [InlineData("2023-10-31", Verdict.NotMet)]
    [InlineData(null, Verdict.Unknown)]
    public void 三年以内に受けたかは_三年目の同じ日まで(string? on, Verdict expected)
    {
        var clause = new ReceivedClause("k", ["other"], 3, "3年以内に受けた", Text);
        var day = on is null ? (DateOnly?)null : DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Eligibility.Judge(clause, Having(true, day), Day).ShouldBe(expected);
    }

    [Fact]
    public void 条件が資料にない制度は_結び付きがあっても該当にならない()
    {
        var programme = Programme("p", when: null) with { Terms = new ProgrammeTerms { Excludes = ["other"] } };

        ProgrammeJudge.Judge(programme, Having(false, null), Day).ShouldBe(Verdict.Unknown);
        ProgrammeJudge.Judge(programme, Having(true, null), Day).ShouldBe(Verdict.NotMet);
    }

    private static SupportProgramme With(ProgrammeTerms terms) => Programme("p", Open) with { Terms = terms };

    private static Applicant Having(bool? received, DateOnly? on) =>
        Aged(30) with
        {
            Received = received is { } known ? [new ReceivedProgramme("other", known, on)] : [],
        };
}
