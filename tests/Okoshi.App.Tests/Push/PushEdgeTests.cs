using System.Text;
using Okoshi.App.Accompany;
using Okoshi.App.Imports;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Plan;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Push;

/// <summary>The last answer that is taken, the first and last number of a cell, and what a proposal may lean on.</summary>
public sealed class PushEdgeTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void The_largest_audience_may_be_drawn() =>
        AudienceInputs.Draw(AomoriPack.Content, AudienceInputs.LargestAudience, 1, Day).Count.ShouldBe(100_000);

    [Fact]
    public void Persons_are_not_drawn_from_a_doubtful_count()
    {
        var rows = AomoriPack
            .Content.Rows<PopulationRow>()
            .Select(r => r is { Year: 2015, Edition: "census", Sex: "F", Age: "20-24" } && r.Area == City ? Doubtful(r) : r);
        var model = AudienceInputs.Model(AomoriPack.Content.With<PopulationRow>([.. rows]));

        model.AgeClasses.Count.ShouldBe(19);
        model.AgeClasses.ShouldNotContain(c => c.From == 20 && c.Sex == ApplicantSex.Female);
    }

    [Fact]
    public void Towns_around_are_not_told_apart_by_a_doubtful_count()
    {
        AudienceInputs.Model(AomoriPack.Content).Residences.Count.ShouldBeGreaterThan(3);
        var rows = AomoriPack.Content.Rows<PopulationRow>().Select(r => r is { Sex: "T", Age: "15-64" } ? Doubtful(r) : r);

        AudienceInputs.Model(AomoriPack.Content.With<PopulationRow>([.. rows])).Residences.Count.ShouldBe(3);
    }

    [Fact]
    public void Three_interests_are_taken_and_one_that_is_not_known_is_none()
    {
        var answer = new AnswerThreeQuestions(AomoriPack.On(Day));
        answer.Run(new ThreeAnswers("25-34", ["food", "making", "nature"], "city"), 1).Person.Interests.Count.ShouldBe(3);
        answer.Run(new ThreeAnswers("18-24", ["unknown"], "city"), 1).Person.Interests.ShouldBeEmpty();
        (ThreeQuestions.AgeRange("18-24"), ThreeQuestions.AgeRange("25-34")).ShouldBe((new NumberRange(18, 24), new NumberRange(25, 34)));
    }

    [Fact]
    public void The_first_and_the_last_number_and_day_of_a_cell_are_read()
    {
        var people = Read("id,previous_years,birth_date\n1,0,2026-11-01\n2,120,1906-11-01\n");
        people.Select(p => (p.Facts.PreviousResidenceYears, p.Facts.AgeOn(Day)!.From)).ShouldBe([(0m, 0m), (120m, 120m)]);
        Should.Throw<BadInputException>(() => Read("id,municipality\n1,000000\n")).Lines.ShouldHaveSingleItem().ShouldContain("「000000」");
        Read("id,certificates\n1,!nintei;hello-work\n")[0]
            .Facts.Certificates.ShouldBe(new Dictionary<string, bool> { ["nintei"] = false, ["hello-work"] = true }, ignoreOrder: true);
    }

    [Fact]
    public void A_told_programme_gives_the_reasons_of_its_own_verdict()
    {
        var use = new ProposeToAudience(AomoriPack.On(Day));
        var proposal = use.Run(use.Draw(5, 1), TestContext.Current.CancellationToken).Proposals[0];
        var told = ProposalSnapshot.Of(proposal, Day, new Dictionary<string, string>()).Programmes.ToDictionary(p => p.Id);

        foreach (var outcome in proposal.Explain().Programmes)
        {
            told[outcome.Programme.Id]
                .Reason.ShouldBe(
                    string.Concat(outcome.Findings.Where(f => f.Verdict == outcome.Verdict).Select(f => f.Reason.Text())),
                    outcome.Programme.Id
                );
        }
        proposal.Explain().Programmes.ShouldContain(o => o.Findings.Any(f => f.Verdict != o.Verdict));
    }

    [Fact]
    public void An_offer_shows_only_what_speaks_for_it()
    {
        var region = AomoriPack.On(Day);
        var answer = new AnswerThreeQuestions(region);
        var show = new ShowOffer(region, answer, new DrawUpPlan(region), new StartCase(region));
        var answers = new ThreeAnswers("25-34", ["food"], "city");

        foreach (var match in answer.Run(answers, int.MaxValue).Matches)
            show.Run(match.Offer.Id, answers)!.Evidence.ShouldAllBe(e => e.Verdict == Verdict.Met);
    }

    private static MunicipalityCode City => AomoriPack.Content.Manifest.Municipality;

    private static PopulationRow Doubtful(PopulationRow row) =>
        new()
        {
            Area = row.Area,
            Year = row.Year,
            Sex = row.Sex,
            Age = row.Age,
            Persons = row.Persons,
            Edition = row.Edition,
            Source = new SourceRef(row.Source.SourceId, row.Source.Place, Quality.Doubtful, "印字が読めない"),
        };

    private static IReadOnlyList<AudienceMember> Read(string text) =>
        new PeopleReader(AomoriPack.Content, Day).Read("people.csv", Encoding.UTF8.GetBytes(text));
}
