using Okoshi.App.Support;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Check;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Support;

public sealed class CheckSupportTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private readonly CheckSupport check = new(AomoriPack.On(Day), new ProgrammeCatalogue(AomoriPack.On(Day)));

    [Fact]
    public void First_it_asks_what_one_wants_to_do_and_nothing_else()
    {
        var start = Run();

        start.Next.ShouldHaveSingleItem().Key.ShouldBe("purpose");
        start.Next[0].Choices.Select(c => c.Key).ShouldBe(CheckPurpose.All.Select(p => p.Key));
        start.Questions.Select(q => q.Key).ShouldBeUnique();
        start.Questions.ShouldAllBe(q => q.Text.Length > 0 && q.Topic.Length > 0);
        start.Known.ShouldBeEmpty();
        start.NotMet.Where(a => !a.Outcome.Findings.Any(f => f.Verdict == Verdict.NotMet)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("founding")]
    [InlineData("move")]
    [InlineData("succession")]
    [InlineData("employment")]
    [InlineData("learning")]
    [InlineData("business")]
    [InlineData("founding,move")]
    [InlineData("?")]
    public void It_asks_few_questions_and_only_for_what_one_wants_to_do(string purpose)
    {
        var answers = new List<(string, string)> { ("purpose", purpose) };
        var left = CheckSupport.Most;
        for (var asked = 0; ; asked++)
        {
            asked.ShouldBeLessThanOrEqualTo(CheckSupport.Most);
            var now = Run([.. answers]);
            var wanted = CheckPurpose.Read(purpose).Select(p => p.Purpose).ToArray();
            now.Result.Answers.ShouldAllBe(a => wanted.Length == 0 || wanted.Contains(a.Outcome.Purpose!.Value));
            if (now.Next.Count == 0)
                break;
            now.Left.Count.ShouldBeLessThanOrEqualTo(CheckSupport.Most - asked);
            now.Left.Count.ShouldBeLessThanOrEqualTo(left + 1);
            left = now.Left.Count;
            answers.Add((now.Next[0].Key, now.Next[0].Choices.Count > 0 ? now.Next[0].Choices[0].Key : "?"));
        }
    }

    [Theory]
    [InlineData("founding")]
    [InlineData("move")]
    [InlineData("?")]
    public void Nobody_is_asked_for_a_training_or_a_list_that_only_one_programme_knows(string purpose)
    {
        var answers = new Dictionary<string, string> { ["purpose"] = purpose };
        while (check.Run(new CheckAnswers(answers)).Next is { Count: > 0 } next)
        {
            next[0].Asks?.Subject.ShouldBeEmpty(next[0].Text);
            answers[next[0].Key] = "?";
        }
    }

    [Fact]
    public void Who_looks_for_a_job_is_asked_what_two_programmes_ask()
    {
        var answers = new Dictionary<string, string> { ["purpose"] = "employment" };
        var put = new List<string>();
        while (check.Run(new CheckAnswers(answers)).Next is { Count: > 0 } next)
        {
            put.Add(next[0].Key);
            answers[next[0].Key] = "?";
        }
        put.ShouldNotContain("certificate:jissen-course");
        put.ShouldNotContain("list:iju-shienkin-hojin");
        put.Intersect(["certificate:hello-work", "certificate:job-seeking"]).ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_answer_moves_programmes_out_of_the_open_and_none_back()
    {
        var before = Run(("purpose", "founding"));
        var after = Run(("purpose", "founding"), ("stage", "preparing"), ("planned_municipality", "022012"));

        after.Known.Count.ShouldBe(3);
        after.StillOpen.Count().ShouldBeLessThan(before.StillOpen.Count());
        after.Met.ShouldNotBeEmpty();
        Ids(before.Met).Except(Ids(after.Met)).ShouldBeEmpty();
        after.Met.Select(a => a.Outcome.Programme.Id).ShouldAllBe(id => after.Summaries.ContainsKey(id));
        after.Groups().SelectMany(g => g.All).Count().ShouldBe(after.Met.Count() + after.AtOffice.Count() + after.StillOpen.Count());
    }

    [Fact]
    public void A_question_that_was_left_open_is_not_put_again_and_stays_unknown()
    {
        var first = Run(("purpose", "founding"));
        var second = Run(("purpose", "founding"), (first.Next[0].Key, "?"));

        second.Left.Select(q => q.Key).ShouldNotContain(first.Next[0].Key);
        Ids(second.Met).ShouldBe(Ids(first.Met));
        second.Known.Single(k => k.Question == second.Questions.Single(q => q.Key == first.Next[0].Key)).Words.ShouldBe("分からない");
        second.Given.Known().Keys.ShouldBe(["purpose"]);
    }

    [Fact]
    public void Every_choice_can_be_read()
    {
        foreach (var question in Run().Questions)
        {
            foreach (var choice in question.Choices)
                Run((question.Key, choice.Key)).Wrong.ShouldBeEmpty($"{question.Key}={choice.Key}");
        }
    }

    [Theory]
    [InlineData("birth_date", "1998-13-2")]
    [InlineData("birth_date", "1998--")]
    [InlineData("employees", "三人くらい")]
    [InlineData("capital_yen", "-5")]
    [InlineData("stage", "dreaming")]
    public void What_cannot_be_read_is_told_at_its_question_and_counts_as_not_known(string key, string text)
    {
        var wrong = Run((key, text), ("planned_municipality", "022012"));

        wrong.Wrong.ShouldHaveSingleItem().Key.ShouldBe(key);
        wrong.Wrong[0].Message.ShouldNotBeNullOrEmpty();
        Ids(wrong.Met).ShouldBe(Ids(Run(("planned_municipality", "022012")).Met));
        Ids(wrong.NotMet).ShouldBe(Ids(Run(("planned_municipality", "022012")).NotMet));
    }

    [Fact]
    public void Somebody_of_another_town_is_not_taken_for_one_of_the_city()
    {
        var here = Run(("planned_municipality", "022012"));
        var elsewhere = Run(
            (
                "planned_municipality",
                here.Questions.Single(q => q.Key == "planned_municipality").Choices.Single(c => c.Label == "青森県のほかの市町村").Key
            )
        );

        var forTheCity = Ids(elsewhere.NotMet).Except(Ids(here.NotMet)).ToArray();
        forTheCity.ShouldNotBeEmpty();
        elsewhere.NotMet.Where(a => forTheCity.Contains(a.Outcome.Programme.Id)).ShouldAllBe(a => a.NearMiss != null);
    }

    [Theory]
    [InlineData("040002", false)]
    [InlineData("010006", false)]
    [InlineData("080004", false)]
    [InlineData("120006", true)]
    [InlineData("130001", true)]
    [InlineData("140007", true)]
    [InlineData("110001", true)]
    public void The_grant_for_movers_is_money_only_for_who_comes_from_the_Tokyo_area(string residence, bool possible)
    {
        var told = Run(("purpose", "move"), ("municipality", residence), ("planned_municipality", "022012"));

        told.Result.Money.Sure.Programmes.ShouldBeEmpty();
        told.Result.Money.Possible.Select(p => p.Outcome.Programme.Id).Contains("r5-1-9").ShouldBe(possible);
        told.Result.Answers.Single(a => a.Outcome.Programme.Id == "r5-1-9")
            .Outcome.Verdict.ShouldBe(possible ? Verdict.Unknown : Verdict.NotMet);
        told.Left.Select(q => q.Key).ShouldNotContain("previous_municipality");
    }

    [Fact]
    public void Where_one_lives_is_asked_before_where_one_lived()
    {
        var outside = Run(("purpose", "move"), ("now", "outside"), ("place", "city"));
        outside.Left[0].Key.ShouldBe("municipality");
        outside.Result.Money.Possible.Select(p => p.Outcome.Programme.Id).ShouldBe(["r5-1-9"]);

        Run(("purpose", "move"), ("municipality", "022012"), ("planned_municipality", "022012"))
            .Left.Select(q => q.Key)
            .ShouldContain("previous_municipality");
    }

    [Theory]
    [InlineData("15-17")]
    [InlineData("18-24")]
    [InlineData("35-")]
    public void An_age_group_of_the_start_page_is_known_and_what_it_decides_is_not_asked(string age)
    {
        var told = Run(("purpose", "learning"), ("age", age), ("now", "city"));

        told.Known.Select(k => k.Question.Key).ShouldBe(["purpose", "birth_date", "municipality"], ignoreOrder: true);
        var forYoung = told.Result.Answers.Single(a => a.Outcome.Programme.Id == "r5-1-28").Outcome;
        forYoung.Verdict.ShouldBe(age == "15-17" ? Verdict.NotMet : Verdict.Unknown);
        if (age == "15-17")
            told.Left.Select(q => q.Key).ShouldNotContain("birth_date");
    }

    [Fact]
    public void What_the_check_knows_the_start_page_knows_and_the_newer_answer_counts()
    {
        var told = new CheckAnswers(
            new Dictionary<string, string>
            {
                ["birth_date"] = "2004-05-01",
                ["municipality"] = "040002",
                ["planned_municipality"] = "022012",
            }
        );
        check.ForStart(told).ShouldBe([("age", "18-24"), ("now", "elsewhere"), ("place", "city"), ("when", "")]);

        var agreed = Run(("birth_date", "2004-05-01"), ("age", "18-24"));
        agreed.Given.Has("birth_date").ShouldBeTrue();
        agreed.Result.Person.Facts.BirthDate.ShouldNotBeNull();
        var later = Run(("birth_date", "2004-05-01"), ("age", "25-34"), ("municipality", "022012"), ("now", "outside"));
        later.Given.Has("birth_date").ShouldBeFalse();
        later.Given.Has("municipality").ShouldBeFalse();
        later.Result.Person.Facts.AgeOn(Day)!.From.ShouldBe(25);
        later.Result.Person.Facts.Residence!.IsOutside.ShouldBeTrue();
    }

    [Theory]
    [InlineData("stay", "022012", false)]
    [InlineData("someday", "022012", true)]
    [InlineData("year", "022012", true)]
    [InlineData("undecided", null, false)]
    public void Who_wants_to_come_is_judged_for_the_place_wanted(string when, string? place, bool moves)
    {
        var facts = Run(("now", moves ? "outside" : "city"), ("when", when)).Result.Person.Facts;

        facts.PlannedPlace?.Areas.Single().Digits.ShouldBe(place);
        facts.PreviousResidence.ShouldBe(moves ? facts.Residence : null);
    }

    private SupportCheck Run(params (string Key, string Answer)[] given) =>
        check.Run(new CheckAnswers(given.ToDictionary(g => g.Key, g => g.Answer)));

    private static string[] Ids(IEnumerable<ProgrammeAnswer> answers) => [.. answers.Select(a => a.Outcome.Programme.Id)];

    /// <summary>A guardian is spoken of to whoever is surely 17 or younger, however the age was told.</summary>
    [Theory]
    [InlineData("birth_date", "2008-11-02", true)]
    [InlineData("birth_date", "2008-11-01", false)]
    [InlineData("age", "15-17", true)]
    [InlineData("age", "18-24", false)]
    [InlineData("stage", "preparing", false)]
    public void Who_is_not_of_age_is_known_where_an_age_was_told(string key, string value, bool isMinor) =>
        check.Run(new CheckAnswers(new Dictionary<string, string> { [key] = value })).IsMinor.ShouldBe(isMinor);
}
