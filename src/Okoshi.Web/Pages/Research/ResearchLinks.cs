namespace Okoshi.Web.Pages.Research;

/// <summary>Addresses of what research may read.</summary>
public static class ResearchLinks
{
    public const string List = "/research";
}
