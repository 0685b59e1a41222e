using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Imports;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Support;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>
/// 確かめる: what the second person needs to decide on a version: its conditions with their sources, what is different from the last
/// version, persons answered by the rule, and what was said about it.
/// </summary>
[NeedsPack]
[Access(Resource.Programme, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class ReviewModel(
    ShowOwnProgramme show,
    CompareVersions compare,
    TryProgramme attempt,
    RemarkOnProgramme remarks,
    ReviewProgramme review
) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Row version that the page was opened on.</summary>
    [BindProperty]
    public Guid RowVersion { get; set; }

    [BindProperty]
    public string? ReturnReason { get; set; }

    [BindProperty]
    public string? RemarkText { get; set; }

    /// <summary>Answers of the invented person.</summary>
    [BindProperty(Name = nameof(Try))]
    public Dictionary<string, string> Try { get; set; } = [];

    public OwnProgrammeView View { get; private set; } = null!;

    public ProgrammeVersion Version => View.Newest;

    /// <summary>What is different from the last published version; null for a first one.</summary>
    public VersionComparison? Difference { get; private set; }

    /// <summary>The proposals of the list of an imported programme, with what the author decided; null for others.</summary>
    public ProposalList? Proposals =>
        ProgrammeSource.Of(View.Programme) is { } source
            ? new ProposalList(source, ProposalDecisions.Of(Version.Conditions), show.Words, "", MayDecide: false)
            : null;

    public IReadOnlyList<TryQuestion> Questions { get; private set; } = [];

    public ProgrammeOutcome? Tried { get; private set; }

    public string TryProblem { get; private set; } = "";

    public IReadOnlyList<RemarkLine> Remarks { get; private set; } = [];

    public bool MayWrite => show.MayWrite(View.Programme);

    public bool MayDecide => MayWrite && review.MayDecide(Version);

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public Task<IActionResult> OnPostTryAsync() => AgainAsync();

    public Task<IActionResult> OnPostPublishAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await review.PublishAsync(await DraftAsync(cancellationToken), cancellationToken);
            return this.Go(ProgrammeLinks.Done(Id, "published"));
        });

    public Task<IActionResult> OnPostReturnAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await review.ReturnAsync(await DraftAsync(cancellationToken), ReturnReason ?? "", cancellationToken);
            return this.Go(ProgrammeLinks.Done(Id, "returned"));
        });

    public Task<IActionResult> OnPostRemarkAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await remarks.AddAsync(Id, RemarkText ?? "", cancellationToken);
            return this.Go(ProgrammeLinks.Review(Id) + "#thread");
        });

    protected override async Task<IActionResult> AgainAsync()
    {
        var cancellationToken = HttpContext.RequestAborted;
        View = await show.RunAsync(Id, cancellationToken);
        if (Version.State != VersionState.InReview)
            return this.Go(ProgrammeLinks.Detail(Id));
        Remarks = await remarks.ListAsync(View.Programme, cancellationToken);
        RowVersion = View.Programme.RowVersion;
        if (View.Before(Version) is { } before)
            Difference = compare.Run(View.Programme, before.Number, Version.Number);
        if (Drafted.Of(View.Programme.Key, Version).Programme is { } programme)
            Look(programme);
        return Page();
    }

    private void Look(SupportProgramme programme)
    {
        Questions = attempt.Questions(programme, show.Day);
        if (!Try.Values.Any(v => !string.IsNullOrWhiteSpace(v)))
            return;
        try
        {
            Tried = attempt.Run(programme, Try, show.Day);
        }
        catch (BadInputException bad)
        {
            TryProblem = string.Join(' ', bad.Lines);
        }
    }

    private async Task<DraftOf> DraftAsync(CancellationToken cancellationToken) =>
        new(Id, await show.NewestAsync(Id, cancellationToken), RowVersion);
}
