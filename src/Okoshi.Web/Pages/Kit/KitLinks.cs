using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Kit;

/// <summary>Addresses of the components' samples.</summary>
public static class KitLinks
{
    public const string All = "/kit";

    public static string Document => Address.Of(All, ("handler", "Document"));
}
