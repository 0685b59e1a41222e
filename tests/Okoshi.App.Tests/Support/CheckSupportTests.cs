using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Check;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Support;

public sealed class CheckSupportTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private readonly CheckSupport check = new(AomoriPack.On(Day), new ProgrammeCatalogue(AomoriPack.On(Day)));

    [Fact]
    public void Nobody_is_ruled_out_before_the_first_answer_and_the_question_that_settles_most_comes_first()
    {
        var start = Run([]);

        start.NotMet.Where(a => !a.Outcome.Findings.Any(f => f.Verdict == Verdict.NotMet)).ShouldBeEmpty();
        start.Next!.Key.ShouldBe("stage");
        start.Questions.Select(q => q.Key).ShouldBeUnique();
        start.Questions.ShouldAllBe(q => q.Text.Length > 0 && q.Topic.Length > 0);
        start.Answered.ShouldBe(0);
    }

    [Fact]
    public void Every_answer_moves_programmes_out_of_the_open_and_none_back()
    {
        var before = Run([]);
        var after = Run([("stage", "preparing"), ("planned_municipality", "022012")]);

        after.Answered.ShouldBe(2);
        after.StillOpen.Count().ShouldBeLessThan(before.StillOpen.Count());
        after.Met.ShouldNotBeEmpty();
        Ids(before.Met).Except(Ids(after.Met)).ShouldBeEmpty();
        after.Met.Select(a => a.Outcome.Programme.Id).ShouldAllBe(id => after.Summaries.ContainsKey(id));
    }

    [Fact]
    public void A_question_that_was_left_open_is_not_put_again()
    {
        var first = Run([]);
        var second = Run([], first.Next!.Key);

        second.Next!.Key.ShouldNotBe(first.Next.Key);
        second.Answered.ShouldBe(0);
    }

    [Fact]
    public void Whoever_answers_everything_is_asked_nothing_more()
    {
        var given = new List<(string, string)>();
        var skipped = new List<string>();
        for (var asked = 0; ; asked++)
        {
            asked.ShouldBeLessThan(40);
            var now = Run([.. given], [.. skipped]);
            if (now.Next is not { } next)
                break;
            if (next.Choices.Count > 0)
                given.Add((next.Key, next.Choices[0].Key));
            else
                skipped.Add(next.Key);
        }
        given.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_choice_can_be_read()
    {
        foreach (var question in Run([]).Questions)
        {
            foreach (var choice in question.Choices)
                Run([(question.Key, choice.Key)]).Wrong.ShouldBeEmpty($"{question.Key}={choice.Key}");
        }
    }

    [Fact]
    public void What_cannot_be_read_is_told_at_its_question_and_counts_as_not_known()
    {
        var wrong = Run([("birth_date", "1998-13-2"), ("stage", "preparing")]);

        wrong.Wrong.ShouldHaveSingleItem().Key.ShouldBe("birth_date");
        wrong.Wrong[0].Message.ShouldContain("13");
        Ids(wrong.Met).ShouldBe(Ids(Run([("stage", "preparing")]).Met));
    }

    [Fact]
    public void Somebody_of_another_town_is_not_taken_for_one_of_the_city()
    {
        var here = Run([("planned_municipality", "022012")]);
        var elsewhere = Run([
            (
                "planned_municipality",
                here.Questions.Single(q => q.Key == "planned_municipality").Choices.Single(c => c.Label == "青森県のほかの市町村").Key
            ),
        ]);

        var forTheCity = Ids(elsewhere.NotMet).Except(Ids(here.NotMet)).ToArray();
        forTheCity.ShouldNotBeEmpty();
        elsewhere.NotMet.Where(a => forTheCity.Contains(a.Outcome.Programme.Id)).ShouldAllBe(a => a.NearMiss != null);
    }

    private SupportCheck Run((string Key, string Answer)[] given, params string[] skipped) =>
        check.Run(new CheckAnswers(given.ToDictionary(g => g.Key, g => g.Answer), skipped));

    private static string[] Ids(IEnumerable<Okoshi.App.Support.ProgrammeAnswer> answers) =>
        [.. answers.Select(a => a.Outcome.Programme.Id)];
}
