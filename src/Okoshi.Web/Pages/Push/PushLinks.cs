using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Push;

/// <summary>Addresses of proposals.</summary>
public static class PushLinks
{
    public const string List = "/push";

    public static string Detail(string person) => Address.Under(List, person);
}
