using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Documents;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>Two versions field by field, with who gains and who loses.</summary>
[NeedsPack]
[Access(Resource.Programme, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class CompareModel(FindProgrammes find, CompareVersions compare) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    [BindProperty(SupportsGet = true)]
    public int To { get; set; }

    public VersionComparison Comparison { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await FoundAsync(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        await FoundAsync(cancellationToken) ? Downloads.Table(Table(), $"programme-{Comparison.Key}-{From}-{To}", format) : NotFound();

    private async Task<bool> FoundAsync(CancellationToken cancellationToken)
    {
        if (compare.Run(await find.ByIdAsync(Id, cancellationToken), From, To) is not { } found)
            return false;
        Comparison = found;
        return true;
    }

    private DocumentTable Table() =>
        new(
            $"{Comparison.Title}：第{From}版と第{To}版",
            [
                new DocumentColumn("field", "項目", CellKind.Text),
                new DocumentColumn("before", $"第{From}版", CellKind.Text),
                new DocumentColumn("after", $"第{To}版", CellKind.Text),
            ],
            [.. Comparison.Fields.Select(f => (IReadOnlyList<Cell>)[Cell.Of(f.Field), Cell.Of(f.Before), Cell.Of(f.After)])]
        );
}
