using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support.Answers;

public sealed class NearMissTests
{
    [Fact]
    public void 一人雇えば合う_期限は受付の終わり()
    {
        var when = new AllOfClause(
            "k",
            [
                Number(ApplicantFact.Employees, BoundKind.AtLeast, 1),
                new WindowClause("w", null, new DateOnly(2026, 12, 28), false, "受付", Text),
            ]
        );

        var miss = Find(when, new Applicant { Employees = 0 })!;

        miss.Changes.ShouldHaveSingleItem().Text.ShouldBe(Hire(1));
        (miss.Verdict, miss.On, miss.By).ShouldBe((Verdict.Met, Day, new DateOnly(2026, 12, 28)));
    }

    [Theory]
    [InlineData(BoundKind.AtLeast, 5)]
    [InlineData(BoundKind.Above, 6)]
    public void 以上と超をまちがえない(BoundKind kind, int employees) =>
        Find(Number(ApplicantFact.Employees, kind, 5), new Applicant { Employees = 1 })!.Changes.Single().Text.ShouldBe(Hire(employees));

    [Fact]
    public void 人を減らすことや_性別や_済んだことは変えさせない()
    {
        Find(Number(ApplicantFact.Employees, BoundKind.AtMost, 5), new Applicant { Employees = 9 }).ShouldBeNull();
        Find(new ChoiceClause("k", ApplicantFact.Sex, ["female"], "女性", Text), new Applicant { Sex = ApplicantSex.Male }).ShouldBeNull();
        Find(new NotClause("n", new ReceivedClause("k", ["x"], null, "受けた", Text)), new Applicant { Received = [new("x", true)] })
            .ShouldBeNull();
        Find(new WindowClause("w", null, Day.AddDays(-1), true, "終わり", Text), new Applicant()).ShouldBeNull();
        Find(Age(new Bound(BoundKind.Below, 30)), new Applicant { BirthDate = new DateOnly(1990, 1, 1) }).ShouldBeNull();
    }

    [Theory]
    [InlineData("2007-01-15", "2027-01-15")]
    [InlineData("2008-02-29", "2028-02-29")]
    [InlineData("2009-03-01", "2029-03-01")]
    public void 二十歳まで待つ日は誕生日(string birth, string day) =>
        Find(Age(new Bound(BoundKind.AtLeast, 20)), new Applicant { BirthDate = Date(birth) })!.On.ShouldBe(Date(day));

    [Fact]
    public void 二つ変えるのは_一つでは足りないときだけ()
    {
        var when = new AllOfClause(
            "k",
            [Number(ApplicantFact.Employees, BoundKind.AtLeast, 1), new CertificateClause("c", "c", "証明", Text)]
        );
        var person = new Applicant
        {
            Employees = 0,
            Certificates = new Dictionary<string, bool> { ["c"] = false },
        };

        Find(when, person)!.Changes.Select(c => c.Fact).ShouldBe([ApplicantFact.Employees, ApplicantFact.Certificate]);
        Find(new AtLeastClause("k", 1, [.. when.Parts]), person)!.Changes.Count.ShouldBe(1);
    }

    [Fact]
    public void 引っ越すと住んだ年数は始めから数える()
    {
        var when = new AllOfClause("k", [Residence(Aomori), Number(ApplicantFact.ResidenceYears, BoundKind.AtLeast, 1)]);

        Find(when, new Applicant { Residence = Place.OneOf("弘前市", Hirosaki), ResidenceYears = 10 }).ShouldBeNull();
    }

    [Fact]
    public void 見つかる変化は_判定し直して非該当ではなく_非該当のときだけ示す()
    {
        Prop.ForAll(
                ClauseGenerator.Trees().ToArbitrary(),
                ClauseGenerator.Answers().ToArbitrary(),
                (tree, known) =>
                {
                    var (programme, person) = (Programme("p", tree), ClauseGenerator.Person(known));
                    var miss = NearMissFinder.Find(programme, person, Day);
                    return miss is null
                        || (
                            ProgrammeJudge.Judge(programme, person, Day) == Verdict.NotMet
                            && miss.Verdict != Verdict.NotMet
                            && miss.Changes.Count is 1 or 2
                            && miss.On >= Day
                            && !(miss.By < miss.On)
                        );
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static ChangeRemark.RaiseTo Hire(long employees) => new(ApplicantFact.Employees, employees, Remark.Quote("条件"));

    private static NearMiss? Find(Clause when, Applicant person) => NearMissFinder.Find(Programme("p", when), person, Day);

    private static NumberClause Number(ApplicantFact fact, BoundKind kind, decimal value) =>
        new("n", fact, [new Bound(kind, value)], null, "条件", Text);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
