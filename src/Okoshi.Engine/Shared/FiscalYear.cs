namespace Okoshi.Engine.Shared;

/// <summary>年度 A Japanese fiscal year: from 1 April of the year to 31 March of the next.</summary>
/// <param name="Year">Calendar year in which the fiscal year begins (令和6年度 = 2024).</param>
public readonly record struct FiscalYear(int Year) : IComparable<FiscalYear>
{
    /// <summary>First day, 1 April.</summary>
    public DateOnly FirstDay => new(Year, 4, 1);

    /// <summary>Last day, 31 March of the following calendar year.</summary>
    public DateOnly LastDay => new(Year + 1, 3, 31);

    /// <summary>The fiscal year that contains a date.</summary>
    public static FiscalYear Of(DateOnly date) => new(date.Month >= 4 ? date.Year : date.Year - 1);

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    /// <summary>Whether the first is earlier.</summary>
    public static bool operator <(FiscalYear a, FiscalYear b) => a.Year < b.Year;

    /// <summary>Whether the first is later.</summary>
    public static bool operator >(FiscalYear a, FiscalYear b) => a.Year > b.Year;

    /// <summary>Whether the first is not later.</summary>
    public static bool operator <=(FiscalYear a, FiscalYear b) => a.Year <= b.Year;

    /// <summary>Whether the first is not earlier.</summary>
    public static bool operator >=(FiscalYear a, FiscalYear b) => a.Year >= b.Year;
}
