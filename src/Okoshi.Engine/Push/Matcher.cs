using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>組み合わせの計算 Finds the best opportunity for a person by an open score; equal scores go to the higher rank, then to the key.</summary>
/// <remarks>
/// Score = interest (share of what the person likes that is found in the opportunity) + rank (falls evenly along the ranking)
/// + support (programmes that fit, those not yet confirmed counting half, up to a full number) + place. Each part times its points.
/// </remarks>
public sealed class Matcher
{
    private static readonly ProgrammePurpose[] ForFounders = [ProgrammePurpose.Founding, ProgrammePurpose.Move, ProgrammePurpose.Succession, ProgrammePurpose.Learning];
    private static readonly ProgrammePurpose[] ForOwners = [.. ForFounders, ProgrammePurpose.Business];

    private readonly MatchContext context;
    private readonly int lastRank;
    private readonly (SupportProgramme Programme, ProgrammeRule Rule, bool AsksIndustry)[] programmes;

    /// <summary>Prepares matching for a run.</summary>
    /// <exception cref="ArgumentException">There is no opportunity.</exception>
    public Matcher(MatchContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Offers.Count == 0) throw new ArgumentException("機会が一つもありません。", nameof(context));
        this.context = context;
        lastRank = context.Offers.Max(o => o.Rank);
        programmes = [.. from programme in context.Programmes
                         where programme.ServesPeople
                         let rule = programme.RuleOn(context.AsOf)
                         where rule is not null
                         select (programme, rule, AsksIndustry(rule.When))];
    }

    /// <summary>What all matches share.</summary>
    public MatchContext Context => context;

    /// <summary>The best match and the next ones for a person. There is always one, with an honest reason.</summary>
    public Proposal Propose(AudienceMember member, int runnersUp = 2)
    {
        ArgumentNullException.ThrowIfNull(member);
        var best = Rank(member, runnersUp + 1);
        return new Proposal(member, best[0], [.. best.Skip(1)]);
    }

    /// <summary>The best matches for a person, best first.</summary>
    public IReadOnlyList<Match> Rank(AudienceMember member, int count)
    {
        ArgumentNullException.ThrowIfNull(member);
        var founder = AsFounderHere(member.Facts);
        var useful = programmes.Where(p => PurposesFor(founder).Contains(p.Rule.Purpose)).ToArray();
        var common = useful.Where(p => !p.AsksIndustry).Sum(p => Worth(p.Rule, founder));
        var byIndustry = useful.Where(p => p.AsksIndustry).ToArray();
        return [.. context.Offers
            .Select(offer => (Offer: offer, Parts: Score(member, offer, common + byIndustry.Sum(p => Worth(p.Rule, founder with { Industry = offer.Industry })))))
            .Select(scored => (scored.Offer, scored.Parts, Score: scored.Parts.Sum(p => p.Points)))
            .OrderByDescending(s => s.Score).ThenBy(s => s.Offer.Rank).ThenBy(s => s.Offer.Id, StringComparer.Ordinal)
            .Take(count)
            .Select(s => Explain(member, founder with { Industry = s.Offer.Industry }, s.Offer, s.Parts, s.Score))];
    }

    private Match Explain(AudienceMember member, Applicant founder, OpportunityOffer offer, IReadOnlyList<MatchPart> parts, decimal score)
    {
        var outcomes = programmes
            .Where(p => PurposesFor(founder).Contains(p.Rule.Purpose))
            .Select(p => ProgrammeJudge.Explain(p.Programme, founder, context.AsOf))
            .OrderBy(o => Order(o.Verdict)).ThenBy(o => o.Purpose).ThenBy(o => o.Programme.Id, StringComparer.Ordinal)
            .ToArray();
        return new Match(offer, score, parts, MatchReasons.For(context, member, offer, outcomes), outcomes);
    }

    private MatchPart[] Score(AudienceMember member, OpportunityOffer offer, decimal fitting)
    {
        var weights = context.Weights;
        var placed = context.Nearness(member.Facts.PlannedPlace) switch
        {
            Verdict.Met => 1m,
            Verdict.Unknown => 0.5m,
            _ => 0m,
        };
        return
        [
            Part(MatchPartKind.Interest, weights.Interest, member.Interests.Count(offer.Interests.Contains), Math.Max(1, member.Interests.Count)),
            Part(MatchPartKind.Rank, weights.Rank, lastRank - offer.Rank + 1, lastRank),
            Part(MatchPartKind.Support, weights.Support, Math.Min(fitting, weights.SupportFullAt), weights.SupportFullAt),
            Part(MatchPartKind.Place, weights.Place, placed, 1),
        ];
    }

    /// <summary>Points are kept to a hundredth, so that equal shares earn equal points.</summary>
    private static MatchPart Part(MatchPartKind kind, decimal most, decimal share, decimal whole) => new(kind, decimal.Round(most * share / whole, 2), most);

    /// <summary>The person as the founder of this business: it would stand in the region unless the person said otherwise.</summary>
    private Applicant AsFounderHere(Applicant facts) =>
        facts.PlannedPlace is null ? facts with { PlannedPlace = Place.OneOf(context.RegionName, context.Region) } : facts;

    private decimal Worth(ProgrammeRule rule, Applicant founder) => Eligibility.Judge(rule.When, founder, context.AsOf) switch
    {
        Verdict.Met => 1m,
        Verdict.Unknown => 0.5m,
        _ => 0m,
    };

    /// <summary>Programmes for running businesses are of no use to somebody who has none yet.</summary>
    private static ProgrammePurpose[] PurposesFor(Applicant founder) =>
        founder.Stage is FoundingStage.Founded or FoundingStage.Established ? ForOwners : ForFounders;

    private static int Order(Verdict verdict) => verdict switch
    {
        Verdict.Met => 0,
        Verdict.Unknown => 1,
        _ => 2,
    };

    private static bool AsksIndustry(Clause clause) => clause switch
    {
        AllOfClause all => all.Parts.Any(AsksIndustry),
        AtLeastClause some => some.Parts.Any(AsksIndustry),
        NotClause not => AsksIndustry(not.Part),
        _ => clause is IndustryClause,
    };
}
