using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>条件の所見 What is said of a condition: what it asks for, what was found, and why it was answered so.</summary>
public static class ConditionRemark
{
    /// <summary>Why one condition was answered as it was.</summary>
    /// <param name="Answer">The answer.</param>
    /// <param name="Fact">The fact it asks for.</param>
    /// <param name="Value">What was found.</param>
    /// <param name="Condition">The condition.</param>
    /// <param name="LookedOn">The day of the last look at a list; null for other conditions.</param>
    public sealed record Reason(ConditionAnswer Answer, ApplicantFact Fact, Remark Value, Remark Condition, DateOnly? LookedOn = null)
        : Remark;

    /// <summary>Why somebody is a small or medium enterprise, or is none.</summary>
    /// <param name="Answer">The answer.</param>
    /// <param name="Definition">Name of the law or the table.</param>
    /// <param name="Condition">The condition.</param>
    /// <param name="Line">The line that counts; of an industry that is not known the one that decides.</param>
    /// <param name="IsAnyLine">The industry does not tell the line, and the answer is the same for all.</param>
    /// <param name="Form">The legal form; null when not known.</param>
    /// <param name="Employees">Persons employed; null when not known.</param>
    /// <param name="Capital">Capital; null when not known or where there is none.</param>
    /// <param name="Missing">What would settle it while it is open.</param>
    public sealed record Sme(
        Verdict Answer,
        string Definition,
        Remark Condition,
        SmeCategory Line,
        bool IsAnyLine,
        LegalForm? Form,
        int? Employees,
        Yen? Capital,
        IReadOnlyList<ApplicantFact> Missing
    ) : Remark
    {
        /// <summary>The legal form can be no small or medium enterprise.</summary>
        public bool IsOtherForm { get; init; }

        /// <summary>Other criteria decide for the legal form.</summary>
        public bool IsOpenForm { get; init; }
    }

    /// <summary>Why a combination was answered as it was.</summary>
    /// <param name="Answer">The answer of the combination.</param>
    /// <param name="Condition">What it asks for.</param>
    /// <param name="Deciding">
    /// The reasons of the parts that make the answer: a satisfied "or" is silent about its other branches, and so is a failed "and".
    /// Of a "not" the reason of what must not hold.
    /// </param>
    public sealed record GroupReason(Verdict Answer, GroupCondition Condition, IReadOnlyList<Remark> Deciding) : Remark;

    /// <summary>What a combination asks for.</summary>
    public sealed record GroupCondition(GroupKind Kind, int Count, IReadOnlyList<Remark> Parts) : Remark;

    /// <summary>What was found for several conditions.</summary>
    public sealed record Values(IReadOnlyList<Remark> Known) : Remark;

    /// <summary>A number of a fact; of years in months where these are counted.</summary>
    public sealed record Number(ApplicantFact Fact, NumberRange Range, bool InMonths = false) : Remark;

    /// <summary>A number that was asked for, in its unit.</summary>
    public sealed record Figure(decimal Value, string Unit) : Remark;

    /// <summary>The places of a business, each with its role.</summary>
    public sealed record Places(IReadOnlyList<Establishment> Known) : Remark;

    /// <summary>What was found is that the legal form has none.</summary>
    public sealed record HasNone(LegalForm Form) : Remark;

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly On) : Remark;

    /// <summary>An industry.</summary>
    public sealed record Industry(JsicCode Code) : Remark;

    /// <summary>One of the fixed answers to a fact.</summary>
    public sealed record Choice(ApplicantFact Fact, string Key) : Remark;

    /// <summary>Whether a certificate is held.</summary>
    public sealed record Held(bool IsHeld) : Remark;

    /// <summary>Whether a list had the name on a day.</summary>
    public sealed record Listed(bool IsMember, DateOnly On) : Remark;

    /// <summary>What was received of other programmes.</summary>
    public sealed record Received(IReadOnlyList<ReceivedProgramme> Programmes) : Remark;

    /// <summary>A number within limits, where nobody put the condition into words.</summary>
    public sealed record Limits(ApplicantFact Fact, IReadOnlyList<Bound> Bounds) : Remark;

    /// <summary>One of some fixed answers, where nobody put the condition into words.</summary>
    public sealed record Choices(ApplicantFact Fact, IReadOnlyList<string> Keys) : Remark;

    /// <summary>The sources do not state whom the programme is for.</summary>
    public sealed record NotStated : Remark;

    /// <summary>The budget ran out on a day.</summary>
    public sealed record BudgetSpentOn(DateOnly Day) : Remark;

    /// <summary>Other programmes have to have been received, or must not.</summary>
    /// <param name="Programmes">Keys of the programmes.</param>
    /// <param name="Excludes">Whether they cannot be had together with this one.</param>
    public sealed record Others(IReadOnlyList<string> Programmes, bool Excludes) : Remark;
}
