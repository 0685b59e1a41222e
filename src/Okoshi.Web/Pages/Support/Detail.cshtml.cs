using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Support;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support;

/// <summary>One programme: what it is, for whom, under which cited conditions, and what it brought in two years.</summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class DetailModel(ShowProgramme show, Today today) : PageModel
{
    public ProgrammeDetail Detail { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await show.RunAsync(id, today.Date, cancellationToken) is not { } found) return NotFound();
        Detail = found;
        return Page();
    }
}
