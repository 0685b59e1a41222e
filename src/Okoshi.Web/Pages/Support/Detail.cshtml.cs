using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Support;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support;

/// <summary>One programme: what it is, for whom, under which cited conditions, what it brought, and what changed.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class DetailModel(ShowProgramme show) : PageModel
{
    public ProgrammeDetail Detail { get; private set; } = null!;

    /// <summary>It is told as its list tells it: what came with one, and what does not stand today.</summary>
    public bool IsTold => Detail.Entry.Format.Length > 0 || !Detail.Stands;

    public IActionResult OnGet(string id)
    {
        if (show.Run(id) is not { } found)
            return NotFound();
        Detail = found;
        return Page();
    }
}
