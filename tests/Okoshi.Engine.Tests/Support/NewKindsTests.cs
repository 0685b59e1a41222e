using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support;

/// <summary>Places of business, what does not apply, what can be had first, acts, months: each at its border.</summary>
public sealed class NewKindsTests
{
    private static readonly Applicant Branches = new()
    {
        Establishments =
        [
            new(EstablishmentRole.HeadOffice, Place.OneOf("東京都", Tokyo), Day.AddYears(-3)),
            new(EstablishmentRole.PlaceOfBusiness, Place.OneOf("青森市", Aomori), Day.AddMonths(-6)),
        ],
    };

    [Fact]
    public void 本店と事業所が別の所にあれば_どちらの条件にも合う()
    {
        Judge(Establishment(EstablishmentRole.HeadOffice, Tokyo)).ShouldBe(Verdict.Met);
        Judge(Establishment(EstablishmentRole.PlaceOfBusiness, Aomori)).ShouldBe(Verdict.Met);
        Judge(Establishment(EstablishmentRole.PlaceOfBusiness, Tokyo)).ShouldBe(Verdict.Met);
        Judge(Establishment(EstablishmentRole.HeadOffice, Aomori)).ShouldBe(Verdict.NotMet);
        Judge(Establishment(EstablishmentRole.PlaceOfBusiness, Hirosaki)).ShouldBe(Verdict.NotMet);
        Judge(Establishment(EstablishmentRole.RegisteredOffice, Tokyo)).ShouldBe(Verdict.NotMet);
        // The older condition on the place of the business looks at every place too.
        Judge(Where(Aomori)).ShouldBe(Verdict.Met);
        Judge(Where(Tokyo)).ShouldBe(Verdict.Met);
        Judge(Where(Hirosaki)).ShouldBe(Verdict.NotMet);

        Verdict Judge(Clause clause) => Eligibility.Judge(clause, Branches, Day);
    }

    [Theory]
    [InlineData(6, Verdict.Met)]
    [InlineData(7, Verdict.NotMet)]
    public void 何か月前からあるかは_その月数ちょうどから(int months, Verdict right) =>
        Eligibility
            .Judge(Establishment(EstablishmentRole.PlaceOfBusiness, Aomori) with { HeldMonths = months }, Branches, Day)
            .ShouldBe(right);

