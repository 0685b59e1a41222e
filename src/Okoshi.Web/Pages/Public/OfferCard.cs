using Okoshi.App.Push;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Pages.Public;

/// <summary>One opportunity in the list of offers.</summary>
public sealed record OfferCard(Match Match, ThreeAnswersResult Result, ThreeAnswers Answers, IReadOnlyList<string> Skipped)
{
    public OpportunityOffer Offer => Match.Offer;

    /// <summary>Why it is shown, in the order of the match; money and programmes stand in figures beside.</summary>
    public IEnumerable<Remark> Reasons =>
        Match.Reasons.Where(r => r.Kind != MatchPartKind.Plan && r.Kind != MatchPartKind.Support).Select(r => r.Text);

    /// <summary>How many programmes belong to it.</summary>
    public int Programmes => Result.ProgrammesOf(Match).Count;

    /// <summary>Said of the business for this person: what can be done from afar, and an age that she may not have yet.</summary>
    public IEnumerable<BusinessTrait> Traits => Result.Of(Match).Where(t => IsTold(t, Result.Person.Facts.AgeGroup));

    public string Link => PublicLinks.Offer(Offer.Id, Answers, Skipped);

    public string NotThis => PublicLinks.OffersFor(Answers, Skipped.Append(Offer.Id));

    public bool Has(BusinessTraitKind kind) => Result.Of(Match).Any(t => t.Kind == kind);

    /// <summary>An age is told unless it is surely reached; where one can be is told to those who are not here.</summary>
    public static bool IsTold(BusinessTrait trait, Okoshi.Engine.Support.NumberRange? age) =>
        trait.FromAge is null || trait.Allows(age) != Verdict.Met;
}
