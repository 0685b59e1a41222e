using Microsoft.AspNetCore.Mvc;
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

    public PublicQuestions Questions => questions;

    /// <summary>Answers given before, when somebody comes back to change them.</summary>
    public ThreeAnswers Given { get; private set; } = ThreeAnswers.None;

    public void OnGet()
    {
        Given = questions.Told(Request.Query);
        Region = frame.Region;
    }

    /// <summary>Forgets the answers; the address after it holds none either.</summary>
    public IActionResult OnPostErase()
    {
        questions.Erase();
        return this.Go(PublicLinks.Start);
    }
}
