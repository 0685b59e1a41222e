using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Admin.Organizations;

/// <summary>Addresses of organisations.</summary>
public static class OrganizationLinks
{
    public const string List = "/admin/organizations";
    public const string New = "/admin/organizations/new";

    /// <summary>Template of the form's second address; the first stands on the page.</summary>
    internal const string EditRoute = List + "/{id:guid}/edit";

    public static string Detail(Guid id) => $"{List}/{id}";

    /// <summary>The organisation with the receipt of what was saved.</summary>
    public static string Saved(Guid id, string receipt) => Address.Of(Detail(id), ("receipt", receipt));

    public static string Edit(Guid id) => $"{Detail(id)}/edit";

    /// <summary>The form of an organisation, or that of a new one.</summary>
    public static string Form(Guid? id) => id is { } known ? Edit(known) : New;
}
