using System.Globalization;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Japanese;

/// <summary>Units in which amounts are printed; the value is the number of yen.</summary>
public enum MoneyUnit : long
{
    Yen = 1,
    Thousand = 1_000,
    TenThousand = 10_000,
    Million = 1_000_000,
    HundredMillion = 100_000_000,
}

/// <summary>
/// Amounts of money as printed and as written by people. Printing rounds half away from zero; the stored yen never change.
/// </summary>
public static class MoneyText
{
    /// <summary>円, 千円, 万円, 百万円, 億円.</summary>
    public static string NameOf(MoneyUnit unit) =>
        unit switch
        {
            MoneyUnit.Yen => "円",
            MoneyUnit.Thousand => "千円",
            MoneyUnit.TenThousand => "万円",
            MoneyUnit.Million => "百万円",
            MoneyUnit.HundredMillion => "億円",
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };

    /// <summary>The amount in the unit, rounded half away from zero.</summary>
    public static decimal In(Yen yen, MoneyUnit unit, int decimals = 0) =>
        decimal.Round((decimal)yen.Amount / (long)unit, decimals, MidpointRounding.AwayFromZero);

    /// <summary>1,234千円.</summary>
    public static string Format(Yen yen, MoneyUnit unit = MoneyUnit.Yen, int decimals = 0) =>
        In(yen, unit, decimals).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        + NameOf(unit);

    /// <summary>For reading aloud: 1億2,000万円 where that is exact, else rounded to 万円 with 約 before it; below 1万円 the yen.</summary>
    public static string Readable(Yen yen)
    {
        const long unit = (long)MoneyUnit.TenThousand;
        if (yen.Amount is > -unit and < unit)
            return Format(yen);
        var rounded = In(yen, MoneyUnit.TenThousand) * unit;
        if (rounded is > long.MaxValue or < long.MinValue)
            return Format(yen);
        return (rounded == yen.Amount ? "" : "約") + NumberWords.Format((long)rounded) + "円";
    }

    /// <summary>
    /// Reads 1,234千円, 1億2,000万円, 120百万円, １万５千円, ▲500円 … A number without a unit is taken in <paramref name="bare"/>.
    /// False when it is not wholly an amount, or not whole yen.
    /// </summary>
    public static bool TryParse(string text, out Yen yen, MoneyUnit bare = MoneyUnit.Yen)
    {
        yen = Yen.Zero;
        var normal = TextFold.Nfkc(text).Trim().TrimStart('¥', '\\');
        var hasUnit = normal.EndsWith('円');
        if (hasUnit)
            normal = normal[..^1].TrimEnd();
        if (!NumberWords.TryParse(normal, out var number))
            return false;
        var isBare = !hasUnit && normal.All(c => !"十百千万億兆".Contains(c, StringComparison.Ordinal));
        if (isBare)
            number *= (long)bare;
        if (number != decimal.Truncate(number) || number is > long.MaxValue or < long.MinValue)
            return false;
        yen = new Yen((long)number);
        return true;
    }
}
