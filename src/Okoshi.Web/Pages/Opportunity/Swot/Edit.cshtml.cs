using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Opportunity;
using Okoshi.App.Opportunity.Kept;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Opportunity.Swot;

/// <summary>A line as the form holds it.</summary>
public sealed class SwotField
{
    public string Box { get; set; } = "";
    public string? Text { get; set; }
    public string? Figures { get; set; }
    public string? Reason { get; set; }
    public bool IsOwn { get; set; }

    /// <summary>The person leaves it out.</summary>
    public bool Drop { get; set; }

    internal static SwotField Of(SwotLine line) =>
        new()
        {
            Box = line.Box,
            Text = line.Text,
            Figures = line.Figures,
            Reason = line.Reason,
            IsOwn = line.IsOwn,
        };

    internal SwotLine ToLine() => new(Box, (Text ?? "").Trim(), Figures ?? "", (Reason ?? "").Trim(), IsOwn);
}

/// <summary>クロスSWOTを直す: lines are taken over, reworded, left out and added; what comes out is a new edition.</summary>
[NeedsPack(General = true)]
[Access(Resource.Analysis, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class EditModel(ChosenQuestion chosen, EditSwot swot) : FormPage
{
    /// <summary>Empty lines for items of one's own.</summary>
    private const int Empty = 3;

    [BindProperty]
    public List<SwotField> Lines { get; set; } = [];

    /// <summary>Number of the edition that the form was opened on; 0 for none.</summary>
    [BindProperty]
    public int BasedOn { get; set; }

    /// <summary>The municipality that the form was opened for: choosing another in a second window must not turn it over.</summary>
    [BindProperty]
    public string Region { get; set; } = "";

    [BindProperty]
    public string? Note { get; set; }

    public string Name { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var question = await LoadAsync(cancellationToken);
        var board = await swot.ShowAsync(question, cancellationToken);
        (Region, BasedOn) = (question.Region.Digits, board.Newest?.Number ?? 0);
        Lines =
        [
            .. (board.Newest?.Lines ?? board.Proposed).Select(SwotField.Of),
            .. Enumerable.Range(0, Empty).Select(_ => new SwotField { Box = SwotLine.Boxes[0], IsOwn = true }),
        ];
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            var question = await LoadAsync(cancellationToken);
            if (question.Region.Digits != Region)
                throw new Okoshi.App.Writing.FormProblemsException(
                    "",
                    $"この画面を開いたあとで、見る地域が{Name}に変わりました。地域を戻してから保存してください。"
                );
            // Lines left out and empty ones of one's own are not the form's business any more.
            Lines =
            [
                .. Lines.Where(l => !l.Drop && !(l.IsOwn && string.IsNullOrWhiteSpace(l.Text) && string.IsNullOrWhiteSpace(l.Reason))),
            ];
            ModelState.Clear();
            await swot.SaveAsync(question.Region, BasedOn, [.. Lines.Select(l => l.ToLine())], Note ?? "", cancellationToken);
            return this.Go(SwotLinks.Board);
        });

    protected override async Task<IActionResult> ConflictAsync()
    {
        var question = await LoadAsync(HttpContext.RequestAborted);
        if (await swot.NewestAsync(question.Region, HttpContext.RequestAborted) is not { } now)
            return Page();
        Conflict = EditConflict.Between(Words(now.Lines), Words([.. Lines.Select(l => l.ToLine())]), SwotLinks.Board) with
        {
            Saving = $"保存すると第{now.Number + 1}版になり、第{now.Number}版も残ります。",
        };
        // Saving again from this page is a decision that has seen the newest edition, which stays.
        BasedOn = now.Number;
        return Page();
    }

    protected override async Task<IActionResult> AgainAsync()
    {
        await LoadAsync(HttpContext.RequestAborted);
        return Page();
    }

    private async Task<OpportunityQuestion> LoadAsync(CancellationToken cancellationToken)
    {
        Name = (await chosen.RegionAsync(cancellationToken)).Area.Name;
        return chosen.Get();
    }

    private static IEnumerable<(string Label, string Words)> Words(IReadOnlyList<SwotLine> lines) =>
        SwotLine.Boxes.Select(box => (box, string.Join('\n', lines.Where(l => l.Box == box).Select(l => l.Text))));
}
