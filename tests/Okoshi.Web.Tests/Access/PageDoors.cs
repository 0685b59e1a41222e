using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Okoshi.Web.Tests.Access;

/// <summary>Something that a page answers: its route with its parameters, and one of its handlers.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Route">Such as <c>/plans/{id}</c>.</param>
/// <param name="Handler">Name of the handler; empty for the page itself.</param>
public sealed record PageDoor(string Method, string Route, string Handler)
{
    /// <summary>The address of the door at an address of its page.</summary>
    public string At(string page) =>
        Handler.Length == 0 || page.Contains($"handler={Handler}", StringComparison.OrdinalIgnoreCase) ? page
        : page.Contains('?', StringComparison.Ordinal) ? $"{page}&handler={Handler}"
        : $"{page}?handler={Handler}";
}

/// <summary>All that the pages of a running product answer.</summary>
internal static class PageDoors
{
    public static async Task<IReadOnlyList<PageDoor>> ReadAsync(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var doors = new List<PageDoor>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
                continue;
            var route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            var handlers = (await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).HandlerMethods;
            doors.Add(new PageDoor("GET", route, ""));
            doors.AddRange(handlers.Select(h => new PageDoor(h.HttpMethod.ToUpperInvariant(), route, h.Name ?? "")));
        }
        return [.. doors.Distinct().OrderBy(d => d.Route, StringComparer.Ordinal).ThenBy(d => d.Method, StringComparer.Ordinal)];
    }
}
