using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>境目 A limit on a number: 以上, 以下, 未満 or 超, exact or soft (概ね).</summary>
/// <param name="Kind">Which side of the limit holds, and whether the limit itself does.</param>
/// <param name="Value">The limit, in the unit of the number.</param>
/// <param name="Band">
/// Half width of the band of doubt around a soft limit (概ね); 0 for an exact limit. Inside the band the answer is Unknown:
/// the office decides, not the program.
/// </param>
public sealed record Bound(BoundKind Kind, decimal Value, decimal Band = 0)
{
    /// <summary>True when larger numbers satisfy the limit.</summary>
    public bool IsLower => Kind is BoundKind.AtLeast or BoundKind.Above;

    /// <summary>Judges one number: Met beyond the band, NotMet before it, Unknown within.</summary>
    public Verdict Judge(decimal number)
    {
        var inward = IsLower ? Band : -Band;
        if (Holds(number, Value + inward))
            return Verdict.Met;
        return Holds(number, Value - inward) ? Verdict.Unknown : Verdict.NotMet;
    }

    /// <summary>Judges all numbers of a range at once: decided only when both ends agree.</summary>
    public Verdict Judge(NumberRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        var low = Judge(range.From);
        var high = range.To is { } to ? Judge(to) : (IsLower ? Verdict.Met : Verdict.NotMet);
        return low == high ? low : Verdict.Unknown;
    }

    private bool Holds(decimal number, decimal limit) =>
        Kind switch
        {
            BoundKind.AtLeast => number >= limit,
            BoundKind.AtMost => number <= limit,
            BoundKind.Below => number < limit,
            _ => number > limit,
        };
}
