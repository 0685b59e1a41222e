using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using Okoshi.Engine.Tests.Shared;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support.Population;

/// <summary>The engine for whole populations says the same as judging every pair one by one.</summary>
public sealed class PopulationTests
{
    private const int PerPerson = 3;

    [Fact]
    public void 一組ずつの判定といつも同じ人数と上位()
    {
        var programmes = ClauseGenerator
            .Trees()
            .SelectMany(tree => Gen.Choose(0, 3).SelectMany(area => Gen.Choose(0, 5).Select(pay => (tree, area, pay))))
            .ArrayOf(9);
        Prop.ForAll(
                programmes.ToArbitrary(),
                ClauseGenerator.Answers().ArrayOf().ToArbitrary(),
                (specs, people) =>
                {
                    var catalogue = specs
                        .Select(
                            (s, i) => Paying($"p{i}", s.area == 0 ? s.tree : new AllOfClause("k", [Residence(Area(s.area)), s.tree]), s.pay)
                        )
                        .ToArray();
                    SameAsNaive(catalogue, [.. people.Select(ClauseGenerator.Person)]);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void 千人を超える区画でも同じ()
    {
        var random = new SeededRandom(7);
        var people = Enumerable
            .Range(0, 2_700)
            .Select(_ =>
                ClauseGenerator.Person([
                    .. Enumerable.Range(0, ClauseGenerator.Facts).Select(_ => random.NextBelow(4) is var n && n == 3 ? (int?)null : n),
                ])
            )
            .ToArray();
        var catalogue = ClauseGenerator
            .Trees()
            .Sample(40, 40)
            .Select((t, i) => Paying($"p{i}", i % 3 == 0 ? new AllOfClause("k", [Residence(Area((i % 2) + 1)), t]) : t, i % 7))
            .ToArray();

        SameAsNaive(catalogue, people);
    }

    [Fact]
    public void あらゆる条件の種類で同じ()
    {
        var random = new SeededRandom(11);
        Clause[] clauses =
        [
            Age(new Bound(BoundKind.AtLeast, 18), new Bound(BoundKind.Below, 40, 2)),
            new NumberClause("k", ApplicantFact.Age, [new Bound(BoundKind.Above, 30)], new DateOnly(2027, 4, 1), "年齢", Text),
            Age(new Bound(BoundKind.Below, 40)) with
            {
                Reckoning = AgeReckoning.Attained,
            },
            Age(new Bound(BoundKind.Below, 40)) with
            {
                Reckoning = AgeReckoning.Birthday,
            },
            Age(new Bound(BoundKind.AtLeast, 18), new Bound(BoundKind.AtMost, 30)) with
            {
                AtFiscalYearEnd = true,
            },
            Residence(Prefecture) with
            {
                MovesWithinMonths = 12,
            },
            new NumberClause("k", ApplicantFact.YearsSinceFounding, [new Bound(BoundKind.AtMost, 3, 0.5m)], null, "年数", Text),
            new NumberClause("k", ApplicantFact.YearsSinceGraduation, [new Bound(BoundKind.Below, 3)], null, "年数", Text),
            new NumberClause("k", ApplicantFact.Employees, [new Bound(BoundKind.AtMost, 20)], null, "人数", Text),
            new NumberClause("k", ApplicantFact.Capital, [new Bound(BoundKind.Above, 50_000_000)], null, "資本金", Text),
            new NumberClause("k", ApplicantFact.OwnFunds, [new Bound(BoundKind.AtLeast, 5_000_000_000)], null, "自己資金", Text),
            new NumberClause("k", ApplicantFact.SalesChange, [new Bound(BoundKind.AtMost, -20)], null, "売上", Text),
            new NumberClause("k", ApplicantFact.ResidenceYears, [new Bound(BoundKind.AtLeast, 5)], null, "年数", Text),
            new DateClause("k", ApplicantFact.FoundingDate, new DateOnly(2026, 4, 1), null, "創業の日", Text),
            new DateClause("k", ApplicantFact.GraduationDate, null, DateOnly.MaxValue, "卒業の日", Text),
            new PlaceClause("k", ApplicantFact.PlannedPlace, SampleAreas.Set(Hirosaki, Tokyo), "場所", Text),
            new PlaceClause("k", ApplicantFact.Residence, SampleAreas.Set(MunicipalityCode.Nation), "全国", Text),
            .. SampleAreas.Register.All.Select(a => Residence(a.Code)),
            Residence(MunicipalityCode.Parse("133035"), MunicipalityCode.Parse("221317")),
            new NotClause("n", Residence(Prefecture)),
            new NamedListClause("k", "l", Day, "名簿", Text),
            new ReceivedClause("k", ["r", "s"], 3, "受けた", Text),
            new NotClause("n", new ReceivedClause("k", ["r", "s"], null, "受けた", Text)),
            new WindowClause("k", null, Day.AddDays(-1), false, "期間", Text),
        ];
        Place?[] places =
        [
            null,
            Place.OneOf("青森市", Aomori),
            Place.OneOf("県", Prefecture),
            Place.OneOf("二つ", Aomori, Hirosaki),
            Place.OutsideOf("県の外", Prefecture),
            Place.OneOf("東京都", Tokyo),
            Place.OneOf("全国", MunicipalityCode.Nation),
            Place.OneOf("台帳にない番号", MunicipalityCode.Parse("133035")),
            Place.OutsideOf("市の外", MunicipalityCode.Parse("221309")),
            .. SampleAreas.Register.All.Select(a => Place.OneOf(a.Name, a.Code)),
        ];
        var people = Enumerable
            .Range(0, 1_500)
            .Select(_ => new Applicant
            {
                BirthDate = Maybe(
                    random.NextBelow(3) == 0
                        ? Day.AddYears(-random.NextBelow(50)).AddDays(random.NextBelow(3))
                        : Day.AddDays(-random.NextBelow(20_000))
                ),
                AgeGroup = random.NextBelow(3) == 0 ? new NumberRange(18, 24) : null,
                FoundingDate = Maybe(Day.AddDays(400 - random.NextBelow(2_000))),
                GraduationDate = Maybe(Day.AddDays(400 - random.NextBelow(2_000))),
                Employees = Maybe(random.NextBelow(40)),
                Capital = Maybe(new Yen(random.NextBelow(100_000_001))),
                OwnFunds = Maybe(new Yen(random.NextBelow(3) * 5_000_000_000L)),
                SalesChangePercent = Maybe(random.NextBelow(100) - 50m),
                ResidenceYears = Maybe(random.NextBelow(100) / 10m),
                Residence = places[random.NextBelow(places.Length)],
                MoveTo = random.NextBelow(2) == 0 ? null : places[random.NextBelow(places.Length)],
                PlannedPlace = places[random.NextBelow(places.Length)],
                Lists =
                    random.NextBelow(2) == 0
                        ? []
                        : [new ListMembership("l", random.NextBelow(2) == 0 ? Day : Day.AddDays(-9), random.NextBelow(2) == 0)],
                Received =
                    random.NextBelow(2) == 0
                        ? []
                        :
                        [
                            new ReceivedProgramme(
                                random.NextBelow(2) == 0 ? "r" : "s",
                                random.NextBelow(2) == 0,
                                Maybe(Day.AddDays(-random.NextBelow(2_000)))
                            ),
                        ],
            })
            .ToArray();

        SameAsNaive(
            [
                .. clauses.Select((c, i) => Paying($"p{i}", c, i % 4)),
                Programme("none", when: null) with
                {
                    Terms = new ProgrammeTerms { Benefit = new Yen(0) },
                },
                .. clauses.Zip(clauses.Reverse(), (a, b) => Paying("all", new AllOfClause("k", [a, b]), 2)),
            ],
            people
        );

        T? Maybe<T>(T value)
            where T : struct => random.NextBelow(5) == 0 ? null : value;
    }

    [Fact]
    public void 足りない人だけをまとめて見直しても同じ()
    {
        var random = new SeededRandom(13);
        // Nearly everybody has three programmes at once; a few in each tile are left for the unknown ones.
        var people = Enumerable
            .Range(0, 20_000)
            .Select(i => new Applicant
            {
                Residence = Place.OneOf("所", i % 2 == 0 ? Aomori : Hirosaki),
                AgeGroup = NumberRange.Exactly(random.NextBelow(30) == 0 ? 60 : 20),
                Employees = random.NextBelow(2) == 0 ? null : random.NextBelow(50),
            })
            .ToArray();
        SupportProgramme[] catalogue =
        [
            .. Enumerable.Range(0, 3).Select(i => Paying($"young{i}", Age(new Bound(BoundKind.Below, 40 + i)), i)),
            .. Enumerable
                .Range(0, 4)
                .Select(i =>
                    Paying(
                        $"small{i}",
                        new NumberClause("k", ApplicantFact.Employees, [new Bound(BoundKind.AtMost, i * 5)], null, "人数", Text),
                        5 + i
                    )
                ),
            Paying("here", Residence(Aomori), 1),
        ];

        SameAsNaive(catalogue, people);
    }

    [Fact]
    public void 一人もいなくても_制度がなくても動く()
    {
        Run(new PopulationIndex(PopulationColumns.From([]), [Paying("p", Residence(Aomori), 1)], Day)).MetCount(0).ShouldBe(0);
        Run(new PopulationIndex(PopulationColumns.From([Aged(30)]), [], Day)).TopOf(0).ShouldBeEmpty();
    }

    private static void SameAsNaive(SupportProgramme[] catalogue, Applicant[] people)
    {
        var columns = PopulationColumns.From(people);
        var result = Run(new PopulationIndex(columns, catalogue, Day));
        var streamed = Run(new PopulationIndex(columns, catalogue, Day, isStreamed: true));
        var naive = people.Select(p => catalogue.Select(c => ProgrammeJudge.Judge(c, p, Day)).ToArray()).ToArray();
        for (var c = 0; c < catalogue.Length; c++)
        {
            (streamed.MetCount(c), streamed.UnknownCount(c)).ShouldBe((result.MetCount(c), result.UnknownCount(c)), catalogue[c].Id);
            (result.MetCount(c), result.UnknownCount(c)).ShouldBe(
                (naive.Count(v => v[c] == Verdict.Met), naive.Count(v => v[c] == Verdict.Unknown)),
                catalogue[c].Id
            );
        }
        var judge = new CatalogueJudge(catalogue, Day);
        for (var p = 0; p < people.Length; p++)
        {
            if (p % 7 == 0)
                judge.Judge(people[p]).All.ShouldBe(naive[p]);
            var best = naive[p]
                .Select((verdict, i) => (Programme: i, Verdict: verdict))
                .Where(v => v.Verdict != Verdict.NotMet)
                .OrderBy(v => v.Verdict == Verdict.Met ? 0 : 1)
                .ThenByDescending(v => catalogue[v.Programme].Terms.Benefit!.Value.Amount)
                .Take(PerPerson);
            result.TopOf(p).ShouldBe(best);
            streamed.TopOf(p).ShouldBe(best);
            if (catalogue.Length > 0)
                result.Explain(p, p % catalogue.Length).Verdict.ShouldBe(naive[p][p % catalogue.Length]);
        }
    }

    private static PopulationResult Run(PopulationIndex index)
    {
        if (!index.IsStreamed)
        {
            for (var block = 0; block < index.Blocks; block++)
                index.CountBlock(block);
            index.Arrange();
            for (var block = 0; block < index.Blocks; block++)
                index.EncodeBlock(block);
        }
        var result = new PopulationResult(index, PerPerson);
        // Two workers that take turns, as two threads would.
        PopulationWorker[] workers = [new(index, result), new(index, result)];
        for (var item = 0; item < result.ItemCount; item++)
            workers[item % 2].Run(item);
        foreach (var worker in workers)
            worker.Finish();
        return result;
    }

    private static MunicipalityCode Area(int area) =>
        area switch
        {
            1 => Aomori,
            2 => Prefecture,
            _ => Tokyo,
        };

    private static SupportProgramme Paying(string id, Clause when, int pay) =>
        Programme(id, when) with
        {
            Terms = new ProgrammeTerms { Benefit = new Yen(pay) },
        };
}
