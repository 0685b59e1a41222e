using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Push;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Public;

/// <summary>Public start page: three questions, one action, no account.</summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class StartModel(PublicQuestions questions, PageFrame frame) : PageModel
{
    public string Region { get; private set; } = "";

    public IReadOnlyList<PublicChoice> Interests { get; private set; } = [];

    public IReadOnlyList<PublicChoice> Places { get; private set; } = [];

    /// <summary>Answers given before, when somebody comes back to change them.</summary>
    public ThreeAnswers Given { get; private set; } = new("", [], "");

    public void OnGet()
    {
        Given = PublicQuestions.Read(Request.Query);
        Region = frame.Region;
        Interests = questions.Interests();
        Places = questions.Places();
    }
}
