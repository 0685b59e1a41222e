using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.Web.Tests.Api;

namespace Okoshi.Web.Tests.Access;

/// <summary>
/// Whoever asks for whatever, with a real key or a senseless one, is answered: no door of the product answers that the product failed.
/// </summary>
[Trait("lane", "full")]
public sealed partial class NoDoorFailsTests(SpareProduct spare) : IClassFixture<SpareProduct>
{
    /// <summary>Forms after which the sender is somebody else.</summary>
    private static readonly string[] Leaving = ["/account/sign-out", "/account/close"];

    public static TheoryData<Role> EachRole => [.. Enum.GetValues<Role>()];

    private WebProduct Product => spare.Product;

    [Theory]
    [MemberData(nameof(EachRole))]
    public async Task No_address_makes_the_product_fail(Role role)
    {
        using var client = await ClientAsync(role);
        var addresses = await AddressesAsync();
        var failed = new List<string>();
        foreach (var address in addresses)
        {
            using var response = await client.GetAsync(address);
            if (response.StatusCode >= HttpStatusCode.InternalServerError)
                failed.Add($"{(int)response.StatusCode} {address}");
        }

        failed.ShouldBeEmpty();
        addresses.Count.ShouldBeGreaterThan(150);
    }

    [Theory]
    [MemberData(nameof(EachRole))]
    public async Task No_empty_form_makes_the_product_fail(Role role)
    {
        using var client = await ClientAsync(role);
        var token = await TokenAsync(client, role);
        var forms = (await PageDoors.ReadAsync(Product.Services)).Where(d => d.Method == "POST").ToArray();
        var failed = new List<string>();
        foreach (var door in forms.Where(d => !Leaving.Contains(d.Route)))
        {
            foreach (var page in RealAddresses(door.Route).Take(1).Append(Senseless(door.Route)).Distinct())
                failed.AddRange(await FailureAsync(client, role, door.At(page), token));
        }
        foreach (var address in Leaving)
        {
            using var leaver = await ClientAsync(role);
            failed.AddRange(await FailureAsync(leaver, Role.Visitor, address, await TokenAsync(leaver, role)));
        }

        failed.ShouldBeEmpty();
        forms.Length.ShouldBeGreaterThan(50);
    }

    [Theory]
    [MemberData(nameof(EachRole))]
    public async Task No_empty_message_makes_an_endpoint_fail(Role role)
    {
        using var client = await ClientAsync(role);
        var routes = Endpoints("POST");
        var failed = new List<string>();
        foreach (var address in routes.Select(Senseless))
        {
            foreach (var body in new[] { "", "{}", "[]" })
            {
                using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
                using var response = await client.Client.PostAsync(
                    new Uri(address, UriKind.Relative),
                    content,
                    TestContext.Current.CancellationToken
                );
                if (response.StatusCode >= HttpStatusCode.InternalServerError)
                    failed.Add($"{(int)response.StatusCode} {address} 「{body}」");
            }
        }

        failed.ShouldBeEmpty();
        routes.Count.ShouldBeGreaterThan(5);
    }

    private static Task<string> TokenAsync(FormClient client, Role role) =>
        client.TokenAsync(role == Role.Visitor ? "/account/sign-in" : "/account/security");

    /// <summary>What is wrong with the answer to an empty form; a form that did not arrive proves nothing.</summary>
    private static async Task<string[]> FailureAsync(FormClient client, Role role, string address, string token)
    {
        using var response = await client.PostAsync(address, token);
        var isLost =
            role != Role.Visitor
            && response.Headers.Location?.ToString().Contains("/account/sign-in?returnUrl", StringComparison.Ordinal) == true;
        return isLost ? [$"signed out before {address}"]
            : response.StatusCode is >= HttpStatusCode.InternalServerError or HttpStatusCode.BadRequest
                ? [$"{(int)response.StatusCode} {address}"]
            : [];
    }

    private async Task<FormClient> ClientAsync(Role role) =>
        role == Role.Visitor
            ? new FormClient(Product.Address)
            : await Product.SignInAsync(await Product.PersonAsync(role == Role.Resident ? [] : [role]));

    /// <summary>Every page and GET handler and endpoint, with a real key and with one that nothing has.</summary>
    private async Task<IReadOnlyCollection<string>> AddressesAsync()
    {
        var addresses = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var door in (await PageDoors.ReadAsync(Product.Services)).Where(d => d.Method == "GET"))
        {
            addresses.Add(door.At(Senseless(door.Route)));
            var real = RealAddresses(door.Route).ToArray();
            // Where links lead to the handler, as they lead there; else the page's own address with the handler's name.
            var linked = real.FirstOrDefault(a => a.Contains($"handler={door.Handler}", StringComparison.OrdinalIgnoreCase));
            if ((door.Handler.Length > 0 ? linked ?? real.FirstOrDefault() : real.FirstOrDefault()) is { } address)
                addresses.Add(door.At(address));
        }
        addresses.UnionWith(Endpoints("GET").Select(Senseless));
        addresses.UnionWith(ApiTests.Answered.Select(a => "/api/v1" + a.Data));
        return addresses;
    }

    private IEnumerable<string> RealAddresses(string route) => spare.Site.Answers.Where(a => a.Kind == route).Select(a => a.Address);

    private IReadOnlyList<string> Endpoints(string method) =>
        [
            .. Product
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e =>
                    e.Metadata.GetMetadata<PageActionDescriptor>() is null
                    && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) == true
                )
                .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
                .Where(r => !r.Contains('.', StringComparison.Ordinal))
                .Distinct(),
        ];

    /// <summary>A route with keys of the right form that nothing has.</summary>
    private static string Senseless(string route) =>
        Parameter()
            .Replace(
                route,
                m =>
                    m.Groups["kind"].Value switch
                    {
                        "guid" => "00000000-0000-4000-8000-000000000000",
                        "int" or "long" => "2147483647",
                        _ => "%E3%81%AA%E3%81%84%E9%8D%B5-%27%3B",
                    }
            );

    [GeneratedRegex("[{][*]*\\w+(:(?<kind>\\w+))?[^}]*[}]")]
    private static partial Regex Parameter();
}