    [Theory]
    [InlineData(5, Verdict.NotMet)]
    [InlineData(6, Verdict.Met)]
    public void 予定の事業所は_期限の月までなら合う(int months, Verdict right)
    {
        var planned = new Applicant
        {
            Establishments = [new(EstablishmentRole.HeadOffice, Place.OneOf("青森市", Aomori), Day.AddMonths(6), IsPlanned: true)],
        };
        var condition = Establishment(EstablishmentRole.PlaceOfBusiness, Aomori);

        Eligibility.Judge(condition with { PlannedWithinMonths = months }, planned, Day).ShouldBe(right);
        var first = ProgrammeJudge.Explain(Programme("p", condition), planned, Day);
        (first.Verdict, first.IsObtainable).ShouldBe((Verdict.Unknown, true));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void 予定の事業所は_募集の終わりの日までに開くなら先に取れる(int daysLate, bool isObtainable)
    {
        var planned = new Applicant
        {
            Establishments =
            [
                new(EstablishmentRole.HeadOffice, Place.OneOf("青森市", Aomori), Day.AddMonths(1).AddDays(daysLate), IsPlanned: true),
            ],
        };
        var programme = Programme("p", Establishment(EstablishmentRole.PlaceOfBusiness, Aomori))
            .WithTerms(ProgrammeTerms.None with { OpenUntil = Day.AddMonths(1) });

        var outcome = ProgrammeJudge.Explain(programme, planned, Day);

        (outcome.Verdict, outcome.IsObtainable).ShouldBe((isObtainable ? Verdict.Unknown : Verdict.NotMet, isObtainable));
    }

    [Fact]
    public void 拠点が分からなければ未確認_ないと分かれば非該当()
    {
        var condition = Establishment(EstablishmentRole.PlaceOfBusiness, Aomori);

        Eligibility.Judge(condition, new Applicant(), Day).ShouldBe(Verdict.Unknown);
        Eligibility.Judge(condition, new Applicant { Establishments = [] }, Day).ShouldBe(Verdict.NotMet);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void 先に取れる証明は_間に合うあいだ非該当にしない(int takes, bool isObtainable)
    {
        var clause = new CertificateClause("k", "gbiz", "GビズID", Text) { TakesMonths = takes, NeededBy = Day.AddMonths(1) };
        var without = new Applicant { Certificates = new Dictionary<string, bool> { ["gbiz"] = false } };
        var outcome = ProgrammeJudge.Explain(Programme("p", clause), without, Day);

        outcome.Verdict.ShouldBe(isObtainable ? Verdict.Unknown : Verdict.NotMet);
        outcome.IsObtainable.ShouldBe(isObtainable);
        var reason = outcome.Findings[0].Reason.ShouldBeOfType<ConditionRemark.Reason>();
        reason.Answer.ShouldBe(isObtainable ? ConditionAnswer.ObtainFirst : ConditionAnswer.ObtainTooLate);
        if (isObtainable)
            reason.LookedOn.ShouldBe(Day.AddMonths(1));
    }

    [Fact]
    public void ほかに分からないことが残れば_先に取るだけとは言わない()
    {
        var clause = new AllOfClause(
            "k",
            [new CertificateClause("k.1", "gbiz", "GビズID", Text) { TakesMonths = 1 }, Age(new Bound(BoundKind.Below, 45))]
        );
        var without = new Applicant { Certificates = new Dictionary<string, bool> { ["gbiz"] = false } };

        ProgrammeJudge.Explain(Programme("p", clause), without, Day).IsObtainable.ShouldBeFalse();
        ProgrammeJudge
            .Explain(Programme("p", clause), without with { AgeGroup = NumberRange.Exactly(30) }, Day)
            .IsObtainable.ShouldBeTrue();
    }

    [Theory]
    [InlineData(12, Verdict.Met)]
    [InlineData(11, Verdict.NotMet)]
    public void 証明の有効期間は_最後の日まで(int valid, Verdict right)
    {
        var clause = new CertificateClause("k", "tokutei", "特定創業支援の証明", Text) { ValidMonths = valid };
        var holder = new Applicant
        {
            Certificates = new Dictionary<string, bool> { ["tokutei"] = true },
            CertificateDays = new Dictionary<string, DateOnly> { ["tokutei"] = Day.AddMonths(-12) },
        };

        Eligibility.Judge(clause, holder, Day).ShouldBe(right);
        Eligibility.Judge(clause, holder with { CertificateDays = new Dictionary<string, DateOnly>() }, Day).ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void 個人事業主には資本金の上限がかからず_下限には届かない()
    {
        var person = new Applicant { LegalForm = LegalForm.SoleProprietor, Employees = 400 };
        var (most, least) = (Capital(BoundKind.AtMost), Capital(BoundKind.AtLeast));
        var few = new NumberClause("few", ApplicantFact.Employees, [new Bound(BoundKind.AtMost, 300)], null, "300人以下", Text);

        Judge(most).ShouldBe(Verdict.Met);
        Judge(least).ShouldBe(Verdict.NotMet);
        // Of "資本金…以下か従業員…以下" only the second is left, of "…以下で…以下" too.
        Judge(new AtLeastClause("k", 1, [most, few])).ShouldBe(Verdict.NotMet);
        Judge(new AllOfClause("k", [most, few])).ShouldBe(Verdict.NotMet);
        Judge(new AllOfClause("k", [most, few with { Bounds = [new Bound(BoundKind.AtMost, 400)] }])).ShouldBe(Verdict.Met);
        Judge(new NotClause("k", most)).ShouldBe(Verdict.Met);

        Verdict Judge(Clause clause)
        {
            var verdict = Eligibility.Judge(clause, person, Day);
            Eligibility.Explain(clause, person, Day).Finding.Verdict.ShouldBe(verdict);
            return verdict;
        }
    }

    [Theory]
    [InlineData(18, Verdict.Met)]
    [InlineData(19, Verdict.NotMet)]
    public void 月数は_月の同じ日に満ちる(int months, Verdict right)
    {
        var clause = new NumberClause("k", ApplicantFact.YearsSinceFounding, [new Bound(BoundKind.AtLeast, months)], null, "月数", Text)
        {
            InMonths = true,
        };

        Eligibility.Judge(clause, new Applicant { FoundingDate = Day.AddMonths(-18) }, Day).ShouldBe(right);
        Eligibility
            .Judge(
                clause with
                {
                    Bounds = [new Bound(BoundKind.AtLeast, 18)],
                },
                new Applicant { FoundingDate = Day.AddMonths(-18).AddDays(1) },
                Day
            )
            .ShouldBe(Verdict.NotMet);
    }

    [Fact]
    public void あと少しは_開くことと取ることと行うことを言う()
    {
        var opened = NearMissFinder.Find(
            Programme("p", Establishment(EstablishmentRole.PlaceOfBusiness, Aomori) with { HeldMonths = 6 }),
            new Applicant { Establishments = [] },
            Day
        );
        opened!.Changes[0].Text.ShouldBeOfType<ChangeRemark.OpenPlace>();
        opened.On.ShouldBe(Day.AddMonths(6));

        var done = NearMissFinder.Find(
            Programme("p", new UndertakingClause("k", "u", "事前に相談する", Text)),
            new Applicant { Undertakings = new Dictionary<string, bool> { ["u"] = false } },
            Day
        );
        done!.Changes[0].Text.ShouldBeOfType<ChangeRemark.Undertake>();
        done.Verdict.ShouldBe(Verdict.Met);
    }

    private static NumberClause Capital(BoundKind kind) =>
        new("capital", ApplicantFact.Capital, [new Bound(kind, 50_000_000)], null, "資本金", Text);

    private static PlaceClause Where(MunicipalityCode area) =>
        new("k", ApplicantFact.PlannedPlace, Okoshi.Engine.Tests.Shared.SampleAreas.Set(area), "事業をする所", Text);
}
