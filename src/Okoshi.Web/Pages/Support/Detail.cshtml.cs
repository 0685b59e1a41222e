using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Support;
using Okoshi.App.Support.Listings;
using Okoshi.Web.Access;
using Okoshi.Web.Pages.Support.Own;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support;

/// <summary>One programme: what it is, for whom, under which cited conditions, what it brought, and what changed.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class DetailModel(ShowProgramme show, CurrentActor current) : PageModel
{
    public ProgrammeDetail Detail { get; private set; } = null!;

    /// <summary>It is told as its list tells it: what came with one, and what does not stand today.</summary>
    public bool IsTold => Detail.Entry.Format.Length > 0 || !Detail.Stands;

    /// <summary>Who works here sees how it stands; everybody else what it is for them.</summary>
    public bool IsForStaff => AccessMatrix.MayEnter(current.Actor, Resource.Work, AccessAction.Read);

    /// <summary>What it is, in a sentence.</summary>
    public string Lead => IsTold ? Detail.Text(Ds451.Subtitle) : Detail.Entry.Summary;

    /// <summary>Where whoever asks may take it over to write its conditions; empty for all others.</summary>
    public string TakeOver =>
        Detail is { Stands: true, Entry: { Format.Length: > 0, IsTakenOver: false } entry }
        && Guid.TryParse(entry.Address, out var id)
        && AccessMatrix.MayEnter(current.Actor, Resource.Programme, AccessAction.Write)
            ? ProgrammeLinks.Take(id)
            : "";

    public IActionResult OnGet(string id)
    {
        if (show.Run(id) is not { } found)
            return NotFound();
        Detail = found;
        return Page();
    }
}
