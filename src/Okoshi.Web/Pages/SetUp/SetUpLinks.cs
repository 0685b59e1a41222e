using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.SetUp;

/// <summary>Addresses of the first set-up.</summary>
public static class SetUpLinks
{
    public static string Begin(string token) => Address.Under("/setup", token);
}
