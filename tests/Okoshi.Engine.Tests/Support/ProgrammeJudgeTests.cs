using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support;

public sealed class ProgrammeJudgeTests
{
    [Fact]
    public void 条件が資料にない制度は_いつも未確認()
    {
        var outcome = ProgrammeJudge.Explain(Programme("p", when: null), Aged(30), Day);

        outcome.Verdict.ShouldBe(Verdict.Unknown);
        outcome.HasRule.ShouldBeFalse();
        outcome.Missing.ShouldBe([ApplicantFact.Reading]);
        outcome.Findings.Single().Threshold.ShouldBe(new ConditionRemark.NotStated());
    }

    [Fact]
    public void 原文を読む条件がある制度は_ほかがすべて合っても該当にならない()
    {
        var when = new AllOfClause("k", [Age(new Bound(BoundKind.Below, 45)), new NeedsReadingClause("r", "補助の率", Text)]);

        ProgrammeJudge.Judge(Programme("p", when), Aged(30), Day).ShouldBe(Verdict.Unknown);
        ProgrammeJudge.Judge(Programme("p", when), Aged(50), Day).ShouldBe(Verdict.NotMet);
    }

    [Theory]
    [InlineData(2026, ConfirmationState.Confirmed)]
    [InlineData(2025, ConfirmationState.ConfirmFirst)]
    [InlineData(null, ConfirmationState.ConfirmFirst)]
    public void 今年度に確かめていない制度は_先に確認(int? confirmed, ConfirmationState expected) =>
        ProgrammeJudge
            .Explain(Programme("p", Age(new Bound(BoundKind.Below, 45)), confirmed: confirmed), Aged(30), Day)
            .Confirmation.ShouldBe(expected);

    [Theory]
    [InlineData(ServesKind.Application, true)]
    [InlineData(ServesKind.Consultation, true)]
    [InlineData(ServesKind.Institution, false)]
    [InlineData(ServesKind.Internal, false)]
    public void 機関向けと内部の制度は提案しない(ServesKind serves, bool expected) =>
        ProgrammeJudge.Explain(Programme("p", Age(new Bound(BoundKind.Below, 45)), serves), Aged(30), Day).MayBeProposed.ShouldBe(expected);

    [Fact]
    public void その日に立つ条件で判定する()
    {
        var old = new ProgrammeRule(
            new DateOnly(2024, 4, 1),
            new DateOnly(2026, 3, 31),
            ProgrammePurpose.Founding,
            Age(new Bound(BoundKind.Below, 30))
        );
        var current = new ProgrammeRule(new DateOnly(2026, 4, 1), null, ProgrammePurpose.Founding, Age(new Bound(BoundKind.Below, 40)));
        var programme = new SupportProgramme("p", "制度", ServesKind.Application, null, [old, current], Text);

        ProgrammeJudge.Judge(programme, Aged(35), new DateOnly(2026, 3, 31)).ShouldBe(Verdict.NotMet);
        ProgrammeJudge.Judge(programme, Aged(35), new DateOnly(2026, 4, 1)).ShouldBe(Verdict.Met);
        ProgrammeJudge.Judge(programme, Aged(35), new DateOnly(2024, 3, 31)).ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void 分からないことは一度だけ並ぶ()
    {
        var when = new AllOfClause("k", [Age(new Bound(BoundKind.AtLeast, 20)), Age(new Bound(BoundKind.Below, 45)), Stage("considering")]);

        ProgrammeJudge.Explain(Programme("p", when), new Applicant(), Day).Missing.ShouldBe([ApplicantFact.Age, ApplicantFact.Stage]);
    }
}
