using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support.Answers;

public sealed class QuestionTrialTests
{
    private static readonly Clause Certificate = new CertificateClause("c", "c", "証明", Text);

    [Fact]
    public void 質問票は_人に聞くことを一度ずつ_かかわる制度の多い順に並べる()
    {
        var form = QuestionForm.Of(
            [Programme("1", Certificate), Programme("2", new AllOfClause("k", [Stage("considering"), Certificate])), Programme("3", null)],
            Day
        );

        form.Select(q => (q.Question, q.Concerns))
            .ShouldBe([(new Question(ApplicantFact.Certificate, "c"), 2), (new Question(ApplicantFact.Stage), 1)]);
    }

    [Fact]
    public void いちばん多くを決める質問から聞くと_要らない質問を聞かずにすむ()
    {
        // Whoever thinks about founding needs no certificate, and nobody else is asked about it.
        SupportProgramme[] programmes =
        [
            Programme("1", new AllOfClause("k", [Stage("preparing"), Certificate])),
            Programme("2", Stage("considering")),
        ];

        var trial = QuestionTrial.Of(
            programmes,
            new Applicant
            {
                Stage = FoundingStage.Considering,
                Certificates = new Dictionary<string, bool> { ["c"] = true },
            },
            Day
        );

        trial.Whole.ShouldBe(2);
        trial.Chosen.ShouldBe(1);
        trial.ChosenOpen.ShouldBe([2, 0]);
    }

    [Fact]
    public void 答えない質問は_一度だけ聞いて先へ進む()
    {
        var trial = QuestionTrial.Of(
            [Programme("1", Certificate), Programme("2", Stage("considering"))],
            new Applicant { Stage = FoundingStage.Founded },
            Day
        );

        trial.Chosen.ShouldBe(2);
        trial.ChosenOpen.ShouldBe([2, 1, 1], ignoreOrder: true);
        QuestionChooser
            .Choose([Programme("1", Certificate)], new Applicant(), Day, [new Question(ApplicantFact.Certificate, "c")])
            .ShouldBeNull();
    }

    [Fact]
    public void どの順に聞いても_終わりは同じで_質問票より多くは聞かない()
    {
        Prop.ForAll(
                ClauseGenerator.Trees().ArrayOf().ToArbitrary(),
                Gen.Choose(0, 1000).ToArbitrary(),
                (trees, seed) =>
                {
                    var programmes = trees.Take(4).Select((t, i) => Programme($"p{i}", t)).ToArray();
                    var person = QuestionTrial.Complete(programmes, new Applicant(), seed, Day);
                    var trial = QuestionTrial.Of(programmes, person, Day);
                    return trial.ChosenOpen[^1] == trial.OrderedOpen[^1]
                        && trial.ChosenOpen[^1] == programmes.Count(p => ProgrammeJudge.Judge(p, person, Day) == Verdict.Unknown)
                        && trial.Chosen <= trial.Whole
                        && trial.Ordered <= trial.Whole
                        && trial.ChosenOpen.Zip(trial.ChosenOpen.Skip(1)).All(step => step.Second <= step.First);
                }
            )
            .QuickCheckThrowOnFailure();
    }
}
