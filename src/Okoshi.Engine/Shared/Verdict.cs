namespace Okoshi.Engine.Shared;

/// <summary>判定 The answer to a condition: met, not met, or not known.</summary>
/// <remarks>Unknown is an answer of its own and never counts as "no" (Kleene's strong three-valued logic).</remarks>
public enum Verdict
{
    /// <summary>未確認 A fact that would decide is missing, or lies in a soft bound.</summary>
    Unknown = 0,

    /// <summary>該当 The condition holds.</summary>
    Met = 1,

    /// <summary>非該当 The condition does not hold.</summary>
    NotMet = 2,
}
