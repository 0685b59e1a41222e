using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Work;
using Okoshi.Web.Access;
using Okoshi.Web.Pages.Admin.Audit;

namespace Okoshi.Web.Pages.Work;

/// <summary>わたしの仕事: what waits for whoever is signed in, and what that person's roles may do.</summary>
[Access(Resource.Work, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(ShowWork show, CurrentActor current) : PageModel
{
    public OwnWork Work { get; private set; } = null!;

    public IEnumerable<string> Roles =>
        current.Actor.Roles.Select(r => r.Role).Where(r => r != Role.Resident).Distinct().Select(AccessWords.Of);

    /// <summary>What may be done, by heading.</summary>
    public IReadOnlyList<IGrouping<string, Duty>> Groups { get; private set; } = [];

    public string TitleOf(Duty duty) => duty.TitleFor(current.Actor);

    /// <summary>What one may begin with when nothing waits: who is here to look the trail through begins with that.</summary>
    public Duty First =>
        Groups
            .SelectMany(g => g)
            .OrderByDescending(d => d.Path == AuditLinks.List && current.Actor.Roles.Any(r => r.Role == Role.Auditor))
            .First();

    /// <summary>The forms that were begun, by name; those of a former edition are not offered.</summary>
    public IEnumerable<(string Title, string Path, DateTimeOffset SavedAt)> Forms =>
        from form in Work.Forms
        let found = WorkWords.Form(form.Form)
        where found is not null
        select (found.Value.Title, found.Value.Path, form.SavedAt);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Work = await show.RunAsync(cancellationToken);
        Groups = [.. Duties.All.Where(d => d.IsOf(current.Actor)).GroupBy(d => d.Group)];
    }
}
