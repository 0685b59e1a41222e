using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>A distinct part of the conditions: every part that several programmes share is evaluated once.</summary>
/// <remarks>
/// Two planes of bits, "met" and "possible", stand for the three values: Met is both, Unknown is possible only, NotMet is neither.
/// "And" and "or" are then the same operation on both planes; "not" exchanges them inverted and is pushed down to the leaves.
/// </remarks>
internal abstract record ConditionNode
{
    /// <summary>The same answer for everybody: a window, a budget, a text to be read.</summary>
    public sealed record Constant(Verdict Verdict) : ConditionNode;

    /// <summary>A single condition, or its negation.</summary>
    public sealed record Leaf(int Index, bool IsNegated) : ConditionNode;

    /// <summary>At least so many of the nodes; all of them when the count is their number.</summary>
    public sealed record AtLeast(int Count, int[] Nodes) : ConditionNode;
}
