using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Push;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Authoring;

/// <summary>How many persons fall under each verdict.</summary>
public sealed record VerdictCounts(long Met, long Unknown, long NotMet)
{
    public long All => Met + Unknown + NotMet;

    public static VerdictCounts operator +(VerdictCounts a, VerdictCounts b) =>
        new(a.Met + b.Met, a.Unknown + b.Unknown, a.NotMet + b.NotMet);
}

/// <summary>Counts of the persons of one place.</summary>
public sealed record PlaceCounts(string Place, VerdictCounts Counts)
{
    /// <summary>The municipality, where the place is one.</summary>
    public MunicipalityCode? Municipality { get; init; }
}

/// <summary>A person of the audience with the answer, to try conditions on.</summary>
public sealed record SamplePerson(AudienceMember Person, ProgrammeOutcome Outcome);

/// <summary>The question whose answer alone would settle most of the unknown.</summary>
public sealed record SettlingQuestion(ApplicantFact Fact, int Settles);

/// <summary>Whom a programme would reach.</summary>
/// <param name="People">Persons looked at; all of them invented (合成).</param>
/// <param name="CensusYear">Year of the census that the ages come from.</param>
/// <param name="Total">Over all.</param>
/// <param name="Places">By where they live.</param>
/// <param name="Clauses">Each single condition by itself, by its key.</param>
/// <param name="Question">What to ask first; null when no single answer settles anybody.</param>
/// <param name="InBand">Persons within a soft band (概ね): the office decides.</param>
/// <param name="Samples">Some persons of each verdict with the reasons.</param>
public sealed record AudiencePreview(
    int People,
    int CensusYear,
    VerdictCounts Total,
    IReadOnlyList<PlaceCounts> Places,
    IReadOnlyDictionary<string, VerdictCounts> Clauses,
    SettlingQuestion? Question,
    int InBand,
    IReadOnlyList<SamplePerson> Samples
);

/// <summary>
/// Use case: before a programme goes out, whom it would reach, and where they live. Counted over an invented
/// audience of the region's real ages.
/// </summary>
public sealed class PreviewProgramme(RegionContext context)
{
    /// <summary>Persons of the invented audience.</summary>
    public const int People = 10_000;

    internal const long Seed = 20261122;
    private const int SamplesEach = 2;
    private const int Threads = 2;

    /// <summary>Null when the region's data have no audience to draw.</summary>
    public AudiencePreview? Run(SupportProgramme programme, DateOnly asOf)
    {
        var pack = context.Pack;
        if (AudienceInputs.Model(pack) is not { AgeClasses.Count: > 0, Stages.Count: > 0, Residences.Count: > 0 })
            return null;
        var people = pack.Get(new PreviewAudience(asOf));
        var leaves = ClauseTree.Leaves(programme.ConditionsOn(asOf)).ToArray();
        SupportProgramme[] asked =
        [
            programme,
            .. leaves.Select(l =>
                programme with
                {
                    Id = l.Key,
                    Rules = [new ProgrammeRule(DateOnly.MinValue, null, ProgrammePurpose.Founding, l)],
                    Terms = ProgrammeTerms.None,
                }
            ),
        ];
        var counts = people.Groups.Select(g => (g.Place, g.Municipality, Counts: Count(g.Columns, asked, asOf))).ToArray();
        var clauses = leaves
            .Select((l, i) => (l.Key, Sum: counts.Aggregate(new VerdictCounts(0, 0, 0), (sum, c) => sum + c.Counts[i + 1])))
            .DistinctBy(c => c.Key)
            .ToDictionary(c => c.Key, c => c.Sum, StringComparer.Ordinal);
        var (question, inBand) = Settling(programme, leaves, people.Members, asOf);
        return new AudiencePreview(
            People,
            AudienceInputs.CensusYear(pack),
            counts.Aggregate(new VerdictCounts(0, 0, 0), (sum, c) => sum + c.Counts[0]),
            [.. counts.Select(c => new PlaceCounts(c.Place, c.Counts[0]) { Municipality = c.Municipality })],
            clauses,
            question,
            inBand,
            Samples(programme, people.Members, asOf)
        );
    }

    internal static MunicipalityCode? MunicipalityOf(Place? place) =>
        place is { IsOutside: false, Areas: [{ IsPrefecture: false } only] } ? only : null;

    private static VerdictCounts[] Count(PopulationColumns columns, SupportProgramme[] asked, DateOnly asOf)
    {
        var result = PopulationRun.Preview(columns, asked, asOf, Threads);
        return
        [
            .. asked.Select(
                (_, i) =>
                    new VerdictCounts(
                        result.MetCount(i),
                        result.UnknownCount(i),
                        columns.Count - result.MetCount(i) - result.UnknownCount(i)
                    )
            ),
        ];
    }

    /// <summary>
    /// Persons of whom only one fact is open: asking for it settles them. Those in a soft band are known already, and stay for the office.
    /// </summary>
    private static (SettlingQuestion? Question, int InBand) Settling(
        SupportProgramme programme,
        LeafClause[] leaves,
        IReadOnlyList<AudienceMember> people,
        DateOnly asOf
    )
    {
        var conditions = programme.ConditionsOn(asOf);
        var settled = new Dictionary<ApplicantFact, int>();
        var inBand = 0;
        foreach (var person in people.Where(p => Eligibility.Judge(conditions, p.Facts, asOf) == Verdict.Unknown))
        {
            var open = leaves.Where(l => Eligibility.Judge(l, person.Facts, asOf) == Verdict.Unknown).ToArray();
            var banded = open.OfType<NumberClause>()
                .Any(n => n.Bounds.Any(b => b.Band > 0) && Eligibility.Explain(n, person.Facts, asOf).Finding.Value is { IsNone: false });
            if (banded)
                inBand++;
            var facts = open.Select(l => l.Fact).Distinct().ToArray();
            if (!banded && facts is [not ApplicantFact.Reading])
                settled[facts[0]] = settled.GetValueOrDefault(facts[0]) + 1;
        }
        return (
            settled.Count == 0
                ? null
                : settled.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => new SettlingQuestion(s.Key, s.Value)).First(),
            inBand
        );
    }

    private static SamplePerson[] Samples(SupportProgramme programme, IReadOnlyList<AudienceMember> people, DateOnly asOf) =>
        [
            .. new[] { Verdict.Met, Verdict.Unknown, Verdict.NotMet }
                .SelectMany(v => people.Where(p => ProgrammeJudge.Judge(programme, p.Facts, asOf) == v).Take(SamplesEach))
                .Select(p => new SamplePerson(p, ProgrammeJudge.Explain(programme, p.Facts, asOf))),
        ];
}

/// <summary>The invented audience of a preview, drawn once for a day.</summary>
internal sealed record PreviewAudience(DateOnly Day) : Derived<PackContent, Audience>
{
    internal override Audience From(PackContent source)
    {
        var members = AudienceInputs.Draw(source, PreviewProgramme.People, PreviewProgramme.Seed, Day);
        var groups = members.GroupBy(m => m.Facts.Residence?.Name ?? "分からない").OrderByDescending(g => g.Count());
        return new Audience(
            members,
            [
                .. groups.Select(g =>
                    (g.Key, PreviewProgramme.MunicipalityOf(g.First().Facts.Residence), PopulationColumns.From([.. g.Select(m => m.Facts)]))
                ),
            ]
        );
    }
}

/// <summary>Persons with their columns by place.</summary>
internal sealed record Audience(
    IReadOnlyList<AudienceMember> Members,
    IReadOnlyList<(string Place, MunicipalityCode? Municipality, PopulationColumns Columns)> Groups
);
