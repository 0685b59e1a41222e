using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>One programme of one's own: its versions, what waits for whom, and what can be done now.</summary>
[NeedsPack]
[Access(Resource.Programme, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class DetailModel(
    ShowOwnProgramme show,
    RemarkOnProgramme remarks,
    WriteProgramme write,
    ReviewProgramme review,
    ConfirmProgramme confirm
) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Row version that the page was opened on.</summary>
    [BindProperty]
    public Guid RowVersion { get; set; }

    [BindProperty]
    public DateOnly? Last { get; set; }

    [BindProperty]
    public string? RemarkText { get; set; }

    public OwnProgrammeView View { get; private set; } = null!;

    /// <summary>What was said between those who write and those who check.</summary>
    public IReadOnlyList<RemarkLine> Remarks { get; private set; } = [];

    /// <summary>Why the draft was sent back; null for one that was not.</summary>
    public RemarkLine? Returned =>
        Newest.State == VersionState.Draft ? Remarks.LastOrDefault(r => r.Version == Newest.Number && r.Kind == RemarkKind.Returned) : null;

    public CatalogueProgramme Programme => View.Programme;

    public ProgrammeVersion Newest => View.Newest;

    /// <summary>What the list of an imported programme says; null for others.</summary>
    public ProgrammeSource? Original => ProgrammeSource.Of(Programme);

    /// <summary>How the days of the newest version clash with those of another; empty where they do not.</summary>
    public string Clash => ProgrammeTimeline.ClashOf(Programme, Newest)?.Message ?? "";

    public Chart? PlacesChart =>
        View.Preview is { } seen
            ? VerdictBars.Draw(
                "住んでいる所ごとの該当",
                [.. seen.Places.Select(p => new VerdictBar(p.Place, p.Counts.Met, p.Counts.Unknown, p.Counts.NotMet))],
                "",
                300
            )
            : null;

    public bool MayWrite { get; private set; }

    public bool MayDecide => MayWrite && review.MayDecide(Newest);

    public bool MayTakeBack => MayWrite && review.MayTakeBack(Newest);

    public DateOnly Day => show.Day;

    public FiscalYear Year => FiscalYear.Of(Day);

    public bool IsConfirmed => Programme.Confirmations.Any(c => c.FiscalYear >= Year.Year);

    /// <summary>From when to when a version stands, as we know now.</summary>
    public IEnumerable<ProgrammePeriod> PeriodsOf(ProgrammeVersion version) =>
        Programme.Periods.Where(p => p.VersionId == version.Id && p.SupersededAt is null).OrderBy(p => p.ValidFrom);

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public Task<IActionResult> OnPostSendAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
            this.Go(ProgrammeLinks.Sent(Id, await review.SendAsync(await DraftAsync(cancellationToken), cancellationToken)))
        );

    public Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await review.TakeBackAsync(await DraftAsync(cancellationToken), cancellationToken);
            return this.Go(ProgrammeLinks.Done(Id, "taken"));
        });

    public Task<IActionResult> OnPostRemarkAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await remarks.AddAsync(Id, RemarkText ?? "", cancellationToken);
            return this.Go(ProgrammeLinks.Done(Id, "said"));
        });

    public Task<IActionResult> OnPostNextAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await write.NextVersionAsync(Id, cancellationToken);
            return this.Go(ProgrammeLinks.Edit(Id));
        });

    public Task<IActionResult> OnPostDropAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            var draft = await DraftAsync(cancellationToken);
            await write.DropAsync(draft, cancellationToken);
            return this.Go(draft.Number == 1 ? ProgrammeLinks.ListDone("dropped") : ProgrammeLinks.Done(Id, "dropped"));
        });

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await confirm.ConfirmAsync(Id, cancellationToken);
            return this.Go(ProgrammeLinks.Done(Id, "confirmed"));
        });

    public Task<IActionResult> OnPostEndAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            if (Last is not { } last)
                throw new FormProblemsException(nameof(Last), "いつまで使えるかを書いてください。例：令和9年3月31日");
            await confirm.EndAsync(Id, last, cancellationToken);
            return this.Go(ProgrammeLinks.Done(Id, "ended"));
        });

    protected override async Task<IActionResult> AgainAsync()
    {
        var cancellationToken = HttpContext.RequestAborted;
        View = await show.RunAsync(Id, cancellationToken);
        Remarks = await remarks.ListAsync(Programme, cancellationToken);
        MayWrite = show.MayWrite(Programme);
        RowVersion = Programme.RowVersion;
        return Page();
    }

    /// <summary>Amount and ties, where the version says any.</summary>
    public IReadOnlyList<(string Label, string Text)> Terms => View.Terms is { } terms ? Said(terms) : [];

    private static (string Label, string Text)[] Said(ProgrammeTerms terms) =>
        [
            .. new[]
            {
                ("給付上限額", terms.Benefit is { } benefit ? $"{benefit.Amount:#,0} 円" : ""),
                ("予算に達した日", terms.BudgetExhaustedOn is { } day ? Wareki.Date(day) : ""),
                ("いっしょに受けられない制度", string.Join("、", terms.Excludes)),
                ("先に受けておく制度", string.Join("、", terms.After)),
                ("元制度", terms.Parent),
            }.Where(t => t.Item2.Length > 0),
        ];

    private async Task<DraftOf> DraftAsync(CancellationToken cancellationToken) =>
        new(Id, await show.NewestAsync(Id, cancellationToken), RowVersion);
}
