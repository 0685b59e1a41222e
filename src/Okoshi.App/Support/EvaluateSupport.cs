using Okoshi.App.Packs;
using Okoshi.Engine.Push;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>What all programmes for people say to one person.</summary>
/// <param name="Person">The person.</param>
/// <param name="Outcomes">One outcome for each programme that serves people; a reprint is judged at its original.</param>
public sealed record PersonOutcomes(AudienceMember Person, IReadOnlyList<ProgrammeOutcome> Outcomes);

/// <summary>Use case: who is eligible for what, with the reason and the citation of each condition.</summary>
public sealed class EvaluateSupport(CurrentPack current)
{
    /// <summary>Judges one applicant.</summary>
    public async Task<IReadOnlyList<ProgrammeOutcome>> RunAsync(Applicant applicant, DateOnly asOf, CancellationToken cancellationToken) =>
        Judge(SupportCatalogue.Of(await current.GetAsync(cancellationToken)), applicant, asOf);

    /// <summary>Judges many persons.</summary>
    public async Task<IReadOnlyList<PersonOutcomes>> RunAsync(IReadOnlyList<AudienceMember> people, DateOnly asOf, CancellationToken cancellationToken) =>
        Judge(SupportCatalogue.Of(await current.GetAsync(cancellationToken)), people, asOf);

    /// <summary>Judges many persons for programmes that do not come from a pack.</summary>
    public static IReadOnlyList<PersonOutcomes> Judge(IReadOnlyList<SupportProgramme> programmes, IReadOnlyList<AudienceMember> people, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(people);
        return [.. people.Select(p => new PersonOutcomes(p, Judge(programmes, p.Facts, asOf)))];
    }

    private static ProgrammeOutcome[] Judge(IReadOnlyList<SupportProgramme> programmes, Applicant applicant, DateOnly asOf) =>
        [.. programmes.Where(p => p.ServesPeople).Select(p => ProgrammeJudge.Explain(p, applicant, asOf))];
}
