namespace Okoshi.Engine.Support;

/// <summary>値の幅 What is known of a number: exactly one value, or a range such as an age group.</summary>
/// <param name="From">Smallest possible value.</param>
/// <param name="To">Largest possible value; null when there is none (35歳以上).</param>
public sealed record NumberRange(decimal From, decimal? To)
{
    /// <summary>A number that is known exactly.</summary>
    public static NumberRange Exactly(decimal number) => new(number, number);

    /// <summary>True when only one value is possible.</summary>
    public bool IsExact => From == To;
}
