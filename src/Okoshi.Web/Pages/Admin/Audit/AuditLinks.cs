namespace Okoshi.Web.Pages.Admin.Audit;

/// <summary>Addresses of the audit.</summary>
public static class AuditLinks
{
    public const string List = "/admin/audit";

    /// <summary>Where the trail is looked through.</summary>
    public const string Check = List + "#check";
}
