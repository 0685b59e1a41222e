using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.Web.Pages.Account;
using Okoshi.Web.Pages.Work;

namespace Okoshi.Web.Access;

/// <summary>Where somebody goes after signing in: back, but only inside the product.</summary>
public static class Returns
{
    /// <param name="url">Addresses as the browser sees them.</param>
    /// <param name="address">Where somebody came from, the municipality in front.</param>
    /// <param name="otherwise">Where to go when that is nowhere, or elsewhere.</param>
    public static string To(IUrlHelper url, string? address, string otherwise)
    {
        return url.IsLocalUrl(address) ? address! : url.Content("~" + otherwise);
    }

    /// <summary>Where somebody begins: staff with what waits for them, others with what is theirs.</summary>
    public static string Start(Actor actor)
    {
        return AccessMatrix.MayEnter(actor, Resource.Work, AccessAction.Read) ? WorkLinks.Own : AccountLinks.Own;
    }
}
