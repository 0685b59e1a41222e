using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>An imported programme before an organisation takes it over: what its list says, and what would be proposed.</summary>
[NeedsPack]
[Access(Resource.Programme, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class TakeModel(FindImported imported, FindProgrammes find, TakeOverProgramme take) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid? Office { get; set; }

    public ImportedProgramme Imported { get; private set; } = null!;

    public ProgrammeSource Source { get; private set; } = null!;

    /// <summary>How many conditions its fields suggest.</summary>
    public int Proposed { get; private set; }

    public IReadOnlyList<(string Value, string Words)> Offices { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            if (Office is not { } office)
                throw new FormProblemsException(nameof(Office), "どの組織で引き受けるかを選んでください。");
            await take.TakeAsync(Id, office, cancellationToken);
            return this.Go(ProgrammeLinks.Rule(Id));
        });

    protected override async Task<IActionResult> AgainAsync()
    {
        // Whoever comes back to what is one's own already goes on there; what another took over is not found here.
        if (imported.Find(Id) is not { } found)
            return (await find.ListAsync(HttpContext.RequestAborted)).Any(p => p.Id == Id) ? this.Go(ProgrammeLinks.Detail(Id))
                : ModelState.IsValid ? NotFound()
                : this.Go(ProgrammeLinks.ImportedTaken);
        Imported = found;
        Source = found.Source;
        Proposed = ProposedConditions
            .Of(Source.Format, Source.Texts)
            .Conditions.DistinctBy(p => p.Choice.Length > 0 ? p.Choice : p.Id)
            .Count();
        Offices = [.. (await find.OfficesAsync(HttpContext.RequestAborted)).Select(o => (o.Id.ToString(), o.Name))];
        return Page();
    }
}
