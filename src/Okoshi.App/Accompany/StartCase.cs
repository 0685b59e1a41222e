using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Accompany;
using Okoshi.Engine.Push;

namespace Okoshi.App.Accompany;

/// <summary>The dated first steps of a case, for one accepted match.</summary>
/// <param name="Match">What was accepted.</param>
/// <param name="AcceptedOn">Day of acceptance.</param>
/// <param name="Steps">Steps in order of their days.</param>
public sealed record CaseOpening(Match Match, DateOnly AcceptedOn, IReadOnlyList<NextStep> Steps);

/// <summary>Use case: what happens next when a person says yes. A preview until cases are kept.</summary>
public sealed class StartCase(CurrentPack current)
{
    private const string ForProgramme = "programme:";

    public async Task<CaseOpening> RunAsync(Match match, DateOnly acceptedOn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(match);
        var pack = await current.GetAsync(cancellationToken);
        var programmes = match.ProposedProgrammes.Select(p => p.Programme.Id).ToHashSet(StringComparer.Ordinal);
        return new CaseOpening(match, acceptedOn, CaseStart.Begin(acceptedOn, pack.Rows<StepRow>().Select(ToTemplate), programmes));
    }

    private static StepTemplate ToTemplate(StepRow row) =>
        new(row.Id, row.Order, row.OffsetDays, row.Title, row.Who, row.Detail, row.Applies.StartsWith(ForProgramme, StringComparison.Ordinal) ? row.Applies[ForProgramme.Length..] : "", row.Source.Note);
}
