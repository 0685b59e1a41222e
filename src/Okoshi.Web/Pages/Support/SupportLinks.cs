using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support;

/// <summary>Addresses of the catalogue of programmes.</summary>
public static class SupportLinks
{
    public const string Catalogue = "/support";
    public const string Check = "/support/check";

    /// <param name="key">Key of a programme.</param>
    public static string Detail(string key) => Address.Under(Catalogue, key);
}
