using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>一人の答え What every programme of a catalogue says to one person.</summary>
public sealed class PersonVerdicts
{
    internal const byte Possible = 2;
    internal const byte Met = 3;

    private readonly IReadOnlyList<SupportProgramme> programmes;
    private readonly Applicant applicant;
    private readonly DateOnly asOf;
    private readonly Verdict[] verdicts;
    private readonly CompiledCatalogue catalogue;
    private readonly byte[] states;

    internal PersonVerdicts(IReadOnlyList<SupportProgramme> programmes, Applicant applicant, DateOnly asOf, Verdict[] verdicts, CompiledCatalogue catalogue, byte[] states)
    {
        (this.programmes, this.applicant, this.asOf, this.verdicts, this.catalogue, this.states) = (programmes, applicant, asOf, verdicts, catalogue, states);
    }

    /// <summary>The verdicts, in the order of the programmes.</summary>
    public IReadOnlyList<Verdict> All => verdicts;

    /// <summary>Why, or why not, without texts: the verdict of each different condition that has to hold, beginning with the programme of the largest benefit.</summary>
    public IEnumerable<(int Programme, IReadOnlyList<Verdict> Conditions)> Reasons()
    {
        for (var rank = 0; rank < verdicts.Length; rank++) yield return (catalogue.Order[rank], Array.ConvertAll(catalogue.Conjunctions[rank], n => VerdictOf(states[n])));
    }

    /// <summary>Why, or why not, with the sentences and citations of one programme.</summary>
    public ProgrammeOutcome Explain(int programme) => ProgrammeJudge.Explain(programmes[programme], applicant, asOf);

    internal static Verdict VerdictOf(int state) => state switch { Met => Verdict.Met, Possible => Verdict.Unknown, _ => Verdict.NotMet };
}
