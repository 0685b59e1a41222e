using Okoshi.App.Push;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Tests.Support.Catalogue;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support.Authoring;

public sealed class PreviewTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void The_counts_are_those_of_judging_each_person()
    {
        var programme = Programme(
            """{ "all": [ { "kind": "age", "atLeast": 18, "below": 35, "band": 2, "bandFor": "upper", "says": "a", "source": "y", "place": "1" }, { "any": [ { "kind": "residence", "in": "022012", "says": "b", "source": "y", "place": "1" }, { "kind": "sex", "in": "female", "says": "c", "source": "y", "place": "1" } ] } ] }"""
        );
        var preview = (new PreviewProgramme(AomoriPack.On(Day)).Run(programme, Day)).ShouldNotBeNull();
        var people = AudienceInputs.Draw(AomoriPack.Content, PreviewProgramme.People, 20261122, Day);

        var judged = people
            .Select(p => (Place: p.Facts.Residence?.Name ?? "分からない", Verdict: ProgrammeJudge.Judge(programme, p.Facts, Day)))
            .ToArray();
        preview.Total.ShouldBe(Count(judged.Select(j => j.Verdict)));
        preview
            .Places.ToDictionary(p => p.Place, p => p.Counts)
            .ShouldBe(judged.GroupBy(j => j.Place).ToDictionary(g => g.Key, g => Count(g.Select(j => j.Verdict))), ignoreOrder: true);
        preview.Clauses.Keys.ShouldBe(["x#1.1:age", "x#1.2.1:residence", "x#1.2.2:sex"], ignoreOrder: true);
        preview.Clauses.Values.ShouldAllBe(c => c.All == PreviewProgramme.People);
        preview.Samples.ShouldAllBe(s => s.Outcome.Verdict == ProgrammeJudge.Judge(programme, s.Person.Facts, Day));
    }

    [Fact]
    public void One_invented_person_is_asked_what_the_conditions_ask_and_no_more()
    {
        var attempt = new TryProgramme(AomoriPack.On(Day));
        var programme = Programme(
            """{ "all": [ { "kind": "age", "below": 40, "says": "40歳未満", "source": "y", "place": "1" }, { "kind": "turn", "in": "u-turn", "says": "Uターン", "source": "y", "place": "1" } ] }"""
        );

        attempt.Questions(programme, Day).Select(q => q.Column).ShouldBe(["birth_date", "turn"]);
        (attempt.Run(programme, new Dictionary<string, string> { ["birth_date"] = "平成13年4月2日", ["turn"] = "" }, Day)).Verdict.ShouldBe(
            Verdict.Unknown
        );
        (
            attempt.Run(programme, new Dictionary<string, string> { ["birth_date"] = "平成13年4月2日", ["turn"] = "u-turn" }, Day)
        ).Verdict.ShouldBe(Verdict.Met);
        Should.Throw<App.Imports.BadInputException>(() =>
            attempt.Run(programme, new Dictionary<string, string> { ["birth_date"] = "昔" }, Day)
        );
    }

    private static SupportProgramme Programme(string when)
    {
        var version = new ProgrammeVersion { Number = 1 };
        (Drafts.Content() with { Conditions = Drafts.Conditions(when) }).Write(version);
        return Drafted.Of("x", version).Programme.ShouldNotBeNull();
    }

    private static VerdictCounts Count(IEnumerable<Verdict> verdicts)
    {
        var all = verdicts.ToArray();
        return new VerdictCounts(
            all.Count(v => v == Verdict.Met),
            all.Count(v => v == Verdict.Unknown),
            all.Count(v => v == Verdict.NotMet)
        );
    }
}
