using System.Globalization;
using Okoshi.App.Japanese;

namespace Okoshi.App.Documents;

/// <summary>A value as people read it (pages, print, terminal) and as machines read it (CSV, addresses).</summary>
public static class CellText
{
    /// <summary>What stands where nothing is known and no reason is given.</summary>
    public const string NoValue = "—";

    /// <summary>
    /// For reading: both calendars, thousands separated; <paramref name="decimals"/> null shows every digit the number has.
    /// </summary>
    public static string Display(Cell cell, int? decimals = null) =>
        cell switch
        {
            Cell.Text text => text.Value,
            Cell.Number number => Number(number.Value, decimals),
            Cell.Date date => Wareki.DateWithWestern(date.Value),
            Cell.YesNo answer => answer.Value ? "はい" : "いいえ",
            Cell.Year year => Wareki.FiscalYearWithWestern(year.Value),
            Cell.Missing missing => missing.Reason.Length > 0 ? missing.Reason : NoValue,
            _ => throw new ArgumentOutOfRangeException(nameof(cell)),
        };

    /// <summary>For machines: no separators, ISO dates, Western year; empty when unknown.</summary>
    public static string Plain(Cell cell) =>
        cell switch
        {
            Cell.Text text => text.Value,
            Cell.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
            Cell.Date date => Wareki.Iso(date.Value),
            Cell.YesNo answer => answer.Value ? "1" : "0",
            Cell.Year year => year.Value.Year.ToString(CultureInfo.InvariantCulture),
            Cell.Missing => "",
            _ => throw new ArgumentOutOfRangeException(nameof(cell)),
        };

    private static string Number(decimal value, int? decimals)
    {
        if (decimals is not { } places)
            return value.ToString("#,##0.############################", CultureInfo.InvariantCulture);
        return decimal.Round(value, places, MidpointRounding.AwayFromZero)
            .ToString("N" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
