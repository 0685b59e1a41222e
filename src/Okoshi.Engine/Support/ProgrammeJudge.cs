using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>制度の判定 Judges a whole programme for one applicant.</summary>
public static class ProgrammeJudge
{
    /// <summary>The verdict alone. A programme without conditions on that day is Unknown, never Met.</summary>
    public static Verdict Judge(SupportProgramme programme, Applicant applicant, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return Eligibility.Judge(programme.ConditionsOn(asOf), applicant, asOf);
    }

    /// <summary>The verdict with reasons and open questions.</summary>
    public static ProgrammeOutcome Explain(SupportProgramme programme, Applicant applicant, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var confirmation = programme.ConfirmationOn(asOf);
        var rule = programme.RuleOn(asOf);
        var conditions = programme.ConditionsOn(asOf);
        var result = Eligibility.Explain(conditions, applicant, asOf);
        return new ProgrammeOutcome(
            programme,
            asOf,
            result.Finding.Verdict,
            [.. Eligibility.Findings(result)],
            [.. result.OpenFacts()],
            confirmation,
            rule is not null,
            rule?.Purpose
        )
        {
            IsObtainable =
                result.Finding.Verdict == Verdict.Unknown && Eligibility.JudgeOnceObtained(conditions, applicant, asOf) == Verdict.Met,
            Declarations = rule?.Declarations ?? [],
        };
    }
}
