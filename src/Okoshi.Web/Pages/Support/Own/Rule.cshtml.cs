using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Json;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Writing;
using Okoshi.Engine.Support;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>
/// だれが使えるかを決める: conditions as lines of a form, the sentence that they make, and whom they reach. Every button saves the draft.
/// </summary>
[NeedsPack]
[Access(Resource.Programme, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class RuleModel(
    FindProgrammes find,
    WriteProgramme write,
    ReviewProgramme review,
    PreviewProgramme preview,
    TryProgramme attempt,
    RegionContext context,
    TimeProvider clock
) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Row version that the form was opened on.</summary>
    [BindProperty]
    public Guid RowVersion { get; set; }

    [BindProperty]
    public List<RuleNode> Nodes { get; set; } = [];

    [BindProperty]
    public List<RuleSource> Sources { get; set; } = [];

    /// <summary>
    /// Answers of the invented person. Named, for without a name a form that has none of them gives all its other fields.
    /// </summary>
    [BindProperty(Name = nameof(Try))]
    public Dictionary<string, string> Try { get; set; } = [];

    /// <summary>What the programme is good for; null where the form did not ask.</summary>
    [BindProperty]
    public string? Purpose { get; set; }

    public CatalogueProgramme Programme { get; private set; } = null!;

    /// <summary>What the list of an imported programme says; null for others.</summary>
    public ProgrammeSource? Original { get; private set; }

    /// <summary>What was decided about the proposals of the list.</summary>
    public ProposalDecisions Decided { get; private set; } = null!;

    public ProgrammeVersion Version { get; private set; } = null!;

    public RuleWords Words { get; private set; } = null!;

    /// <summary>Municipalities to tick.</summary>
    public IReadOnlyDictionary<string, string> Places { get; private set; } = new Dictionary<string, string>();

    /// <summary>Names of all places, to choose from while typing; none while no line asks for one.</summary>
    public IEnumerable<string> AreaNames => Nodes.Any(n => n.IsPlace) ? RuleWords.AllPlaces : [];

    /// <summary>Titles of all programmes, to choose from while typing; none while no line asks for one.</summary>
    public IEnumerable<string> ProgrammeNames => Nodes.Any(n => n.Kind == "received") ? Words.AllProgrammes : [];

    /// <summary>What keeps the conditions from being judged.</summary>
    public IReadOnlyList<string> Unfinished { get; private set; } = [];

    public AudiencePreview? Preview { get; private set; }

    public Chart? PlacesChart { get; private set; }

    public IReadOnlyList<TryQuestion> Questions { get; private set; } = [];

    public ProgrammeOutcome? Tried { get; private set; }

    public string TryProblem { get; private set; } = "";

    /// <summary>The line whose further fields are open because they were asked for; -1 for none.</summary>
    public int OpensMore { get; private set; } = -1;

    /// <summary>Names of industries, to choose from while typing; none while no line asks for one.</summary>
    public IEnumerable<(string Code, string Name)> IndustryNames => Nodes.Any(n => n.Kind == "industry") ? ChosenInWords.Industries : [];

    /// <summary>The line that was added last.</summary>
    public int Added { get; private set; } = -1;

    /// <summary>The proposals of the list; null for a programme that came with none.</summary>
    public ProposalList? Proposals =>
        Original is null ? null : new ProposalList(Original, Decided, Words, ProgrammeLinks.Proposals(Id), MayDecide: true);

    /// <summary>How its days clash with those of another version; empty where they do not.</summary>
    public string Clash => ProgrammeTimeline.ClashOf(Programme, Version)?.Message ?? "";

    public string Sentence => Words.Sentence(Nodes);

    public string Easy => Words.Easy(Nodes);

    /// <summary>Where the text names other numbers than the conditions.</summary>
    public IReadOnlyList<string> Asked => TextAgainstRule.Questions(VersionContent.Of(Version));

    /// <summary>The key under which the preview knows a line.</summary>
    public VerdictCounts? CountsOf(int index) =>
        Preview?.Clauses.GetValueOrDefault(new RuleDocument(Nodes, Sources).KeyOf(index, Programme.Key));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is { } elsewhere)
            return elsewhere;
        var document = RuleDocument.Read(Version.Conditions);
        (Nodes, Sources) = ([.. document.Nodes], [.. document.Sources]);
        // Words that the form makes itself are not shown as somebody's own.
        foreach (var node in Nodes.Where(n => n.Kind != "needs-reading" && n.Says == Words.Says(n)))
            node.Says = null;
        // A document is always needed: its row waits.
        if (Sources.Count == 0)
            Sources.Add(new RuleSource { Id = "s1" });
        (RowVersion, Purpose) = (Programme.RowVersion, TermsForm.Of(Version.Conditions).Purpose);
        Look();
        return Page();
    }

    public Task<IActionResult> OnPostAsync(string? op, string? kind, CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            if (await LoadAsync(cancellationToken) is { } elsewhere)
                return elsewhere;
            var before = Nodes.ToArray();
            // The kind is chosen in one list, whether the line goes to the end or into a group.
            Order(
                op == "addkind" ? $"add:{kind}"
                : op?.StartsWith("addto:", StringComparison.Ordinal) == true ? $"add:{Request.Form[$"kind{op[6..]}"]}:{op[6..]}"
                : op ?? ""
            );
            // What was taken as it is needs no second look: the next proposal does.
            Added = op?.StartsWith("take:", StringComparison.Ordinal) == true ? -1 : Nodes.FindIndex(n => !before.Contains(n));
            var untaken = Words.Take(Nodes);
            var saved = await SaveAsync(cancellationToken);
            ModelState.Clear();
            if (op == "done")
                return this.Go(ProgrammeLinks.Done(Id, "saved"));
            if (op == "send" && untaken.Count > 0)
                throw new FormProblemsException([.. untaken.Select(u => new FieldProblem("Rule", u))]);
            if (op == "send")
                return this.Go(ProgrammeLinks.Sent(Id, await review.SendAsync(saved, cancellationToken)));
            Look();
            return Page();
        });

    protected override async Task<IActionResult> AgainAsync()
    {
        if (Programme is null && await LoadAsync(HttpContext.RequestAborted) is { } elsewhere)
            return elsewhere;
        Look();
        return Page();
    }

    protected override async Task<IActionResult> ConflictAsync()
    {
        if (await LoadAsync(HttpContext.RequestAborted) is { } elsewhere)
            return elsewhere;
        Conflict = EditConflict.Between(
            [("条件", Words.Sentence(RuleDocument.Read(Version.Conditions).Nodes))],
            [("条件", Sentence)],
            ProgrammeLinks.Rule(Id)
        );
        // Saving again from this page is a decision that has seen the newest state. The lines may have been moved before they were refused.
        RowVersion = Programme.RowVersion;
        ModelState.Clear();
        Look();
        return Page();
    }

    private void Order(string op)
    {
        if (op == "source")
            Sources.Add(new RuleSource());
        foreach (var (source, i) in Sources.Select((s, i) => (s, i)))
            source.Id = string.IsNullOrWhiteSpace(source.Id) ? $"s{i + 1}" : source.Id;
        RuleEdit.Apply(Nodes, op == "moving" ? "add:residence" : op);
        if (op == "notreceived")
            RuleEdit.AddNotReceived(Nodes, Programme.Key);
        OpensMore = op == "moving" ? Nodes.Count - 1 : -1;
        if (Original is not null)
            Decided = ProposalEdit.Apply(op.Replace("change:", "take:", StringComparison.Ordinal), Original, Decided, Nodes, Sources);
        var known = Sources.Where(s => !string.IsNullOrWhiteSpace(s.Title)).ToArray();
        // One document needs no choice.
        foreach (var node in Nodes.Where(n => !n.IsGroup && string.IsNullOrWhiteSpace(n.Source) && known.Length == 1))
            node.Source = known[0].Id;
    }

    private async Task<DraftOf> SaveAsync(CancellationToken cancellationToken)
    {
        var document = new RuleDocument(Nodes, Sources);
        var conditions = (JsonObject)JsonNode.Parse(document.WriteInto(Version.Conditions, Words))!;
        if (
            Sources.FirstOrDefault(s => !string.IsNullOrWhiteSpace(s.Title)) is { } main
            && !Sources.Any(s => s.Id == (string?)conditions["source"])
        )
            (conditions["source"], conditions["place"]) = (main.Id, "全体");
        var decided = Decided.WriteInto(conditions.ToJsonString(OkoshiJson.Compact));
        var content = VersionContent.Of(Version) with
        {
            Conditions = Purpose is null ? decided : (TermsForm.Of(decided) with { Purpose = Purpose }).WriteInto(decided),
        };
        var saved = await write.SaveAsync(new DraftOf(Id, Version.Number, RowVersion), content, cancellationToken);
        RowVersion = saved.RowVersion;
        content.Write(Version);
        Version.SavedAt = clock.GetUtcNow();
        return saved;
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken cancellationToken)
    {
        Programme = await find.ByIdAsync(Id, cancellationToken);
        if (!find.MayWrite(Programme))
            throw new AccessDeniedException(Resource.Programme, AccessAction.Write);
        Version = Programme.Versions[^1];
        var pack = context.Pack;
        Places = RuleWords.PlacesOf(pack);
        Words = RuleWords.Of(context);
        (Original, Decided) = (ProgrammeSource.Of(Programme), ProposalDecisions.Of(Version.Conditions));
        return Version.State == VersionState.Draft ? null : this.Go(ProgrammeLinks.Detail(Id));
    }

    /// <summary>Judges what is there so far; while it cannot be read, says why.</summary>
    private void Look()
    {
        var (programme, problems) = Drafted.Of(Programme.Key, Version);
        Unfinished = [.. Words.Take(Nodes), .. RuleFaults.Of(new RuleDocument(Nodes, Sources), problems)];
        if (programme is null)
            return;
        Preview = preview.Run(programme, context.Day);
        if (Preview is { } seen)
            PlacesChart = VerdictBars.Draw(
                "住んでいる所ごとの該当",
                [.. seen.Places.Select(p => new VerdictBar(p.Place, p.Counts.Met, p.Counts.Unknown, p.Counts.NotMet))],
                ""
            );
        Questions = attempt.Questions(programme, context.Day);
        if (!Try.Values.Any(v => !string.IsNullOrWhiteSpace(v)))
            return;
        try
        {
            Tried = attempt.Run(programme, Try, context.Day);
        }
        catch (BadInputException bad)
        {
            TryProblem = string.Join(' ', bad.Lines);
        }
    }
}
