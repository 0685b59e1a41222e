using Okoshi.App.Accompany;
using Okoshi.App.Push;
using Okoshi.App.Sentences;

namespace Okoshi.App.Tests.Accompany;

public sealed class StartCaseTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void A_case_begins_with_dated_steps_from_the_first_talk_to_the_follow_up_after_a_year()
    {
        var answer = new AnswerThreeQuestions(AomoriPack.On(Day)).Run(new ThreeAnswers("25-34", ["food"], "city"), 1);

        var opening = new StartCase(AomoriPack.On(Day)).Run(answer.Matches[0]);

        opening.Steps.Count.ShouldBeGreaterThanOrEqualTo(10);
        opening.Steps[0].Template.Id.ShouldBe("first-talk");
        opening.Steps[0].Due.ShouldBe(new DateOnly(2026, 11, 4));
        opening.Steps[^1].Template.Id.ShouldBe("follow-12");
        opening.Steps.ShouldAllBe(s =>
            s.Due >= Day
            && s.Template.Who.Length > 0
            && s.DayNote.Text().EndsWith("祝日と窓口の休みは確かめていません。")
            && s.Template.Note.Length > 0
        );
    }
}
