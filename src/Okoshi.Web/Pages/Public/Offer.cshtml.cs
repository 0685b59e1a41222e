using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Imports;
using Okoshi.App.Plan;
using Okoshi.App.Push;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Public;

/// <summary>One offer in full: take-home, cost, helpers, programmes with reasons, next step.</summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class OfferModel(ShowOffer show, PublicQuestions questions, PageFrame frame) : PageModel
{
    public PublicOffer Offer { get; private set; } = null!;

    private const int Shown = 5;

    public ThreeAnswers Answers { get; private set; } = ThreeAnswers.None;

    public IReadOnlyList<string> Skipped { get; private set; } = [];

    /// <summary>The programmes that are shown: the first ones, or all when they are asked for.</summary>
    public IReadOnlyList<OfferedProgramme> Programmes { get; private set; } = [];

    /// <summary>Ages that the business waits for and that are not surely reached.</summary>
    public IReadOnlyList<BusinessTrait> Ages { get; private set; } = [];

    public IReadOnlyList<string> Words { get; private set; } = [];

    public Chart? TakeHome { get; private set; }

    public IEnumerable<SourceRef> Sources =>
        Offer
            .Evidence.SelectMany(e => e.Sources)
            .Concat(Offer.Plan is { } plan ? PlanValues.Of(plan.Plan).Select(v => v.Value.Source) : [])
            .Concat(Offer.Helpers.Select(h => h.Source))
            .Concat(Offer.Traits.Select(t => t.Source));

    public IActionResult OnGet(string business)
    {
        Answers = questions.Told(Request.Query);
        Skipped = [.. Request.Query["skip"].OfType<string>()];
        PublicOffer? offer;
        try
        {
            offer = show.Run(business, Answers);
        }
        catch (BadInputException)
        {
            // The list says what is wrong with the answers, and how to mend it.
            return this.Go(PublicLinks.OffersFor(Answers, []));
        }
        if (offer is null)
            return NotFound();
        Offer = offer;
        Words = questions.Words(Answers);
        questions.TakeAlong(Answers);
        Programmes = Request.Query.ContainsKey("all") ? offer.Programmes : [.. offer.Programmes.Take(Shown)];
        Ages = [.. offer.Traits.Where(t => t.FromAge is not null && OfferCard.IsTold(t, offer.Age))];
        if (offer.Plan is { } plan)
            TakeHome = PlanCharts.TakeHomePerYear(plan, 3, Wages());
        return Page();
    }

    /// <summary>Wages here and elsewhere; where the pack has none, the rows stand and say so.</summary>
    private IReadOnlyList<NamedValue> Wages()
    {
        if (Offer.Wages.Count > 0)
            return
            [
                .. Offer.Wages.Select(w => new NamedValue(
                    w.Label,
                    w.Source.MayDecide && w.MonthlyYen is { } yen ? PlanCharts.Man(new Yen(yen)) : null,
                    w.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""
                )),
            ];
        var region = frame.Region.TrimEnd('市', '町', '村');
        return [new NamedValue($"{region}で働く", null), new NamedValue("ほかの町で働く", null)];
    }
}
