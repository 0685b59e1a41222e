using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Okoshi.Web.Shared;

/// <summary>
/// Addresses of the product's pages. The links classes of each folder write them without the municipality, from "/" on;
/// it is put in front where an address leaves the product, here for redirects and in <see cref="Elements.AddressTagHelper"/> for pages.
/// Every address gets it, also those that are the same for all municipalities: whoever signs in or looks at the own account
/// comes back to the municipality that was looked at.
/// </summary>
public static class Address
{
    /// <summary>A path with a query; what has no value is left out.</summary>
    public static string Of(string path, params IEnumerable<(string Name, string? Value)> query) =>
        QueryHelpers.AddQueryString(path, query.Select(q => KeyValuePair.Create(q.Name, q.Value)));

    /// <summary>A path that ends in a key of any characters.</summary>
    public static string Under(string path, string key) => $"{path}/{Uri.EscapeDataString(key)}";

    /// <summary>Rows of a page as a file.</summary>
    /// <param name="path">The page.</param>
    /// <param name="format"><c>xlsx</c>, <c>csv</c> or <c>csv-sjis</c>.</param>
    /// <param name="query">What else the page is asked.</param>
    public static string Export(string path, string format, params IEnumerable<(string Name, string? Value)> query) =>
        Of(path, [("handler", "Export"), ("format", format), .. query]);

    /// <summary>The numbers of a figure as a file.</summary>
    /// <param name="path">The page.</param>
    /// <param name="chart">Which figure of it; null where it has one.</param>
    /// <param name="format"><c>xlsx</c>; null for CSV.</param>
    /// <param name="query">What else the page is asked.</param>
    public static string Numbers(string path, string? chart, string? format, params IEnumerable<(string Name, string? Value)> query) =>
        Of(path, [("handler", "Numbers"), ("chart", chart), .. query, ("format", format)]);

    /// <summary>
    /// The address as this request's answer says it, its municipality in front. Addresses of others, places of
    /// the page and relative ones stay.
    /// </summary>
    public static string Here(this HttpRequest request, string address)
    {
        return address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)
            ? request.PathBase.ToUriComponent() + address
            : address;
    }

    /// <summary>Leads on to another page, in the same municipality.</summary>
    public static LocalRedirectResult Go(this PageModel page, string address) => page.LocalRedirect("~" + address);
}
