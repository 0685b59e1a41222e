using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>
/// 人と機会の組み合わせの計算 Finds the best opportunity for a person by an open score; equal scores go to the higher rank, then to the key.
/// </summary>
/// <remarks>
/// Score = interest (share of what the person likes that is found in the opportunity) + rank (falls evenly along the ranking)
/// + support (programmes that fit, those not yet confirmed counting half, up to a full number) + place. Each part times its points.
/// </remarks>
public sealed class Matcher
{
    private static readonly ProgrammePurpose[] ForFounders =
    [
        ProgrammePurpose.Founding,
        ProgrammePurpose.Move,
        ProgrammePurpose.Succession,
        ProgrammePurpose.Learning,
    ];
    private static readonly ProgrammePurpose[] ForOwners = [.. ForFounders, ProgrammePurpose.Business];

    private readonly MatchContext context;
    private readonly int lastRank;
    private readonly (OpportunityOffer Offer, int Industry)[] offers;
    private readonly (SupportProgramme Programme, ProgrammePurpose Purpose, bool AsksIndustry)[] programmes;

    /// <summary>Prepares matching for a run.</summary>
    /// <exception cref="ArgumentException">There is no opportunity.</exception>
    public Matcher(MatchContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Offers.Count == 0)
            throw new ArgumentException("There is no opportunity.", nameof(context));
        this.context = context;
        lastRank = context.Offers.Max(o => o.Rank);
        Industries = [.. context.Offers.Select(o => o.Industry).Distinct()];
        offers = [.. context.Offers.Select(o => (o, Industries.ToList().IndexOf(o.Industry)))];
        programmes =
        [
            .. from programme in context.Programmes
            where programme.ServesPeople
            let rule = programme.RuleOn(context.AsOf)
            where rule is not null
            select (programme, rule.Purpose, AsksIndustry(rule.When)),
        ];
    }

    /// <summary>What all matches share.</summary>
    public MatchContext Context => context;

    /// <summary>The different industries of the opportunities.</summary>
    internal IReadOnlyList<JsicCode> Industries { get; }

    /// <summary>The best match and the next ones for a person. There is always one, with an honest reason.</summary>
    public Proposal Propose(AudienceMember member, int runnersUp = 2)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Propose(member, Fitting(AsFounderHere(member.Facts)), runnersUp);
    }

    /// <summary>The same for a person of an audience whose programmes were counted for everybody at once.</summary>
    public Proposal Propose(AudienceSupport support, int person, int runnersUp = 2)
    {
        ArgumentNullException.ThrowIfNull(support);
        return Propose(support.Members[person], support.Of(person), runnersUp);
    }

    /// <summary>The best matches for a person, best first.</summary>
    public IReadOnlyList<Match> Rank(AudienceMember member, int count)
    {
        ArgumentNullException.ThrowIfNull(member);
        return [.. Best(member, Fitting(AsFounderHere(member.Facts)), count).Select(b => Explain(member, b.Offer, b.Parts, b.Score))];
    }

    /// <summary>The person as the founder of a business here: it would stand in the region unless the person said otherwise.</summary>
    internal Applicant AsFounderHere(Applicant facts) =>
        facts.PlannedPlace is null ? facts with { PlannedPlace = Place.OneOf(context.RegionName, context.Region) } : facts;

    /// <summary>
    /// Programmes that are of use to founders or to those who run a business, apart by whether their conditions ask for the industry.
    /// </summary>
    internal IReadOnlyList<SupportProgramme> ProgrammesFor(bool isOwner, bool asksIndustry) =>
        [
            .. programmes
                .Where(p => p.AsksIndustry == asksIndustry && (isOwner ? ForOwners : ForFounders).Contains(p.Purpose))
                .Select(p => p.Programme),
        ];

    /// <summary>Programmes for running businesses are of no use to somebody who has none yet.</summary>
    internal static bool IsOwner(Applicant founder) => founder.Stage is FoundingStage.Founded or FoundingStage.Established;

    private Proposal Propose(AudienceMember member, ReadOnlySpan<int> fitting, int runnersUp)
    {
        var ranked = Best(member, fitting, runnersUp + 1);
        var (offer, parts, score) = ranked[0];
        return new Proposal(
            member,
            offer,
            score,
            parts,
            [.. ranked.Skip(1).Select(b => new NextOffer(b.Offer, b.Score))],
            () => Explain(member, offer, parts, score)
        );
    }

    /// <summary>For each industry how many programmes fit, in halves: two for one that is met, one for one not yet confirmed.</summary>
    private int[] Fitting(Applicant founder)
    {
        var isOwner = IsOwner(founder);
        var common = Halves(ProgrammesFor(isOwner, asksIndustry: false), founder);
        var asking = ProgrammesFor(isOwner, asksIndustry: true);
        return [.. Industries.Select(i => common + Halves(asking, founder with { Industry = i }))];
    }

    private int Halves(IReadOnlyList<SupportProgramme> asked, Applicant founder) =>
        asked.Sum(p =>
            ProgrammeJudge.Judge(p, founder, context.AsOf) switch
            {
                Verdict.Met => 2,
                Verdict.Unknown => 1,
                _ => 0,
            }
        );

    private (OpportunityOffer Offer, MatchPart[] Parts, decimal Score)[] Best(AudienceMember member, ReadOnlySpan<int> fitting, int count)
    {
        var placed = PlacePoints(member);
        var scored = new (OpportunityOffer Offer, MatchPart[] Parts, decimal Score)[offers.Length];
        for (var i = 0; i < scored.Length; i++)
        {
            var parts = Score(member, offers[i].Offer, fitting[offers[i].Industry] / 2m, placed);
            scored[i] = (offers[i].Offer, parts, parts.Sum(p => p.Points));
        }
        return
        [
            .. scored.OrderByDescending(s => s.Score).ThenBy(s => s.Offer.Rank).ThenBy(s => s.Offer.Id, StringComparer.Ordinal).Take(count),
        ];
    }

    private Match Explain(AudienceMember member, OpportunityOffer offer, IReadOnlyList<MatchPart> parts, decimal score)
    {
        var founder = AsFounderHere(member.Facts) with { Industry = offer.Industry };
        var purposes = IsOwner(founder) ? ForOwners : ForFounders;
        var outcomes = programmes
            .Where(p => purposes.Contains(p.Purpose))
            .Select(p => ProgrammeJudge.Explain(p.Programme, founder, context.AsOf))
            .OrderBy(o => Order(o.Verdict))
            .ThenBy(o => o.Purpose)
            .ThenBy(o => o.Programme.Id, StringComparer.Ordinal)
            .ToArray();
        return new Match(offer, score, parts, MatchReasons.For(context, member, offer, outcomes), outcomes);
    }

    private MatchPart[] Score(AudienceMember member, OpportunityOffer offer, decimal fitting, MatchPart placed) =>
        [
            Part(
                MatchPartKind.Interest,
                context.Weights.Interest,
                member.Interests.Count(offer.Interests.Contains),
                Math.Max(1, member.Interests.Count)
            ),
            Part(MatchPartKind.Rank, context.Weights.Rank, lastRank - offer.Rank + 1, lastRank),
            Part(
                MatchPartKind.Support,
                context.Weights.Support,
                Math.Min(fitting, context.Weights.SupportFullAt),
                context.Weights.SupportFullAt
            ),
            placed,
        ];

    private MatchPart PlacePoints(AudienceMember member) =>
        Part(
            MatchPartKind.Place,
            context.Weights.Place,
            context.ClosenessOf(member) switch
            {
                Closeness.Here or Closeness.Coming => 1m,
                Closeness.Elsewhere => 0m,
                _ => 0.5m,
            },
            1
        );

    /// <summary>Points are kept to a hundredth, so that equal shares earn equal points.</summary>
    private static MatchPart Part(MatchPartKind kind, decimal most, decimal share, decimal whole) =>
        new(kind, decimal.Round(most * share / whole, 2), most);

    private static int Order(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => 0,
            Verdict.Unknown => 1,
            _ => 2,
        };

    private static bool AsksIndustry(Clause clause) => ClauseTree.Leaves(clause).Any(l => l is IndustryClause);
}
