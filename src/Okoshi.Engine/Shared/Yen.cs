using System.Globalization;

namespace Okoshi.Engine.Shared;

/// <summary>円 An amount of money in whole yen.</summary>
/// <param name="Amount">Whole yen; negative for an outflow or a loss.</param>
public readonly record struct Yen(long Amount) : IComparable<Yen>
{
    /// <summary>No money.</summary>
    public static readonly Yen Zero;

    /// <summary>From a computed amount, cut to whole yen towards zero (as fees and taxes are).</summary>
    public static Yen Truncate(decimal amount) => new(decimal.ToInt64(decimal.Truncate(amount)));

    /// <summary>From a computed amount, rounded to the nearest yen, halves away from zero.</summary>
    public static Yen Round(decimal amount) => new(decimal.ToInt64(decimal.Round(amount, MidpointRounding.AwayFromZero)));

    /// <inheritdoc/>
    public int CompareTo(Yen other) => Amount.CompareTo(other.Amount);

    /// <summary>Sum; overflow is an error.</summary>
    public static Yen operator +(Yen a, Yen b) => new(checked(a.Amount + b.Amount));

    /// <summary>Difference; overflow is an error.</summary>
    public static Yen operator -(Yen a, Yen b) => new(checked(a.Amount - b.Amount));

    /// <summary>The same amount in the other direction.</summary>
    public static Yen operator -(Yen a) => new(checked(-a.Amount));

    /// <summary>A multiple of the amount.</summary>
    public static Yen operator *(Yen a, long factor) => new(checked(a.Amount * factor));

    /// <summary>Whether the first is the smaller amount.</summary>
    public static bool operator <(Yen a, Yen b) => a.Amount < b.Amount;

    /// <summary>Whether the first is the larger amount.</summary>
    public static bool operator >(Yen a, Yen b) => a.Amount > b.Amount;

    /// <summary>Whether the first is not larger.</summary>
    public static bool operator <=(Yen a, Yen b) => a.Amount <= b.Amount;

    /// <summary>Whether the first is not smaller.</summary>
    public static bool operator >=(Yen a, Yen b) => a.Amount >= b.Amount;

    /// <inheritdoc/>
    public override string ToString() => Amount.ToString("#,0", CultureInfo.InvariantCulture) + "円";
}
