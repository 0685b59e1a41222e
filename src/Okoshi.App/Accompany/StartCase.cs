using Okoshi.App.Context;
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
public sealed record CaseOpening(string Title, DateOnly AcceptedOn, IReadOnlyList<NextStep> Steps)
{
    private const string ForProgramme = "programme:";

    internal static CaseOpening Of(PackContent pack, Match match, DateOnly day) =>
        Of(pack, match.Offer.Title, match.ProposedProgrammes.Select(p => p.Programme.Id), day);

    internal static CaseOpening Of(PackContent pack, string title, IEnumerable<string> programmes, DateOnly day) =>
        new(title, day, CaseStart.Begin(day, pack.Rows<StepRow>().Select(ToTemplate), programmes.ToHashSet(StringComparer.Ordinal)));

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

/// <summary>Use case: what happens next when a person says yes. A preview until cases are kept.</summary>
public sealed class StartCase(RegionContext context)
{
    /// <summary>For a match that was just made.</summary>
    public CaseOpening Run(Match match)
    {
        return CaseOpening.Of(context.Pack, match, context.Day);
    }

    /// <summary>For a proposal of the preview.</summary>
    public CaseOpening Run(ProposalSnapshot proposal)
    {
        var programmes = proposal.Programmes.Where(p => p.Verdict != Verdict.NotMet).Select(p => p.Id);
        return CaseOpening.Of(context.Pack, proposal.Title, programmes, context.Day);
    }
}
