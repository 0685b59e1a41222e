using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Push;
using Okoshi.Engine.Accompany;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Accompany;

/// <summary>The dated first steps of a case, for one accepted proposal.</summary>
/// <param name="Title">The business that was accepted.</param>
/// <param name="AcceptedOn">Day of acceptance.</param>
/// <param name="Steps">Steps in order of their days.</param>
public sealed record CaseOpening(string Title, DateOnly AcceptedOn, IReadOnlyList<NextStep> Steps);

/// <summary>Use case: what happens next when a person says yes. A preview until cases are kept.</summary>
public sealed class StartCase(CurrentPack current)
{
    private const string ForProgramme = "programme:";

    /// <summary>For a match that was just made.</summary>
    public Task<CaseOpening> RunAsync(Match match, DateOnly acceptedOn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(match);
        return BeginAsync(match.Offer.Title, match.ProposedProgrammes.Select(p => p.Programme.Id), acceptedOn, cancellationToken);
    }

    /// <summary>For a proposal that was kept.</summary>
    public Task<CaseOpening> RunAsync(ProposalSnapshot proposal, DateOnly acceptedOn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return BeginAsync(
            proposal.Title,
            proposal.Programmes.Where(p => p.Verdict != Verdict.NotMet).Select(p => p.Id),
            acceptedOn,
            cancellationToken
        );
    }

    private async Task<CaseOpening> BeginAsync(
        string title,
        IEnumerable<string> programmes,
        DateOnly acceptedOn,
        CancellationToken cancellationToken
    )
    {
        var pack = await current.GetAsync(cancellationToken);
        return new CaseOpening(
            title,
            acceptedOn,
            CaseStart.Begin(acceptedOn, pack.Rows<StepRow>().Select(ToTemplate), programmes.ToHashSet(StringComparer.Ordinal))
        );
    }

    private static StepTemplate ToTemplate(StepRow row) =>
        new(
            row.Id,
            row.Order,
            row.OffsetDays,
            row.Title,
            row.Who,
            row.Detail,
            row.Applies.StartsWith(ForProgramme, StringComparison.Ordinal) ? row.Applies[ForProgramme.Length..] : "",
            row.Source.Note
        );
}
