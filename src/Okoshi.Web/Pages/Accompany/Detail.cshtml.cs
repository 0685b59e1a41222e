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
public sealed class DetailModel(ListProposals list, StartCase start, Today today) : PageModel
{
    public ProposalSnapshot Proposal { get; private set; } = null!;

    public CaseOpening Opening { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if ((await list.RunAsync(cancellationToken))?.For(id) is not { } found)
            return NotFound();
        Proposal = found;
        Opening = await start.RunAsync(found, today.Date, cancellationToken);
        return Page();
    }
}
