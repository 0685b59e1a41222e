using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Accompany;
using Okoshi.App.Push;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Accompany;

/// <summary>The dated next steps of one accepted proposal.</summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class DetailModel(ListProposals list, StartCase start) : PageModel
{
    public ProposalSnapshot Proposal { get; private set; } = null!;

    public CaseOpening Opening { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (list.Run().For(id) is not { } found)
            return NotFound();
        Proposal = found;
        Opening = start.Run(found);
        return Page();
    }
}
