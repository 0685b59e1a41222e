using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Support;
using Okoshi.App.Support.Search;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support;

/// <summary>One programme: what it is, for whom, under which cited conditions, and what it brought in two years.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class DetailModel(ShowProgramme show, ShowRecorded showRecorded, RegionContext context) : PageModel
{
    /// <summary>A programme of the region pack or of an office; null for one of an imported list.</summary>
    public ProgrammeDetail Detail { get; private set; } = null!;

    /// <summary>A programme of an imported list, or one that does not stand today.</summary>
    public RecordedDetail? Recorded { get; private set; }

    public DateOnly Day => context.Day;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        var recorded = await showRecorded.RunAsync(id, cancellationToken);
        if (recorded is not { Format.Length: > 0 } && show.Run(id) is { } found)
            Detail = found;
        else
            Recorded = recorded;
        return Detail is null && Recorded is null ? NotFound() : Page();
    }
}
