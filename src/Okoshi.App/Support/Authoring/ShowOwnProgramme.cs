using Okoshi.App.Charts;
using Okoshi.App.Context;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Registered;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Authoring;

/// <summary>自分の制度のようす A programme of one's own as its page shows it: what its newest version says, and whom it reaches.</summary>
/// <param name="Programme">The programme with its versions and its log.</param>
/// <param name="Standing">The version that stands today; null when none does.</param>
/// <param name="Lines">Conditions of the newest version, one by one with their sources.</param>
/// <param name="Sentence">Conditions of the newest version in words; empty while there are none.</param>
/// <param name="Terms">Amount and ties of the newest version; null while it cannot be judged.</param>
/// <param name="Preview">Whom an unpublished version would reach; null when it is published, or cannot be judged yet.</param>
/// <param name="Map">The same on a map; null where no boundaries are imported.</param>
/// <param name="Reach">
/// Registered persons whom the draft would reach, or whom the standing version reaches; null when whoever asks does not count them.
/// </param>
public sealed record OwnProgrammeView(
    CatalogueProgramme Programme,
    ProgrammeVersion? Standing,
    IReadOnlyList<RuleLine> Lines,
    string Sentence,
    ProgrammeTerms? Terms,
    AudiencePreview? Preview,
    Chart? Map,
    ShownReach? Reach
)
{
    public ProgrammeVersion Newest => Programme.Versions[^1];

    /// <summary>Where the text of the newest version names other numbers than its conditions; none once it is published.</summary>
    public IReadOnlyList<string> Questions =>
        Newest.State == VersionState.Published ? [] : TextAgainstRule.Questions(VersionContent.Of(Newest));

    /// <summary>The published version before one, to compare with; null for the first.</summary>
    public ProgrammeVersion? Before(ProgrammeVersion version) =>
        Programme.Versions.LastOrDefault(v => v.Number < version.Number && v.State == VersionState.Published);
}

/// <summary>Use case: one programme of one's own, with what its newest version says and whom it reaches.</summary>
public sealed class ShowOwnProgramme(
    FindProgrammes find,
    PreviewProgramme preview,
    CountRegistered count,
    DrawReach draw,
    RegionContext context
)
{
    /// <exception cref="Access.AccessDeniedException">There is none, or it is not for whoever asks.</exception>
    public async Task<OwnProgrammeView> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var programme = await find.ByIdAsync(id, cancellationToken);
        var newest = programme.Versions[^1];
        var standing = ProgrammeTimeline.At(programme.Periods, context.Day, null) is { } period
            ? programme.Versions.First(v => v.Id == period.VersionId)
            : null;
        var (document, words) = (RuleDocument.Read(newest.Conditions), Words);
        var view = new OwnProgrammeView(
            programme,
            standing,
            RuleLine.Of(document, words),
            document.Nodes.Count == 0 ? "" : words.Sentence(document.Nodes),
            null,
            null,
            null,
            null
        );
        if (Drafted.Of(programme.Key, newest).Programme is not { } judged)
            return view;
        view = view with { Terms = judged.Terms };
        if (newest.State == VersionState.Published)
            return standing is null
                ? view
                : view with
                {
                    Reach = (await count.OwnAsync(cancellationToken)).GetValueOrDefault(programme.Key),
                };
        var seen = preview.Run(judged, context.Day);
        return view with
        {
            Preview = seen,
            Map = seen is null ? null : await draw.RunAsync(seen, cancellationToken),
            Reach = await count.OfDraftAsync(programme, judged, cancellationToken),
        };
    }

    /// <summary>Names of places, industries and programmes.</summary>
    public RuleWords Words => RuleWords.Of(context);

    /// <summary>The day on which everything is looked at.</summary>
    public DateOnly Day => context.Day;

    /// <summary>Number of the newest version.</summary>
    /// <exception cref="Access.AccessDeniedException">There is no such programme, or it is not for whoever asks.</exception>
    public async Task<int> NewestAsync(Guid id, CancellationToken cancellationToken) =>
        (await find.ByIdAsync(id, cancellationToken)).Versions[^1].Number;

    /// <summary>Whether whoever asks may change a programme.</summary>
    public bool MayWrite(CatalogueProgramme programme) => find.MayWrite(programme);
}
