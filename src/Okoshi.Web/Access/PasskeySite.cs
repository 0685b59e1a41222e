using Microsoft.AspNetCore.Identity;

namespace Okoshi.Web.Access;

/// <summary>
/// The place that passkeys belong to: the address that the operator named, never the name by which a proxy reaches the product. A
/// request's own host stands in only where nothing was named.
/// </summary>
public static class PasskeySite
{
    /// <summary>Makes passkeys for a site, never without asking for finger or PIN, and takes only those that were made there.</summary>
    public static void Set(IdentityPasskeyOptions options, Uri? site)
    {
        options.UserVerificationRequirement = "required";
        // Browsers make none elsewhere: a site without https, other than on one's own machine, has no passkeys to lose.
        if (site is null || (site.Scheme != Uri.UriSchemeHttps && !site.IsLoopback))
            return;
        var origin = OriginOf(site);
        options.ServerDomain = site.IdnHost;
        options.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && context.Origin == origin);
    }

    /// <summary>As browsers write it: names in their ASCII form, and no port where it is the usual one.</summary>
    private static string OriginOf(Uri site) => $"{site.Scheme}://{site.IdnHost}{(site.IsDefaultPort ? "" : $":{site.Port}")}";
}
