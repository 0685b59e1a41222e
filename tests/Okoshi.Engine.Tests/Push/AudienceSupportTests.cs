using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using Okoshi.Engine.Tests.Shared;
using Okoshi.Engine.Tests.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Push;

/// <summary>A whole audience at once is matched as person by person, and both as counting the programmes that are told.</summary>
public sealed class AudienceSupportTests
{
    private static readonly ProgrammePurpose[] Purposes = Enum.GetValues<ProgrammePurpose>();

    [Fact]
    public void 全員まとめても_一人ずつでも同じ提案()
    {
        var programmes = ClauseGenerator
            .Trees()
            .SelectMany(tree => Gen.Choose(0, Purposes.Length - 1).Select(purpose => (tree, purpose)))
            .ArrayOf(7);
        Prop.ForAll(
                programmes.ToArbitrary(),
                ClauseGenerator.Answers().ArrayOf().ToArbitrary(),
                (specs, people) =>
                    Same(
                        [.. specs.Select((s, i) => Programme($"p{i}", s.tree, purpose: Purposes[s.purpose]))],
                        [.. people.Select(ClauseGenerator.Person)]
                    )
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void 区切りを超える人数でも_条件に合う数は数えたとおり()
    {
        var random = new SeededRandom(5);
        var people = Enumerable
            .Range(0, 2_300)
            .Select(_ =>
                ClauseGenerator.Person([
                    .. Enumerable.Range(0, ClauseGenerator.Facts).Select(_ => random.NextBelow(4) is var n && n == 3 ? (int?)null : n),
                ])
            )
            .ToArray();
        SupportProgramme[] catalogue =
        [
            .. ClauseGenerator
                .Trees()
                .Sample(40, 70)
                .Select(
                    (t, i) =>
                        Programme($"p{i}", i % 4 == 0 ? new AllOfClause("k", [Residence(i % 8 == 0 ? Aomori : Prefecture), t]) : t) with
                        {
                            Terms = i % 5 == 0 ? new ProgrammeTerms { BudgetExhaustedOn = Day.AddDays(-1) } : ProgrammeTerms.None,
                        }
                ),
        ];

        Same(catalogue, people);
        foreach (var isStreamed in new[] { false, true })
        {
            var result = CountEach(new PopulationIndex(PopulationColumns.From(people), catalogue, Day, isStreamed));
            for (var person = 0; person < people.Length; person++)
            {
                var verdicts = catalogue.Select(c => ProgrammeJudge.Judge(c, people[person], Day)).ToArray();
                (result.MetOf(person), result.UnknownOf(person)).ShouldBe(
                    (verdicts.Count(v => v == Verdict.Met), verdicts.Count(v => v == Verdict.Unknown))
                );
            }
        }
    }

    private static void Same(SupportProgramme[] catalogue, Applicant[] people)
    {
        OpportunityOffer[] offers =
        [
            .. new[] { "097", "E", "091", "I", "097" }.Select(
                (industry, i) =>
                    new OpportunityOffer(
                        $"o{i}",
                        1 + (i % 3),
                        "機会",
                        "仕事",
                        JsicCode.Parse(industry),
                        i % 2 == 0 ? ["food"] : ["travel"],
                        null
                    )
            ),
        ];
        var matcher = new Matcher(
            new MatchContext(
                "青森市",
                Aomori,
                SampleAreas.Set(Hirosaki),
                offers,
                catalogue,
                new Dictionary<string, string>(),
                new MatchWeights(4, 3, 90, 10, 4),
                Day
            )
        );
        AudienceMember[] members =
        [
            .. people.Select(
                (p, i) =>
                    new AudienceMember(
                        $"{i}",
                        true,
                        i % 3 == 0 ? p with { PlannedPlace = Place.OneOf("弘前市", Hirosaki) } : p,
                        i % 2 == 0 ? ["food"] : []
                    )
            ),
        ];

        var support = AudienceSupport.Count(matcher, members, CountEach);

        for (var i = 0; i < members.Length; i++)
        {
            var (alone, together) = (matcher.Propose(members[i]), matcher.Propose(support, i));
            Told(together).ShouldBe(Told(alone));
            var told = together.Explain().Programmes;
            var fitting = told.Count(o => o.Verdict == Verdict.Met) + (told.Count(o => o.Verdict == Verdict.Unknown) / 2m);
            together.Parts.Single(p => p.Kind == MatchPartKind.Support).Points.ShouldBe(decimal.Round(90 * Math.Min(fitting, 4) / 4, 2));
        }
    }

    private static string Told(Proposal p) =>
        $"{p.Member.Id} {p.Offer.Id} {p.Score} {string.Join(',', p.Parts)} {string.Join(',', p.Explain().Programmes.Select(o => o.Programme.Id + o.Verdict))} {string.Concat(p.Explain().Reasons)} {string.Join(',', p.RunnersUp.Select(n => n.Offer.Id + n.Score))}";

    private static PopulationResult CountEach(PopulationIndex index)
    {
        if (!index.IsStreamed)
        {
            for (var block = 0; block < index.Blocks; block++)
                index.CountBlock(block);
            index.Arrange();
            for (var block = 0; block < index.Blocks; block++)
                index.EncodeBlock(block);
        }
        var result = new PopulationResult(index, 0, countsEach: true);
        PopulationWorker[] workers = [new(index, result), new(index, result)];
        for (var item = 0; item < result.ItemCount; item++)
            workers[item % 2].Run(item);
        foreach (var worker in workers)
            worker.Finish();
        return result;
    }
}
