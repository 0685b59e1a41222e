using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>一人の答え What every programme of a catalogue says to one person.</summary>
public sealed class PersonVerdicts
{
    internal const byte Possible = 2;
    internal const byte Met = 3;

    // A table instead of a choice: which of the three comes cannot be foretold.
    private static readonly Verdict[] OfStates = [Verdict.NotMet, Verdict.NotMet, Verdict.Unknown, Verdict.Met];

    private readonly IReadOnlyList<SupportProgramme> programmes;
    private readonly Applicant applicant;
    private readonly DateOnly asOf;
    private readonly Verdict[] verdicts;
    private readonly int[] first;
    private readonly int[] conditions;
    private readonly byte[] states;

    // Programmes share their conditions: the answers are kept once for each condition, and looked up for a
    // programme when they are asked for.
    internal PersonVerdicts(
        IReadOnlyList<SupportProgramme> programmes,
        Applicant applicant,
        DateOnly asOf,
        Verdict[] verdicts,
        int[] first,
        int[] conditions,
        byte[] states
    )
    {
        (this.programmes, this.applicant, this.asOf, this.verdicts) = (programmes, applicant, asOf, verdicts);
        (this.first, this.conditions, this.states) = (first, conditions, states);
    }

    /// <summary>The verdicts, in the order of the programmes.</summary>
    public IReadOnlyList<Verdict> All => verdicts;

    /// <summary>How many different conditions have to hold for a programme.</summary>
    public int ConditionCount(int programme) => first[programme + 1] - first[programme];

    /// <summary>Why, or why not, without texts: the verdict of one condition of a programme.</summary>
    public Verdict ConditionAt(int programme, int condition) => VerdictOf(states[conditions[first[programme] + condition]]);

    /// <summary>Why, or why not, with the sentences and citations of one programme.</summary>
    public ProgrammeOutcome Explain(int programme) => ProgrammeJudge.Explain(programmes[programme], applicant, asOf);

    internal static Verdict VerdictOf(int state) => OfStates[state];
}
