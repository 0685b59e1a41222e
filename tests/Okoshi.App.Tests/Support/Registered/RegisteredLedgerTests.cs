using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.App.Support.Registered;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support.Registered;

public sealed class RegisteredLedgerTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private static readonly Citation Text = new("見本の要綱", "第3条", "令和8年度");

    [Theory]
    [InlineData(3)]
    [InlineData(150)]
    public void However_it_follows_the_counts_are_those_of_judging_everybody(int programmes)
    {
        var random = new SeededRandom(programmes);
        var people = Enumerable.Range(0, 60).ToDictionary(_ => Guid.NewGuid(), _ => Person(random));
        var catalogue = Enumerable.Range(0, programmes).ToDictionary(i => $"p{i}", i => Programme($"p{i}", random));
        var standing = new RegisteredLedger(people, [.. catalogue.Values], Day, threads: 2);
        var times = 0;
        for (; times < 150; times++)
        {
            var changed = new Dictionary<Guid, Applicant?>();
            for (var i = random.NextBelow(4); i > 0; i--)
                changed[random.NextBelow(3) == 0 ? Guid.NewGuid() : people.Keys.ElementAt(random.NextBelow(people.Count))] =
                    random.NextBelow(4) == 0 ? null : Person(random);
            foreach (var (id, person) in changed)
            {
                if (person is null)
                    people.Remove(id);
                else
                    people[id] = person;
            }
            var key = $"p{random.NextBelow(programmes + 3)}";
            if (random.NextBelow(2) == 0)
                catalogue[key] = Programme(key, random);
            else if (random.NextBelow(4) == 0)
                catalogue.Remove(key);

            standing.Follow(changed, [.. catalogue.Values]);

            standing.People.ShouldBe(people.Count);
            foreach (var at in Enumerable.Range(0, programmes + 3).Select(i => $"p{i}"))
                standing.Of(at).ShouldBe(catalogue.TryGetValue(at, out var now) ? Naive(now.Programme, people.Values) : null);
            if (times % 10 == 0 && Programme("draft", random).Programme is var draft)
                standing.OfDraft(draft).ShouldBe(Naive(draft, people.Values));
        }
        // After many changes few programmes are cheaper evaluated anew; many are followed on.
        if (programmes == 3)
            standing.Evaluations.ShouldBeInRange(2, times / 4);
        else
            standing.Evaluations.ShouldBe(1);
    }

    private static VerdictCounts Naive(SupportProgramme programme, IEnumerable<Applicant> people)
    {
        var verdicts = people.Select(p => ProgrammeJudge.Judge(programme, p, Day)).ToArray();
        return new VerdictCounts(
            verdicts.Count(v => v == Verdict.Met),
            verdicts.Count(v => v == Verdict.Unknown),
            verdicts.Count(v => v == Verdict.NotMet)
        );
    }

    private static Applicant Person(SeededRandom random) =>
        new()
        {
            AgeGroup = random.NextBelow(4) == 0 ? null : NumberRange.Exactly(15 + random.NextBelow(50)),
            Employees = random.NextBelow(3) == 0 ? null : random.NextBelow(30),
        };

    /// <summary>A published version of its own each time.</summary>
    private static CatalogueEntry Programme(string key, SeededRandom random)
    {
        var when = new AllOfClause(
            "k",
            [
                new NumberClause("a", ApplicantFact.Age, [new Bound(BoundKind.Below, 20 + random.NextBelow(40))], null, "年齢", Text),
                new NumberClause("e", ApplicantFact.Employees, [new Bound(BoundKind.AtMost, random.NextBelow(30))], null, "人数", Text),
            ]
        );
        var conditions = new ProgrammeConditions(ProgrammePurpose.Founding, when, ProgrammeTerms.None, Text);
        var texts = new Dictionary<string, string> { [Ds451.Title] = key };
        var content = new VersionContent(texts, ServesKind.Application, "{}", new DateOnly(2026, 4, 1), null);
        var version = new PublishedVersion(Guid.NewGuid(), 1, content, conditions);
        return new CatalogueEntry(version.ToProgramme(key, content.ValidFrom, null, 2026), Day)
        {
            Address = key,
            Origin = "見本",
            Version = version,
        };
    }
}
