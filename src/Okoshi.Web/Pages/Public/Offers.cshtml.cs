using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.Engine.Push;
using Okoshi.Engine.Support;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Public;

/// <summary>
/// What three answers lead to: the best opportunities with their reasons. Who lives elsewhere sees first what can be begun from there.
/// </summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class OffersModel(AnswerThreeQuestions answer, ShowOffer show, PublicQuestions questions, PageFrame frame) : PageModel
{
    private const int Shown = 5;
    private const int FromThere = 2;
    private const int Programmes = 4;

    private static readonly ProgrammePurpose[] WhoComes = [ProgrammePurpose.Move, ProgrammePurpose.Succession, ProgrammePurpose.Founding];

    public ThreeAnswers Answers { get; private set; } = ThreeAnswers.None;

    public IReadOnlyList<string> Words { get; private set; } = [];

    public IReadOnlyList<OfferCard> Cards { get; private set; } = [];

    /// <summary>Lives elsewhere and is in no hurry: nothing has to be decided, and all the same something can be begun.</summary>
    public bool IsFar { get; private set; }

    /// <summary>What can be begun from where she lives.</summary>
    public IReadOnlyList<OfferCard> FromAfar { get; private set; } = [];

    /// <summary>Programmes of who comes, under their own conditions.</summary>
    public IReadOnlyList<OfferedProgramme> WhenComing { get; private set; } = [];

    public IReadOnlyList<string> Skipped { get; private set; } = [];

    public (string Name, string Tel) Contact => frame.Contact;

    public IReadOnlyList<(string Field, string Message)> Problems { get; private set; } = [];

    public void OnGet()
    {
        Answers = questions.Told(Request.Query);
        Skipped = [.. Request.Query["skip"].OfType<string>()];
        Words = questions.Words(Answers);
        try
        {
            Read(answer.Run(Answers, int.MaxValue));
            questions.TakeAlong(Answers);
        }
        catch (BadInputException bad)
        {
            Problems = [.. bad.Lines.Select(line => ("change", line))];
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private void Read(ThreeAnswersResult result)
    {
        OfferCard[] cards =
        [
            .. result.Matches.Where(m => !Skipped.Contains(m.Offer.Id)).Select(m => new OfferCard(m, result, Answers, Skipped)),
        ];
        IsFar = result.Closeness is Closeness.Away or Closeness.Coming && Answers.When != "year";
        FromAfar = IsFar ? [.. cards.Where(c => c.Has(BusinessTraitKind.FromAfar)).Take(FromThere)] : [];
        var later = cards.Except(FromAfar);
        // A shop that waits for its successor is worth knowing of before one comes.
        if (IsFar)
            later = later.OrderByDescending(c => c.Has(BusinessTraitKind.Succession));
        Cards = [.. later.Take(Shown - FromAfar.Count)];
        if (IsFar && cards.Length > 0)
            WhenComing = show.Offered(ForComing(cards[0].Match).Take(Programmes));
    }

    /// <summary>What is for moving here, then for taking over a business, then whoever gives advice to founders.</summary>
    private static IEnumerable<ProgrammeOutcome> ForComing(Match match) =>
        match
            .ProposedProgrammes.Where(o => o.HasRule)
            .Select(o => (Outcome: o, Place: o.Purpose is { } purpose ? Array.IndexOf(WhoComes, purpose) : -1))
            .Where(o =>
                o.Place >= 0 && (o.Outcome.Purpose != ProgrammePurpose.Founding || o.Outcome.Programme.Serves == ServesKind.Consultation)
            )
            .OrderBy(o => o.Place)
            .Select(o => o.Outcome);
}
