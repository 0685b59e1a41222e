using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>制度ごとの判定 What a programme's conditions say for one applicant, with reasons and open questions.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="AsOf">Day of the judgement.</param>
/// <param name="Verdict">該当, 非該当 or 未確認.</param>
/// <param name="Findings">One finding for each condition.</param>
/// <param name="Missing">Facts that are open, while the verdict is Unknown.</param>
/// <param name="Confirmation">Whether the programme is confirmed for the current fiscal year.</param>
/// <param name="HasRule">False when the sources state no conditions (needs reading).</param>
/// <param name="Purpose">What the programme is good for; null when no rule says so.</param>
public sealed record ProgrammeOutcome(
    SupportProgramme Programme,
    DateOnly AsOf,
    Verdict Verdict,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<ApplicantFact> Missing,
    ConfirmationState Confirmation,
    bool HasRule,
    ProgrammePurpose? Purpose
)
{
    /// <summary>
    /// 先に取る Nothing but what can still be obtained in time is missing: with it the programme is met. The verdict stays Unknown, which
    /// rules nobody out.
    /// </summary>
    public bool IsObtainable { get; init; }

    /// <summary>申し込むときに誓うこと・出すもの What is declared or brought with the application; no part of the verdict.</summary>
    public IReadOnlyList<ProgrammeDeclaration> Declarations { get; init; } = [];

    /// <summary>Whether it may be shown to the person as something to ask for: it serves people, and nothing speaks against it.</summary>
    public bool MayBeProposed => Programme.ServesPeople && Verdict != Verdict.NotMet;
}
