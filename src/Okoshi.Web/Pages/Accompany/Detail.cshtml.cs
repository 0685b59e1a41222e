using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Accompany;
using Okoshi.Engine.Push;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Accompany;

/// <summary>The dated next steps of one accepted proposal.</summary>
public sealed class DetailModel(PreviewAudience preview, StartCase start, Today today) : PageModel
{
    public Proposal Proposal { get; private set; } = null!;

    public CaseOpening Opening { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if ((await preview.GetAsync(cancellationToken)).Proposals.FirstOrDefault(p => p.Member.Id == id) is not { } found) return NotFound();
        Proposal = found;
        Opening = await start.RunAsync(found.Best, today.Date, cancellationToken);
        return Page();
    }
}
