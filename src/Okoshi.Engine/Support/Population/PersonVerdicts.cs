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
    private readonly int[] first;
    private readonly byte[] reasons;

    internal PersonVerdicts(IReadOnlyList<SupportProgramme> programmes, Applicant applicant, DateOnly asOf, Verdict[] verdicts, int[] first, byte[] reasons)
    {
        (this.programmes, this.applicant, this.asOf, this.verdicts, this.first, this.reasons) = (programmes, applicant, asOf, verdicts, first, reasons);
    }

    /// <summary>The verdicts, in the order of the programmes.</summary>
    public IReadOnlyList<Verdict> All => verdicts;

    /// <summary>How many different conditions have to hold for a programme.</summary>
    public int ConditionCount(int programme) => first[programme + 1] - first[programme];

    /// <summary>Why, or why not, without texts: the verdict of one condition of a programme.</summary>
    public Verdict ConditionAt(int programme, int condition) => VerdictOf(reasons[first[programme] + condition]);

    /// <summary>Why, or why not, with the sentences and citations of one programme.</summary>
    public ProgrammeOutcome Explain(int programme) => ProgrammeJudge.Explain(programmes[programme], applicant, asOf);

    internal static Verdict VerdictOf(int state) => state switch { Met => Verdict.Met, Possible => Verdict.Unknown, _ => Verdict.NotMet };
}
