using Microsoft.AspNetCore.Diagnostics;
using Okoshi.App.Context;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Shared;

/// <summary>
/// 地域のアドレス <c>/022012/region</c>: the municipality stands at the beginning of an address. The code moves into the base path, so that
/// every page has one address for each municipality and links stay in it; an address without a code asks for the usual one.
/// </summary>
public static class RegionAddress
{
    private const string Asked = "okoshi-region";

    /// <summary>An address of the product as a certain municipality has it.</summary>
    public static string Of(MunicipalityCode municipality, string address) => $"/{municipality.Digits}{address}";

    /// <summary>Takes the code out of the path; before routing.</summary>
    public static WebApplication UseRegionAddress(this WebApplication app)
    {
        app.Use(
            (context, next) =>
            {
                var path = context.Request.Path.Value ?? "";
                if (path.Length >= 7 && (path.Length == 7 || path[7] == '/') && TryRead(path[1..7], out var code))
                {
                    context.Items[Asked] = code;
                    context.Request.PathBase = context.Request.PathBase.Add("/" + code.Digits);
                    context.Request.Path = path.Length == 7 ? "/" : path[7..];
                }
                return next(context);
            }
        );
        return app;
    }

    /// <summary>Opens the region of the request, once; behind routing and sign-in.</summary>
    public static WebApplication UseRegionContext(this WebApplication app)
    {
        app.Use(
            async (context, next) =>
            {
                var isFile = context.GetEndpoint()?.Metadata.GetMetadata<NoRegionAttribute>() is not null;
                // The page that tells of it is shown with the usual region.
                var isTold = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
                if (!isFile && !await OpenAsync(context) && !isTold)
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return;
                }
                await next(context);
            }
        );
        return app;
    }

    /// <summary>False where the address names a municipality of which nothing is known.</summary>
    private static async Task<bool> OpenAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var (open, region) = (services.GetRequiredService<OpenRegion>(), services.GetRequiredService<RegionContext>());
        var asked = context.Items[Asked] as MunicipalityCode?;
        var isKnown = await open.RunAsync(asked, ChosenRegion.Last(context.Request), context.RequestAborted);
        // What only a pack can answer, an address without a municipality asks of the usual pack.
        if (asked is null && context.GetEndpoint()?.Metadata.GetMetadata<NeedsPackAttribute>() is { } needs && !needs.IsMet(region))
            await open.RunAsync(context.RequestAborted);
        return isKnown;
    }

    private static bool TryRead(string text, out MunicipalityCode code) =>
        MunicipalityCode.TryParseRegion(text, out code) && code != MunicipalityCode.Nation;
}

/// <summary>An address that is about no region: static files.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NoRegionAttribute : Attribute;
