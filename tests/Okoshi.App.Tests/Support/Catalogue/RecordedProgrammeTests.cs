using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Push;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Check;
using Okoshi.App.Tests.Data;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support.Catalogue;

/// <summary>What is recorded in the database is heard where people ask, and only what is for people.</summary>
public sealed class RecordedProgrammeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Three_answers_find_a_recorded_programme_beside_all_of_the_pack()
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        var before = await ProposedAsync(house);
        await RecordAsync(house, ("recorded-1", Drafts.Content(below: 40)), ("recorded-2", Drafts.Content(below: 18)));

        // Of age 25 to 34: the one fits, the other does not.
        (await ProposedAsync(house)).ShouldBe(before.Append("recorded-1"), ignoreOrder: true);
    }

    [Fact]
    public async Task The_check_asks_for_programmes_for_people_and_for_no_other()
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        var before = await CheckAsync(house);
        await RecordAsync(
            house,
            [.. Enum.GetValues<ServesKind>().Select(kind => ($"serves-{kind}", Drafts.Content(below: 40) with { Serves = kind }))]
        );

        var after = await CheckAsync(house);
        Ids(after).ShouldBe([.. Ids(before), $"serves-{ServesKind.Application}", $"serves-{ServesKind.Consultation}"], ignoreOrder: true);
        // What an office is asked for its own work is no question to a person.
        AskForAge(after).ShouldBe(AskForAge(before) + 2);
        after.Entries.Keys.ShouldBe(Ids(after), ignoreOrder: true);

        static int AskForAge(SupportCheck check) => check.Questions.Single(q => q.Key == "birth_date").Concerns;
        static string[] Ids(SupportCheck check) => [.. check.Result.Answers.Select(a => a.Outcome.Programme.Id)];
    }

    private static Task<ImportedCounts> RecordAsync(DoorsHouse house, params (string Key, VersionContent Content)[] programmes) =>
        house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<RecordImported>()
                    .RunAsync(new ImportedListings("file", "見本.json", "", programmes.ToDictionary(p => p.Key, p => p.Content)), Token)
        );

    private static Task<string[]> ProposedAsync(DoorsHouse house) =>
        house.AsAsync(
            Actor.Visitor,
            s =>
            {
                var found = s.GetRequiredService<AnswerThreeQuestions>().Run(new ThreeAnswers("25-34", [], ""), 1);
                return Task.FromResult(found.Matches.Single().ProposedProgrammes.Select(p => p.Programme.Id).ToArray());
            }
        );

    private static Task<SupportCheck> CheckAsync(DoorsHouse house) =>
        house.AsAsync(Actor.Visitor, s => Task.FromResult(s.GetRequiredService<CheckSupport>().Run(CheckAnswers.None)));
}
