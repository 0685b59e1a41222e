using System.Globalization;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity.Swot;

/// <summary>Addresses of the cross SWOT.</summary>
public static class SwotLinks
{
    public const string Board = "/opportunities/swot";
    public const string Edit = "/opportunities/swot/edit";

    public static string Edition(int number) => Address.Of(Board, ("edition", Text(number)));

    /// <summary>An edition as a file; the newest when none is named.</summary>
    public static string Export(string format, int? edition) =>
        Address.Export(Board, format, ("edition", edition is { } n ? Text(n) : null));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
