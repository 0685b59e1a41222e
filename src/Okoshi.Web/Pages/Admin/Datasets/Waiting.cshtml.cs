using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Jobs;
using Okoshi.App.Region.Datasets;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Admin.Datasets;

/// <summary>A file that waits: what it holds, what it would change; after the confirmation how far its import is.</summary>
[Access(Resource.Dataset, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class WaitingModel(BringDataset bring) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public WaitingImport Waiting { get; private set; } = null!;

    public CheckedFile? Checked => Waiting.File;

    /// <summary>What the page says that the import would do.</summary>
    public ImportKind Kind => Waiting.Comparison?.Kind ?? ImportKind.New;

    /// <summary>What the main button does.</summary>
    public string Deed =>
        Kind switch
        {
            ImportKind.Replaces => "前の内容を消して、置き換える",
            ImportKind.Corrects => "版を直す",
            _ => "取り込む",
        };

    /// <summary>The import failed and may be tried again.</summary>
    public bool Failed => Waiting.Job is { State: JobState.Dead or JobState.Cancelled };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await bring.ShowAsync(Id, cancellationToken) is not { } waiting)
            return NotFound();
        Waiting = waiting;
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(bool replace, CancellationToken cancellationToken)
    {
        await bring.ConfirmAsync(Id, replace, cancellationToken);
        return this.Go(DatasetLinks.Waiting(Id));
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken cancellationToken)
    {
        await bring.DropAsync(Id, cancellationToken);
        return this.Go(DatasetLinks.List);
    }
}
