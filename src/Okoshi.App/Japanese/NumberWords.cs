using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Okoshi.App.Japanese;

/// <summary>Numbers with the units of Japanese counting: 1億2,000万, 3千, 百二十, 二〇二六.</summary>
public static partial class NumberWords
{
    private const string Digits = "〇一二三四五六七八九";
    private static readonly (char Unit, decimal Value)[] Small = [('千', 1_000), ('百', 100), ('十', 10)];
    private static readonly (char Unit, decimal Value)[] Big = [('兆', 1_000_000_000_000), ('億', 100_000_000), ('万', 10_000)];

    /// <summary>1億2,000万: every unit that is not zero; exact.</summary>
    public static string Format(long number)
    {
        if (number == 0)
            return "0";
        var text = new StringBuilder(number < 0 ? "-" : "");
        var rest = Math.Abs((decimal)number);
        foreach (var (unit, value) in Big)
        {
            var count = decimal.Truncate(rest / value);
            rest -= count * value;
            if (count > 0)
                text.Append(count.ToString("#,0", CultureInfo.InvariantCulture)).Append(unit);
        }
        if (rest > 0)
            text.Append(rest.ToString("#,0", CultureInfo.InvariantCulture));
        return text.ToString();
    }

    /// <summary>Reads such a number; false for anything that is not wholly one, also when its units stand in a wrong order.</summary>
    public static bool TryParse(string text, out decimal number)
    {
        number = 0;
        var normal = TextFold.Nfkc(text).Trim();
        var isNegative = normal.Length > 0 && "-▲△−".Contains(normal[0], StringComparison.Ordinal);
        if (isNegative)
            normal = normal[1..].TrimStart();
        if (normal.Length == 0 || !Whole().IsMatch(normal))
            return false;
        var sum = new Sum();
        foreach (var token in Token().EnumerateMatches(normal))
        {
            if (!sum.Add(normal.Substring(token.Index, token.Length)))
                return false;
        }
        if (sum.Total is not { } total)
            return false;
        number = isNegative ? -total : total;
        return true;
    }

    [GeneratedRegex(
        @"^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[〇一二三四五六七八九]+|[十百千万億兆])+$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Whole();

    [GeneratedRegex(@"[\d,.]+|[〇一二三四五六七八九]+|[十百千万億兆]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    /// <summary>Adds up tokens from left to right: a number, then 千 百 十 in falling order, then 兆 億 万 in falling order.</summary>
    private sealed class Sum
    {
        private const decimal Limit = 1e18m;
        private decimal total;
        private decimal section;
        private decimal? pending;
        private decimal lastSmall = decimal.MaxValue;
        private decimal lastBig = decimal.MaxValue;
        private bool isEmpty = true;

        public decimal? Total =>
            isEmpty || total + section + (pending ?? 0) is var sum && sum > Limit ? null : total + section + (pending ?? 0);

        public bool Add(string token)
        {
            isEmpty = false;
            if (Unit(Small, token) is { } small)
                return AddSmall(small);
            if (Unit(Big, token) is { } big)
                return AddBig(big);
            if (pending is not null)
                return false;
            if (Value(token) is not { } value || value > Limit)
                return false;
            pending = value;
            return true;
        }

        private bool AddSmall(decimal unit)
        {
            if (unit >= lastSmall)
                return false;
            section += (pending ?? 1) * unit;
            (pending, lastSmall) = (null, unit);
            return section <= Limit;
        }

        private bool AddBig(decimal unit)
        {
            var count = section + (pending ?? 0);
            var isCounted = pending is not null || lastSmall < decimal.MaxValue;
            if (unit >= lastBig || !isCounted || count > Limit / unit)
                return false;
            total += count * unit;
            (section, pending, lastSmall, lastBig) = (0, null, decimal.MaxValue, unit);
            return true;
        }

        private static decimal? Unit((char Unit, decimal Value)[] units, string token) =>
            token.Length == 1 && Array.Exists(units, u => u.Unit == token[0]) ? Array.Find(units, u => u.Unit == token[0]).Value : null;

        private static decimal? Value(string token)
        {
            var ascii = string.Concat(
                token
                    .Replace(",", "", StringComparison.Ordinal)
                    .Select(c => Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : c)
            );
            return decimal.TryParse(ascii, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
        }
    }
}
