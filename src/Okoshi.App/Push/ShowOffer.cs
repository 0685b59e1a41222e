using Okoshi.App.Accompany;
using Okoshi.App.Context;
using Okoshi.App.Opportunity;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Plan;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>One opportunity as it is offered to a person who answered three questions.</summary>
/// <param name="Match">The match with its reasons and judged programmes.</param>
/// <param name="Business">What one would do.</param>
/// <param name="Plan">The plan with its projections; null when there is no template yet.</param>
/// <param name="Evidence">What shows the need.</param>
/// <param name="Wages">Wages to compare the take-home with; empty when the pack has none.</param>
/// <param name="Helpers">Bodies of the strategy that could help: organisations, never persons.</param>
/// <param name="Opening">The first steps, if one began today.</param>
/// <param name="Programmes">The programmes that belong to the business and the person, best first.</param>
/// <param name="Traits">What has to be known of the business: ages, what can be begun from afar.</param>
/// <param name="Age">How old the person is, as far as it was told.</param>
public sealed record PublicOffer(
    Match Match,
    StartableBusiness Business,
    DrawnPlan? Plan,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<WageRow> Wages,
    IReadOnlyList<BodyRow> Helpers,
    CaseOpening Opening,
    IReadOnlyList<OfferedProgramme> Programmes,
    IReadOnlyList<BusinessTrait> Traits,
    NumberRange? Age
)
{
    /// <summary>成年 by the Civil Code, article 4.</summary>
    private const int Majority = 18;

    /// <summary>Whether the person is of age: before it, a guardian has to agree to contracts and to running a business.</summary>
    public Verdict IsOfAge => OfAge(Age);

    /// <summary>The same for an age, in completed years.</summary>
    public static Verdict OfAge(NumberRange? age) =>
        age is null ? Verdict.Unknown
        : age.From >= Majority ? Verdict.Met
        : age.To < Majority ? Verdict.NotMet
        : Verdict.Unknown;
}

/// <summary>仕事の制度 A programme beside an offer, with what a person asks of it first.</summary>
/// <param name="Entry">As the catalogue shows it: amount, days, address.</param>
/// <param name="Outcome">As it was judged.</param>
public sealed record OfferedProgramme(CatalogueEntry Entry, ProgrammeOutcome Outcome)
{
    /// <summary>What can be asked of the person and is still open.</summary>
    public IReadOnlyList<ApplicantFact> Questions => [.. Outcome.Missing.Where(f => f != ApplicantFact.Reading).Distinct()];

    /// <summary>Something is left that only the office can tell.</summary>
    public bool AsksOffice => Outcome.Missing.Contains(ApplicantFact.Reading);
}

/// <summary>Use case: everything that a person wants to know of one offer before talking to anybody.</summary>
public sealed class ShowOffer(RegionContext context, AnswerThreeQuestions answer, DrawUpPlan draw, StartCase start)
{
    private const int PathsForRange = 300;

    /// <returns>Null when the business is not among the opportunities of the day.</returns>
    public PublicOffer? Run(string business, ThreeAnswers answers)
    {
        var all = answer.All(answers);
        if (all.Matches.FirstOrDefault(m => m.Offer.Id == business) is not { } match)
            return null;
        if (context.Pack.Get(new RankingOn(context.Day)).Find(business) is not { } opportunity)
            return null;
        return new PublicOffer(
            match,
            opportunity.Business,
            draw.Run(business, PathsForRange, DrawUpPlan.StandardSeed),
            [.. opportunity.Evidence.Where(e => e.Verdict == Verdict.Met)],
            context.Pack.Rows<WageRow>(),
            [.. context.Pack.Rows<BodyRow>().Where(b => b.Sector.Length > 0)],
            start.Run(match),
            Offered(all.ProgrammesOf(match)),
            [.. all.Of(match)],
            all.Person.Facts.AgeGroup
        );
    }

    /// <summary>The programmes with their lines of the catalogue; what was judged always has one.</summary>
    public IReadOnlyList<OfferedProgramme> Offered(IEnumerable<ProgrammeOutcome> outcomes)
    {
        var entries = context.State.Get(new ProgrammesOn(context.Day));
        return [.. outcomes.Select(o => new OfferedProgramme(entries.Find(o.Programme.Id)!, o))];
    }
}
