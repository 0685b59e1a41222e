using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support;

public sealed class EligibilityTests
{
    private static readonly Verdict[] Three = [Verdict.Met, Verdict.NotMet, Verdict.Unknown];

    [Fact]
    public void かつ_または_でない_は三値の真理表どおり()
    {
        foreach (var a in Three)
        {
            foreach (var b in Three)
            {
                Judge(new AllOfClause("k", [Fixed("a"), Fixed("b")]), a, b)
                    .ShouldBe(
                        a == Verdict.NotMet || b == Verdict.NotMet ? Verdict.NotMet
                        : a == Verdict.Met && b == Verdict.Met ? Verdict.Met
                        : Verdict.Unknown
                    );
                Judge(new AtLeastClause("k", 1, [Fixed("a"), Fixed("b")]), a, b)
                    .ShouldBe(
                        a == Verdict.Met || b == Verdict.Met ? Verdict.Met
                        : a == Verdict.NotMet && b == Verdict.NotMet ? Verdict.NotMet
                        : Verdict.Unknown
                    );
                Judge(new NotClause("k", Fixed("a")), a, b)
                    .ShouldBe(
                        a switch
                        {
                            Verdict.Met => Verdict.NotMet,
                            Verdict.NotMet => Verdict.Met,
                            _ => Verdict.Unknown,
                        }
                    );
            }
        }
    }

    [Fact]
    public void ド_モルガンの法則()
    {
        foreach (var a in Three)
        {
            foreach (var b in Three)
            {
                Judge(new NotClause("k", new AllOfClause("k", [Fixed("a"), Fixed("b")])), a, b)
                    .ShouldBe(Judge(new AtLeastClause("k", 1, [new NotClause("k", Fixed("a")), new NotClause("k", Fixed("b"))]), a, b));
            }
        }
    }

    [Fact]
    public void 二つ以上_は分からない分を最もよく数えても足りなければ非該当()
    {
        var two = new AtLeastClause("k", 2, [Fixed("a"), Fixed("b"), Fixed("c")]);

        Judge(two, Verdict.Met, Verdict.Met, Verdict.Unknown).ShouldBe(Verdict.Met);
        Judge(two, Verdict.Met, Verdict.Unknown, Verdict.NotMet).ShouldBe(Verdict.Unknown);
        Judge(two, Verdict.NotMet, Verdict.NotMet, Verdict.Unknown).ShouldBe(Verdict.NotMet);
    }

