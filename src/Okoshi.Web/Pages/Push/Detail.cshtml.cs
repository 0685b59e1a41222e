using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Push;
using Okoshi.Engine.Push;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Push;

/// <summary>One proposal: why this person would hear of this, judged programme by programme.</summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class DetailModel(ListProposals list) : PageModel
{
    public ProposalSnapshot Proposal { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (list.Run().For(id) is not { } found)
            return NotFound();
        Proposal = found;
        return Page();
    }

    public static string Word(MatchPartKind kind) =>
        kind switch
        {
            MatchPartKind.Interest => "好きなこと",
            MatchPartKind.Rank => "地域の必要",
            MatchPartKind.Support => "使える支援",
            MatchPartKind.Place => "場所",
            _ => "お金",
        };
}
