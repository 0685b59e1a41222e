namespace Okoshi.Web.Pages.Admin.Listings;

/// <summary>Addresses of imported lists of programmes.</summary>
public static class ListingLinks
{
    public const string All = "/admin/lists";

    /// <summary>A list that waits to be confirmed.</summary>
    public static string Waiting(Guid id) => $"{All}/{id}";
}
