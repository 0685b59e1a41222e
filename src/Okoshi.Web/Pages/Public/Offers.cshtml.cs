using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.Engine.Push;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Public;

/// <summary>What three answers lead to: the best opportunities with their reasons. Nothing is kept.</summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class OffersModel(AnswerThreeQuestions answer, PublicQuestions questions) : PageModel
{
    private const int Shown = 5;

    public ThreeAnswers Answers { get; private set; } = new("", [], "");

    public IReadOnlyList<string> Words { get; private set; } = [];

    public IReadOnlyList<Match> Matches { get; private set; } = [];

    public IReadOnlyList<string> Skipped { get; private set; } = [];

    public IReadOnlyList<(string Field, string Message)> Problems { get; private set; } = [];

    public void OnGet()
    {
        Answers = PublicQuestions.Read(Request.Query);
        Skipped = [.. Request.Query["skip"].OfType<string>()];
        Words = questions.Words(Answers);
        try
        {
            var result = answer.Run(Answers, Shown + Skipped.Count);
            Matches = [.. result.Matches.Where(m => !Skipped.Contains(m.Offer.Id)).Take(Shown)];
        }
        catch (BadInputException bad)
        {
            Problems = [.. bad.Lines.Select(line => ("change", line))];
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }
}
