using System.Globalization;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using Okoshi.Engine.Tests.Shared;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support;

public sealed class AgeReckoningTests
{
    [Theory]
    [InlineData("2008-03-31", Verdict.NotMet, Verdict.NotMet, Verdict.NotMet)]
    [InlineData("2008-04-01", Verdict.Met, Verdict.NotMet, Verdict.Unknown)] // 早生まれ：3月31日の終わりに18歳
    [InlineData("2008-04-02", Verdict.Met, Verdict.Met, Verdict.Met)]
    public void 年度末に18歳に達していないか(string birth, Verdict birthday, Verdict attained, Verdict unsaid)
    {
        var clause = Age(new Bound(BoundKind.Below, 18)) with { On = new DateOnly(2026, 3, 31) };
        var person = Born(birth);

        Eligibility.Judge(clause with { Reckoning = AgeReckoning.Birthday }, person, Day).ShouldBe(birthday);
        Eligibility.Judge(clause with { Reckoning = AgeReckoning.Attained }, person, Day).ShouldBe(attained);
        Eligibility.Judge(clause, person, Day).ShouldBe(unsaid);
    }

    [Theory]
    [InlineData("1986-11-02", Verdict.Met, Verdict.NotMet, Verdict.Unknown)] // 判定の日の次の日が40歳の誕生日
    [InlineData("1986-11-01", Verdict.NotMet, Verdict.NotMet, Verdict.NotMet)]
    [InlineData("1986-11-03", Verdict.Met, Verdict.Met, Verdict.Met)]
    public void 四十歳未満か(string birth, Verdict birthday, Verdict attained, Verdict unsaid)
    {
        var clause = Age(new Bound(BoundKind.Below, 40));

        Eligibility.Judge(clause with { Reckoning = AgeReckoning.Birthday }, Born(birth), Day).ShouldBe(birthday);
        Eligibility.Judge(clause with { Reckoning = AgeReckoning.Attained }, Born(birth), Day).ShouldBe(attained);
        Eligibility.Judge(clause, Born(birth), Day).ShouldBe(unsaid);
    }

    [Theory]
    [InlineData("2004-02-29", "2025-02-28", 20, 21)]
    [InlineData("2004-02-29", "2025-02-27", 20, 20)]
    [InlineData("2004-02-29", "2024-02-28", 19, 20)]
    [InlineData("2004-02-29", "2024-02-29", 20, 20)]
    [InlineData("2004-03-01", "2025-02-28", 20, 21)]
    [InlineData("2004-03-01", "2024-02-28", 19, 19)]
    [InlineData("2004-03-01", "2024-02-29", 19, 20)]
    public void うるう日のまわりの数え方(string birth, string day, int birthday, int attained)
    {
        Born(birth).AgeOn(DateOf(day)).ShouldBe(NumberRange.Exactly(birthday));
        Born(birth).AgeOn(DateOf(day), AgeReckoning.Attained).ShouldBe(NumberRange.Exactly(attained));
    }

    [Fact]
    public void 達する日は誕生日の前の日で_ほかの日は同じ()
    {
        var random = new SeededRandom(5);
        for (var i = 0; i < 5_000; i++)
        {
            var person = new Applicant { BirthDate = Day.AddDays(-random.NextBelow(30_000)) };
            var day = Day.AddDays(random.NextBelow(800));
            var (birthday, attained) = (person.AgeOn(day)!.From, person.AgeOn(day, AgeReckoning.Attained)!.From);
            attained.ShouldBe(person.AgeOn(day.AddDays(1))!.From);
            (attained - birthday).ShouldBe(person.AgeOn(day.AddDays(1))!.From > birthday ? 1 : 0);
        }
    }

    [Fact]
    public void 年度末は判定の日の年度の終わり()
    {
        var clause = Age(new Bound(BoundKind.Below, 18)) with { AtFiscalYearEnd = true };

        clause.DayOf(new DateOnly(2026, 4, 1)).ShouldBe(new DateOnly(2027, 3, 31));
        clause.DayOf(new DateOnly(2026, 3, 31)).ShouldBe(new DateOnly(2026, 3, 31));
        Eligibility.Judge(clause with { Reckoning = AgeReckoning.Attained }, Born("2009-04-01"), Day).ShouldBe(Verdict.NotMet);
        Eligibility.Judge(clause with { Reckoning = AgeReckoning.Attained }, Born("2009-04-02"), Day).ShouldBe(Verdict.Met);
    }

    [Fact]
    public void 年齢の幅しか分からない人は数え方で変わらない() =>
        Eligibility.Judge(Age(new Bound(BoundKind.Below, 40)), Aged(35, 39), Day).ShouldBe(Verdict.Met);

    [Fact]
    public void 移る予定の人は非該当にならない()
    {
        var home = Residence(Prefecture);
        var away = new Applicant { Residence = Place.OneOf("東京都", Tokyo) };

        Eligibility.Judge(home, away, Day).ShouldBe(Verdict.NotMet);
        Eligibility.Judge(home, away with { MoveTo = Place.OneOf("青森市", Aomori) }, Day).ShouldBe(Verdict.Unknown);
        Eligibility.Judge(home, away with { MoveTo = Place.OneOf("東京都", Tokyo) }, Day).ShouldBe(Verdict.NotMet);
        Eligibility.Judge(new NotClause("n", home), away with { MoveTo = Place.OneOf("青森市", Aomori) }, Day).ShouldBe(Verdict.Unknown);
        Eligibility
            .Judge(
                new PlaceClause("k", ApplicantFact.PreviousResidence, SampleAreas.Set(Prefecture), "前の所", Text),
                new Applicant { PreviousResidence = Place.OneOf("東京都", Tokyo), MoveTo = Place.OneOf("青森市", Aomori) },
                Day
            )
            .ShouldBe(Verdict.NotMet);
    }

    private static Applicant Born(string day) => new() { BirthDate = DateOf(day) };

    private static DateOnly DateOf(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
