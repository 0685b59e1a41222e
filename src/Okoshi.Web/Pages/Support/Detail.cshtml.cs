using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Support;
using Okoshi.App.Support.Search;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support;

/// <summary>One programme: what it is, for whom, under which cited conditions, and what it brought in two years.</summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class DetailModel(ShowProgramme show, ShowRecorded showRecorded, Today today) : PageModel
{
    /// <summary>The region pack's programme; null for one of the stored catalogue.</summary>
    public ProgrammeDetail Detail { get; private set; } = null!;

    /// <summary>The stored catalogue's programme; it goes before one of the pack with the same number.</summary>
    public RecordedDetail? Recorded { get; private set; }

    public DateOnly Day => today.Date;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        Recorded = await showRecorded.RunAsync(id, today.Date, cancellationToken);
        if (Recorded is not null) return Page();
        if (await show.RunAsync(id, today.Date, cancellationToken) is not { } found) return NotFound();
        Detail = found;
        return Page();
    }
}
