using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Accompany;

/// <summary>Addresses of next steps.</summary>
public static class AccompanyLinks
{
    public const string List = "/accompany";

    public static string Detail(string person) => Address.Under(List, person);
}
