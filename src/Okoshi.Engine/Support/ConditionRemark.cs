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

    /// <summary>A number of a fact.</summary>
    public sealed record Number(ApplicantFact Fact, NumberRange Range) : Remark;

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

    /// <summary>The sources do not state whom the programme is for.</summary>
    public sealed record NotStated : Remark;

    /// <summary>The budget ran out on a day.</summary>
    public sealed record BudgetSpentOn(DateOnly Day) : Remark;

    /// <summary>Other programmes have to have been received, or must not.</summary>
    /// <param name="Programmes">Keys of the programmes.</param>
    /// <param name="Excludes">Whether they cannot be had together with this one.</param>
    public sealed record Others(IReadOnlyList<string> Programmes, bool Excludes) : Remark;
}
