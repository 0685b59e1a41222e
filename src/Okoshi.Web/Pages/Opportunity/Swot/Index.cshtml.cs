using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Documents;
using Okoshi.App.Opportunity;
using Okoshi.App.Opportunity.Kept;
using Okoshi.App.Organizations;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity.Swot;

/// <summary>クロスSWOT: what people made of it, what the statistics propose, what the strategy says, beside each other.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(ChosenQuestion chosen, EditSwot swot, WhoSaved who, AccessGate gate) : PageModel
{
    /// <summary>Edition to show; the newest without it.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Edition { get; set; }

    public string Name { get; private set; } = "";

    public SwotBoard Board { get; private set; } = null!;

    public KeptSwot? Shown { get; private set; }

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public bool MayWrite => gate.May(Resource.Analysis, AccessAction.Write, new RecordFacts());

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return Edition is not null && Shown is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken)
    {
        var question = await LoadAsync(cancellationToken);
        var title = Shown is { } kept ? $"{Name}のクロスSWOT（第{kept.Number}版）" : $"{Name}のクロスSWOTの案（統計から）";
        return Downloads.Table(
            SwotLine.Table(title, new DocumentArea(question.Region, Name), Shown?.Lines ?? Board.Proposed, Board.Conventions),
            $"swot-{question.Region}",
            format
        );
    }

    private async Task<OpportunityQuestion> LoadAsync(CancellationToken cancellationToken)
    {
        var question = chosen.Get();
        (Name, Board) = ((await chosen.RegionAsync(cancellationToken)).Area.Name, await swot.ShowAsync(question, cancellationToken));
        Shown = Edition is { } number ? Board.Editions.FirstOrDefault(e => e.Number == number) : Board.Newest;
        Names = await who.NamesAsync(Board.Editions.Select(e => e.SavedBy), cancellationToken);
        return question;
    }
}
