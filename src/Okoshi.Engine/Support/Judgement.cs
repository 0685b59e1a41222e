using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>Why a condition could not be decided.</summary>
internal enum Doubt
{
    None = 0,
    NotKnown = 1,
    SoftBand = 2,
    TooCoarse = 3,
    NeedsReading = 4,
    OtherDay = 5,
    NextWindow = 6,
    EveOfBirthday = 7,
    PlannedMove = 8,
    NotApplicable = 9,
    Obtainable = 10,
    OtherIssue = 11,
}

/// <summary>The answer to one condition with the cause of a doubt.</summary>
internal readonly record struct Judgement(Verdict Verdict, Doubt Doubt = Doubt.None)
{
    public static readonly Judgement NotKnown = new(Verdict.Unknown, Doubt.NotKnown);

    /// <summary>Whether the condition falls out of its combination: what somebody cannot have is not limited.</summary>
    public bool FallsOut => Verdict == Verdict.Met && Doubt == Doubt.NotApplicable;

    public static Judgement Of(Verdict verdict, Doubt ifUnknown) => new(verdict, verdict == Verdict.Unknown ? ifUnknown : Doubt.None);
}
