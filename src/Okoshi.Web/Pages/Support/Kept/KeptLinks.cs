using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support.Kept;

/// <summary>Addresses of kept judgements.</summary>
public static class KeptLinks
{
    public const string List = "/support/kept";

    public static string Detail(string number) => Address.Under(List, number);
}
