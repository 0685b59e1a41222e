using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Context;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.App.Support.Registered;
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
    FindProgrammes find,
    WriteProgramme write,
    ReviewProgramme review,
    ConfirmProgramme confirm,
    PreviewProgramme preview,
    CountRegistered count,
    DrawReach draw,
    ProgrammeCatalogue catalogue,
    RegionContext context
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
    public DateOnly? Last { get; set; }

    public CatalogueProgramme Programme { get; private set; } = null!;

    public ProgrammeVersion Newest { get; private set; } = null!;

    /// <summary>The version that stands today.</summary>
    public ProgrammeVersion? Standing { get; private set; }

    public VersionContent Says => VersionContent.Of(Newest);

    public string Sentence { get; private set; } = "";

    public AudiencePreview? Preview { get; private set; }

    /// <summary>
    /// Registered persons whom the draft would reach, or whom the standing version reaches; null when whoever asks does not count them.
    /// </summary>
    public ShownReach? Reach { get; private set; }

    public Chart? PlacesChart =>
        Preview is { } seen
            ? VerdictBars.Draw(
                "住んでいる所ごとの該当",
                [.. seen.Places.Select(p => new VerdictBar(p.Place, p.Counts.Met, p.Counts.Unknown, p.Counts.NotMet))],
                "",
                300
            )
            : null;

    /// <summary>The same on a map; null where no boundaries are imported.</summary>
    public Chart? PlacesMap { get; private set; }

    /// <summary>Amount and ties, where the version says any.</summary>
    public IReadOnlyList<(string Label, string Text)> Terms { get; private set; } = [];

    public bool MayWrite => find.MayWrite(Programme);

    public bool MayDecide => MayWrite && review.MayDecide(Newest);

    public DateOnly Day => context.Day;

    public FiscalYear Year => FiscalYear.Of(context.Day);

    public bool IsConfirmed => Programme.Confirmations.Any(c => c.FiscalYear >= Year.Year);

    /// <summary>From when to when a version stands, as we know now.</summary>
    public IEnumerable<ProgrammePeriod> PeriodsOf(ProgrammeVersion version) =>
        Programme.Periods.Where(p => p.VersionId == version.Id && p.SupersededAt is null).OrderBy(p => p.ValidFrom);

    /// <summary>The published version before one, to compare with.</summary>
    public int? Before(ProgrammeVersion version) =>
        Programme
            .Versions.Where(v => v.Number < version.Number && v.State == VersionState.Published)
            .Select(v => (int?)v.Number)
            .LastOrDefault();

    /// <summary>Texts that are filled in, in the order of the standard.</summary>
    public IEnumerable<(string Column, string Text)> Texts =>
        Ds451.Columns.Select(c => c.Name).Concat(Says.Texts.Keys).Distinct().Select(c => (c, Says[c])).Where(t => t.Item2.Length > 0);

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public Task<IActionResult> OnPostSendAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
            this.Go(ProgrammeLinks.Sent(Id, await review.SendAsync(await DraftAsync(cancellationToken), cancellationToken)))
        );

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
        Programme = await find.ByIdAsync(Id, cancellationToken);
        Newest = Programme.Versions[^1];
        Standing = ProgrammeTimeline.At(Programme.Periods, context.Day, null) is { } period
            ? Programme.Versions.First(v => v.Id == period.VersionId)
            : null;
        RowVersion = Programme.RowVersion;
        var words = RuleWords.Of(context.Pack, catalogue.Now.Titles);
        var nodes = RuleDocument.Read(Newest.Conditions).Nodes;
        Sentence = nodes.Count == 0 ? "" : words.Sentence(nodes);
        if (Drafted.Of(Programme.Key, Newest).Programme is not { } programme)
            return Page();
        Terms = Said(programme.Terms);
        if (Newest.State != VersionState.Published)
        {
            (Preview, Reach) = (preview.Run(programme, context.Day), await count.OfDraftAsync(Programme, programme, cancellationToken));
            if (Preview is { } seen)
                PlacesMap = await draw.RunAsync(seen, cancellationToken);
        }
        else if (Standing is not null)
            Reach = (await count.OwnAsync(cancellationToken)).GetValueOrDefault(Programme.Key);
        return Page();
    }

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
        new(Id, (await find.ByIdAsync(Id, cancellationToken)).Versions[^1].Number, RowVersion);
}
