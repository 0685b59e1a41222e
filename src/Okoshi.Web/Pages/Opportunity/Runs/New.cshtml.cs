using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Opportunity;
using Okoshi.App.Opportunity.Kept;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Opportunity.Runs;

/// <summary>この計算を残す: title and reason of a search to be kept.</summary>
[NeedsPack(General = true)]
[Access(Resource.Analysis, AccessAction.Write)]
public sealed class NewModel(ChosenQuestion chosen, KeepOpportunities keep) : FormPage
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public string Name { get; private set; } = "";

    public OpportunityQuestion Question { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await LoadAsync(cancellationToken);
            return this.Go(RunLinks.Detail(await keep.RunAsync(Question, Title ?? "", Reason ?? "", cancellationToken)));
        });

    protected override async Task<IActionResult> AgainAsync()
    {
        await LoadAsync(HttpContext.RequestAborted);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken) =>
        (Name, Question) = ((await chosen.RegionAsync(cancellationToken)).Area.Name, chosen.Get());
}
