using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support;

/// <summary>First and last days, the leap day, and places that are only half told.</summary>
public sealed class SupportEdgeTests
{
    [Fact]
    public void 今日始めた人は始めてから0年で_明日の人はまだ始めていない()
    {
        var within = new NumberClause(
            "k",
            ApplicantFact.YearsSinceFounding,
            [new Bound(BoundKind.AtMost, 5)],
            null,
            "創業から5年以内",
            Text
        );
        Judge(within, new Applicant { FoundingDate = Day }).ShouldBe(Verdict.Met);
        Judge(within, new Applicant { FoundingDate = Day.AddDays(1) }).ShouldBe(Verdict.NotMet);
    }

    [Theory]
    [InlineData("2026-04-01", Verdict.Met)]
    [InlineData("2026-03-31", Verdict.NotMet)]
    [InlineData("2027-03-31", Verdict.Met)]
    [InlineData("2027-04-01", Verdict.NotMet)]
    public void 日付の条件は初めの日と終わりの日を含む(string founded, Verdict verdict) =>
        Judge(Founded(new DateOnly(2026, 4, 1), new DateOnly(2027, 3, 31)), new Applicant { FoundingDate = On(founded) }).ShouldBe(verdict);

    [Fact]
    public void 県の外とだけ言う人は_県の中と外のどちらもよい条件には_分からない()
    {
        var away = new Applicant { Residence = Place.OutsideOf("県の外", Prefecture) };
        Judge(Residence(Aomori, Tokyo), away).ShouldBe(Verdict.Unknown);
        Judge(Residence(Aomori, Hirosaki), away).ShouldBe(Verdict.NotMet);
    }

    [Fact]
    public void うるう日に生まれた人は_平年には3月1日に年をとる()
    {
        var day = new DateOnly(2026, 1, 15);
        var miss = NearMissFinder.Find(
            Programme("p", Age(new Bound(BoundKind.AtLeast, 18))),
            new Applicant { BirthDate = new DateOnly(2008, 2, 29) },
            day
        )!;
        miss.On.ShouldBe(new DateOnly(2026, 3, 1));
    }

    [Fact]
    public void 今日始めた人に_始める日を先にするようには言わない()
    {
        var later = Programme("p", Founded(Day.AddDays(10), null));
        NearMissFinder.Find(later, new Applicant { FoundingDate = Day }, Day).ShouldBeNull();
        NearMissFinder.Find(later, new Applicant { FoundingDate = Day.AddDays(1) }, Day).ShouldNotBeNull();
    }

    private static DateClause Founded(DateOnly? from, DateOnly? to) => new("k", ApplicantFact.FoundingDate, from, to, "始める日", Text);

    private static Verdict Judge(Clause clause, Applicant applicant) => Eligibility.Judge(clause, applicant, Day);

    private static DateOnly On(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
