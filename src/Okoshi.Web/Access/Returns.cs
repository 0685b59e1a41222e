using Microsoft.AspNetCore.Mvc;

namespace Okoshi.Web.Access;

/// <summary>Where somebody goes after signing in: back, but only inside the product.</summary>
public static class Returns
{
    public static string To(IUrlHelper url, string? address)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.IsLocalUrl(address) ? address! : "/account";
    }
}
