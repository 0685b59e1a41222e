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
        Judge(await current.GetAsync(cancellationToken), applicant, asOf);

    /// <summary>Judges many persons.</summary>
    public async Task<IReadOnlyList<PersonOutcomes>> RunAsync(IReadOnlyList<AudienceMember> people, DateOnly asOf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        var pack = await current.GetAsync(cancellationToken);
        return [.. people.Select(p => new PersonOutcomes(p, Judge(pack, p.Facts, asOf)))];
    }

    private static ProgrammeOutcome[] Judge(PackContent pack, Applicant applicant, DateOnly asOf) =>
        [.. SupportCatalogue.Of(pack).Where(p => p.ServesPeople).Select(p => ProgrammeJudge.Explain(p, applicant, asOf))];
}
