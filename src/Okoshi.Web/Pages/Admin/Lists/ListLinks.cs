namespace Okoshi.Web.Pages.Admin.Lists;

/// <summary>Addresses of imported lists of programmes.</summary>
public static class ListLinks
{
    public const string All = "/admin/lists";

    /// <summary>A list that waits to be confirmed.</summary>
    public static string Waiting(Guid id) => $"{All}/{id}";
}
