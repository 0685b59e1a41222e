using Microsoft.AspNetCore.Mvc;
using Okoshi.Web.Pages.Account;

namespace Okoshi.Web.Access;

/// <summary>Where somebody goes after signing in: back, but only inside the product.</summary>
public static class Returns
{
    /// <param name="url">Addresses as the browser sees them.</param>
    /// <param name="address">Where somebody came from, the municipality in front.</param>
    /// <param name="otherwise">Where to go when that is nowhere, or elsewhere.</param>
    public static string To(IUrlHelper url, string? address, string otherwise = AccountLinks.Own)
    {
        return url.IsLocalUrl(address) ? address! : url.Content("~" + otherwise);
    }
}
