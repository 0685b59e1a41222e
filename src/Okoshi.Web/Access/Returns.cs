using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.Web.Pages;
using Okoshi.Web.Pages.Account;
using Okoshi.Web.Pages.Public;
using Okoshi.Web.Pages.Work;

namespace Okoshi.Web.Access;

/// <summary>Where somebody goes after signing in: back, but only inside the product.</summary>
public static class Returns
{
    /// <summary>The sign-in page, coming back to the page at hand; what is about signing in itself is no place to come back to.</summary>
    public static string SignInFrom(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return
            !HttpMethods.IsGet(request.Method)
            || request.Path.StartsWithSegments(AccountLinks.Own)
            || request.Path.StartsWithSegments(ErrorLinks.All)
            || request.Path == PublicLinks.Start && !request.QueryString.HasValue
            ? AccountLinks.SignIn
            : AccountLinks.SignInThen(request.PathBase + request.Path + request.QueryString);
    }

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
