using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support.Answers;

public sealed class QuestionTests
{
    private static readonly Clause Certificate = new CertificateClause("c", "c", "証明", Text);

    [Fact]
    public void いちばん多くの制度を決める質問を選ぶ()
    {
        SupportProgramme[] programmes =
        [
            Programme("1", Stage("considering")),
            Programme("2", Stage("preparing")),
            Programme("3", Certificate),
        ];

        QuestionChooser.Choose(programmes, new Applicant(), Day).ShouldBe(new NextQuestion(new Question(ApplicantFact.Stage), 2, 2));
    }

    [Fact]
    public void 給付額が大きい制度を先に決める()
    {
        SupportProgramme[] programmes =
        [
            Programme("1", Stage("considering")),
            Programme("2", Stage("preparing")),
            Programme("3", Certificate) with
            {
                Terms = new ProgrammeTerms { Benefit = new Yen(5_000_000) },
            },
        ];

        QuestionChooser.Choose(programmes, new Applicant(), Day)!.Question.ShouldBe(new Question(ApplicantFact.Certificate, "c"));
    }

    [Fact]
    public void 原文や境目の幅は_人に尋ねない()
    {
        QuestionChooser
            .Choose([Programme("1", null), Programme("2", Age(new Bound(BoundKind.Below, 45, 2)))], Aged(45), Day)
            .ShouldBeNull();
        QuestionChooser
            .Choose([Programme("1", Age(new Bound(BoundKind.Below, 45)))], Aged(40, 50), Day)!
            .Question.Fact.ShouldBe(ApplicantFact.Age);
    }

    [Fact]
    public void 一つでは何も決まらなくても_関わる制度の多い質問から聞く()
    {
        var either = new AtLeastClause("k", 2, [Certificate, Stage("considering"), new NeedsReadingClause("r", "読む", Text)]);

        QuestionChooser.Choose([Programme("1", either)], new Applicant(), Day).ShouldNotBeNull();
    }

    [Fact]
    public void 尋ね続ければ_人が答えられることは必ず尽きる()
    {
        Prop.ForAll(
                ClauseGenerator.Trees().ArrayOf().ToArbitrary(),
                trees =>
                {
                    var programmes = trees.Take(4).Select((t, i) => Programme($"p{i}", t)).ToArray();
                    var person = new Applicant();
                    for (var asked = 0; QuestionChooser.Choose(programmes, person, Day) is { } next; asked++)
                    {
                        if (asked > 20)
                            return false;
                        var leaves = programmes
                            .SelectMany(p => ClauseTree.Leaves(p.ConditionsOn(Day)))
                            .Where(l => QuestionAnswers.Of(l) == next.Question)
                            .ToArray();
                        person = QuestionAnswers.For(next.Question, leaves, person, Day)[0];
                    }
                    return true;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void 軸の上の境目のあいだでは_答えは変わらない()
    {
        var bound = Gen.Elements(BoundKind.AtLeast, BoundKind.AtMost, BoundKind.Below, BoundKind.Above)
            .SelectMany(kind => Gen.Choose(-4, 90).SelectMany(v => Gen.Choose(0, 4).Select(b => new Bound(kind, v / 2m, b / 2m))));
        var fact = Gen.Elements(
            ApplicantFact.Age,
            ApplicantFact.YearsSinceFounding,
            ApplicantFact.YearsSinceGraduation,
            ApplicantFact.Employees,
            ApplicantFact.OwnFunds,
            ApplicantFact.SalesChange,
            ApplicantFact.ResidenceYears
        );
        Prop.ForAll(
                fact.SelectMany(f => bound.ArrayOf(2).Select(b => new NumberClause("k", f, b, null, "条件", Text))).ToArbitrary(),
                Gen.Choose(0, 40_000).ToArbitrary(),
                (clause, at) =>
                {
                    var stored = FactAxis.Stored(clause.Fact);
                    var value = stored is ApplicantFact.Age or ApplicantFact.FoundingDate or ApplicantFact.GraduationDate
                        ? Day.DayNumber - at + 3000
                        : at / 4;
                    var start = FactAxis.Changes(clause, Day).Where(c => c <= value).DefaultIfEmpty(value).Max();
                    return At(start) == At(value);

                    Verdict At(long place) => Eligibility.Judge(clause, FactAxis.With(new Applicant(), stored, place), Day);
                }
            )
            .QuickCheckThrowOnFailure();
    }
}
