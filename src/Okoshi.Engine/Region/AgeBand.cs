using System.Globalization;

namespace Okoshi.Engine.Region;

/// <summary>年齢階級 A band of completed years of age, such as 20-24 or 90+; also "total" and "unknown".</summary>
/// <param name="Label">The band as written: <c>20-24</c>, <c>90+</c>, <c>total</c>, <c>unknown</c>.</param>
/// <param name="From">First year of age; null for "total" and "unknown".</param>
/// <param name="To">Last year of age; null for an open band, "total" and "unknown".</param>
public sealed record AgeBand(string Label, int? From, int? To)
{
    /// <summary>総数 All ages, unknown ones included.</summary>
    public static readonly AgeBand Total = new("total", null, null);

    /// <summary>年齢不詳 Persons whose age is not known.</summary>
    public static readonly AgeBand Unknown = new("unknown", null, null);

    /// <summary>True for a band of five years and for the open band at the top (80 years or over).</summary>
    public bool IsFiveYear => (From is { } from && To == from + 4) || (From >= 80 && To is null);

    /// <summary>Reads <c>20-24</c>, <c>90+</c>, <c>7</c> (a single year), <c>total</c> or <c>unknown</c>; null for anything else.</summary>
    public static AgeBand? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == Total.Label)
            return Total;
        if (text == Unknown.Label)
            return Unknown;
        if (text.EndsWith('+') && Age(text[..^1]) is { } open)
            return new AgeBand(text, open, null);
        if (Age(text) is { } single)
            return new AgeBand(text, single, single);
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 1 || Age(text[..dash]) is not { } from || Age(text[(dash + 1)..]) is not { } to || to < from)
            return null;
        return new AgeBand(text, from, to);
    }

    private static int? Age(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age <= 150 ? age : null;
}