    [Fact]
    public void 分からないことに答えても_該当や非該当はくつがえらない()
    {
        Prop.ForAll(
                ClauseGenerator.Trees().ToArbitrary(),
                ClauseGenerator.Answers().ToArbitrary(),
                ClauseGenerator.Answers().ToArbitrary(),
                (tree, known, more) =>
                {
                    var before = Eligibility.Judge(tree, ClauseGenerator.Person(known), Day);
                    var answered = ClauseGenerator.Person([.. known.Zip(more, (k, m) => k ?? m)]);
                    return before == Verdict.Unknown || Eligibility.Judge(tree, answered, Day) == before;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void 理由つきの判定は_判定だけのときと同じ答え()
    {
        Prop.ForAll(
                ClauseGenerator.Trees().ToArbitrary(),
                ClauseGenerator.Answers().ToArbitrary(),
                (tree, known) =>
                {
                    var person = ClauseGenerator.Person(known);
                    var explained = Eligibility.Explain(tree, person, Day);
                    return explained.Finding.Verdict == Eligibility.Judge(tree, person, Day)
                        && Eligibility.Findings(explained).All(f => !f.Reason.IsNone && f.Citation == Text)
                        && (explained.Finding.Verdict == Verdict.Unknown) == explained.OpenFacts().Any();
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void 理由は値と条件と引用をつげる()
    {
        var finding = Eligibility
            .Explain(
                new NumberClause("k", ApplicantFact.Age, [new Bound(BoundKind.Below, 45, 2)], null, "概ね45歳未満", Text),
                new Applicant { BirthDate = new DateOnly(1981, 11, 1) },
                Day
            )
            .Finding;

        var (value, condition) = (new ConditionRemark.Number(ApplicantFact.Age, NumberRange.Exactly(45)), Remark.Quote("概ね45歳未満"));
        finding.ShouldBe(
            new Finding(
                "k",
                Verdict.Unknown,
                value,
                condition,
                new ConditionRemark.Reason(ConditionAnswer.NearLimit, ApplicantFact.Age, value, condition),
                Text
            )
        );
    }

    [Theory]
    [InlineData("2006-11-01", 20)]
    [InlineData("2006-11-02", 19)]
    [InlineData("2004-02-29", 22)]
    public void 満年齢は誕生日に一つ増える(string birth, int age) =>
        new Applicant { BirthDate = DateOnly.ParseExact(birth, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }
            .AgeOn(Day)
            .ShouldBe(NumberRange.Exactly(age));

    [Fact]
    public void うるう日に生まれた人は_平年では3月1日に年をとる()
    {
        var applicant = new Applicant { BirthDate = new DateOnly(2004, 2, 29) };

        applicant.AgeOn(new DateOnly(2025, 2, 28)).ShouldBe(NumberRange.Exactly(20));
        applicant.AgeOn(new DateOnly(2025, 3, 1)).ShouldBe(NumberRange.Exactly(21));
    }

    [Theory]
    [InlineData("2023-11-01", Verdict.Met)]
    [InlineData("2023-10-31", Verdict.NotMet)]
    public void 創業3年以内は_3年目の同じ日まで(string founded, Verdict expected)
    {
        var clause = new NumberClause("k", ApplicantFact.YearsSinceFounding, [new Bound(BoundKind.AtMost, 3)], null, "創業3年以内", Text);

        Eligibility
            .Judge(
                clause,
                new Applicant
                {
                    FoundingDate = DateOnly.ParseExact(founded, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                },
                Day
            )
            .ShouldBe(expected);
    }

    [Fact]
    public void これから創業する人は_創業3年以内ではない()
    {
        var clause = new NumberClause("k", ApplicantFact.YearsSinceFounding, [new Bound(BoundKind.AtMost, 3)], null, "創業3年以内", Text);

        Eligibility.Judge(clause, new Applicant { FoundingDate = Day.AddDays(30) }, Day).ShouldBe(Verdict.NotMet);
    }

    [Fact]
    public void 名簿は求められた日の確認だけで決まる()
    {
        var clause = new NamedListClause("k", "list", new DateOnly(2024, 7, 5), "名簿にある", Text);

        Eligibility.Judge(clause, new Applicant(), Day).ShouldBe(Verdict.Unknown);
        Eligibility.Judge(clause, new Applicant { Lists = [new("list", new DateOnly(2024, 7, 5), true)] }, Day).ShouldBe(Verdict.Met);
        Eligibility.Judge(clause, new Applicant { Lists = [new("list", new DateOnly(2024, 7, 5), false)] }, Day).ShouldBe(Verdict.NotMet);
        Eligibility.Judge(clause, new Applicant { Lists = [new("list", Day, true)] }, Day).ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void 終わった事業は非該当_次の募集が分からない事業は未確認()
    {
        Eligibility
            .Judge(new WindowClause("k", null, new DateOnly(2025, 3, 31), IsFinal: true, "終わり", Text), new Applicant(), Day)
            .ShouldBe(Verdict.NotMet);
        Eligibility
            .Judge(new WindowClause("k", null, new DateOnly(2025, 3, 31), IsFinal: false, "募集", Text), new Applicant(), Day)
            .ShouldBe(Verdict.Unknown);
        Eligibility
            .Judge(new WindowClause("k", null, new DateOnly(2026, 11, 1), IsFinal: true, "募集", Text), new Applicant(), Day)
            .ShouldBe(Verdict.Met);
    }

    [Fact]
    public void 場所は_粗くしか分からなければ未確認()
    {
        Residence(Prefecture).Of(Place.OneOf("青森市", Aomori)).ShouldBe(Verdict.Met);
        Residence(Aomori).Of(Place.OneOf("青森県", Prefecture)).ShouldBe(Verdict.Unknown);
        Residence(Aomori).Of(Place.OneOf("二つのどちらか", Aomori, Hirosaki)).ShouldBe(Verdict.Unknown);
        Residence(Aomori).Of(Place.OneOf("東京都", Tokyo)).ShouldBe(Verdict.NotMet);
        Residence(Aomori).Of(Place.OutsideOf("県の外", Prefecture)).ShouldBe(Verdict.NotMet);
        Residence(Tokyo).Of(Place.OutsideOf("県の外", Prefecture)).ShouldBe(Verdict.Unknown);
        Residence(Prefecture).Of(Place.OutsideOf("市の外", Aomori)).ShouldBe(Verdict.Unknown);
    }

    [Theory]
    [InlineData("09", "E", Verdict.Met)]
    [InlineData("097", "09", Verdict.Met)]
    [InlineData("E", "09", Verdict.Unknown)]
    [InlineData("I", "E", Verdict.NotMet)]
    [InlineData("10", "09", Verdict.NotMet)]
    [InlineData("44", "H", Verdict.Met)]
    [InlineData("98", "S", Verdict.Met)]
    public void 業種は分類の中にあれば該当_粗ければ未確認(string own, string wider, Verdict expected) =>
        JsicCode.Parse(own).IsWithin(JsicCode.Parse(wider)).ShouldBe(expected);

    [Theory]
    [InlineData("00")]
    [InlineData("U")]
    [InlineData("9")]
    [InlineData("09715")]
    public void ない分類番号は読まない(string text) => JsicCode.TryParse(text, out _).ShouldBeFalse();

    private static CertificateClause Fixed(string name) => new(name, name, name, Text);

    private static Verdict Judge(Clause clause, params Verdict[] answers)
    {
        var held = answers
            .Zip(["a", "b", "c"])
            .Where(p => p.First != Verdict.Unknown)
            .ToDictionary(p => p.Second, p => p.First == Verdict.Met);
        return Eligibility.Judge(clause, new Applicant { Certificates = held }, Day);
    }
}

file static class PlaceJudging
{
    public static Verdict Of(this PlaceClause clause, Place place) => Eligibility.Judge(clause, new Applicant { Residence = place }, Day);
}
