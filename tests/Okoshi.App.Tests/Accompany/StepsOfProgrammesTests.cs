using Okoshi.App.Accompany;
using Okoshi.App.Context;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.Engine.Accompany;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Accompany;

/// <summary>Steps that belong to a programme come with it as long as nobody knows that it does not fit.</summary>
public sealed class StepsOfProgrammesTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void A_programme_that_is_not_confirmed_brings_its_steps_and_a_refused_one_does_not()
    {
        var match = new AnswerThreeQuestions(AomoriPack.On(Day)).Run(new ThreeAnswers("15-17", ["food"], "city"), 1).Matches[0];
        var (open, refused) = (Id(Verdict.Unknown), Id(Verdict.NotMet));

        var steps = Start(open, refused).Run(match).Steps;

        steps.Select(s => (s.Template.Id, s.Template.Programme)).ShouldBe([(open, open)]);

        string Id(Verdict verdict) => match.Programmes.First(p => p.Verdict == verdict).Programme.Id;
    }

    [Fact]
    public void A_proposal_of_the_preview_brings_the_same_steps()
    {
        var proposal = new ListProposals(AomoriPack.On(Day))
            .Run()
            .Proposals.First(p =>
                p.Programmes.Any(t => t.Verdict == Verdict.Unknown) && p.Programmes.Any(t => t.Verdict == Verdict.NotMet)
            );
        string[] told = [.. proposal.Programmes.Select(p => p.Id)];

        var steps = Start(told).Run(proposal).Steps;

        string[] proposed =
        [
            .. proposal.Programmes.Where(p => p.Verdict != Verdict.NotMet).Select(p => p.Id).Order(StringComparer.Ordinal),
        ];
        string[] brought = [.. steps.Select(s => s.Template.Id).Order(StringComparer.Ordinal)];
        brought.ShouldBe(proposed);
        proposal.ProposedProgrammes.ShouldBe(proposed.Length);
    }

    [Theory]
    [InlineData(DayOfWeek.Saturday, "土曜日")]
    [InlineData(DayOfWeek.Sunday, "日曜日")]
    public void A_moved_day_names_the_day_it_was_moved_from(DayOfWeek from, string name) =>
        new DayRemark(from).Text().ShouldStartWith($"数えた日が{name}なので");

    private static StartCase Start(params string[] programmes) =>
        new(
            RegionContext.Of(
                AomoriPack.Content.With<StepRow>([
                    .. programmes.Select(
                        (p, i) =>
                            new StepRow
                            {
                                Id = p,
                                Order = i,
                                OffsetDays = 1,
                                Title = "申しこむ",
                                Who = "本人",
                                Applies = "programme:" + p,
                                Source = new SourceRef("report-r5", ""),
                            }
                    ),
                ]),
                Day
            )
        );
}
