using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Consents;
using Okoshi.Web.Access;

namespace Okoshi.Web.Tests.Access;

/// <summary>Every door of the running product, tried by every role.</summary>
public sealed class RouteTests(WebProduct product)
{
    public static TheoryData<Role> EachRole => [.. Enum.GetValues<Role>()];

    private IReadOnlyList<RouteEndpoint> Endpoints =>
        [.. product.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    [Fact]
    public void Every_page_and_endpoint_states_its_access()
    {
        Endpoints.Count.ShouldBeGreaterThan(40);
        // The framework's own answer for files that are not there, in development only; it states nothing and so stays shut.
        Endpoints
            .Where(e => e.Metadata.GetMetadata<AccessAttribute>() is null && e.DisplayName != "Fallback {**path:file}")
            .Select(e => e.DisplayName)
            .ShouldBeEmpty();
    }

    /// <summary>Every door without a parameter, one page of every sort that has one, and nothing but words of people behind them.</summary>
    [Theory]
    [MemberData(nameof(EachRole))]
    [Trait("lane", "full")]
    public async Task A_role_gets_through_the_doors_of_the_table_and_through_no_other(Role role)
    {
        var doors = await DoorsAsync();
        var wrong = new List<string>();
        using var client =
            role == Role.Visitor
                ? new FormClient(product.Address)
                : await product.SignInAsync(await product.PersonAsync(role == Role.Resident ? [] : [role]));
        foreach (var (address, access) in doors)
        {
            // Everybody with an account is a resident as well.
            var mayEnter =
                AccessMatrix.ScopeOf(role, access.Resource, access.Action) != Scope.None
                || (role != Role.Visitor && AccessMatrix.ScopeOf(Role.Resident, access.Resource, access.Action) != Scope.None);
            using var response = await client.GetAsync(address);
            var refused = Refused(response, role, address);
            // Inside an open door a record may still be "not found" for the role; that the product failed is no answer.
            if ((mayEnter ? refused : !refused) || response.StatusCode >= HttpStatusCode.InternalServerError)
                wrong.Add($"{address}: {(int)response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
                wrong.AddRange(
                    Leftovers
                        .Of(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
                        .Select(l => $"{address}: {l}")
                );
        }

        doors.Count.ShouldBeGreaterThan(80);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Records_of_others_are_not_found_by_number()
    {
        var victim = await product.PersonAsync(Role.Planner);
        var (session, consent) = (
            await product.SessionAsync(victim),
            await product.ConsentAsync(victim, victim.OrganizationId, ConsentPurpose.Advice)
        );
        foreach (var role in Enum.GetValues<Role>().Where(r => r is not (Role.Visitor or Role.Resident)))
        {
            using var client = await product.SignInAsync(await product.PersonAsync(role));
            (await client.GetAsync($"/people/{victim.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, role.ToString());
            (await client.GetAsync($"/people/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, role.ToString());
            (await client.SendAsync("/account/security", $"/account/security?handler=End&id={session}")).StatusCode.ShouldBe(
                HttpStatusCode.NotFound,
                role.ToString()
            );
            (await client.SendAsync("/account/consents", $"/account/consents?handler=Revoke&id={consent}")).StatusCode.ShouldBe(
                HttpStatusCode.NotFound,
                role.ToString()
            );
            var token = await client.SendAsync("/account/security", $"/account/tokens?handler=Revoke&id={Guid.NewGuid()}");
            token.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
            var edit = await client.GetAsync($"/admin/organizations/{victim.OrganizationId}/edit");
            edit.StatusCode.ShouldBe(role == Role.Administrator ? HttpStatusCode.OK : HttpStatusCode.Forbidden, role.ToString());
        }
        // All of that changed nothing.
        using var self = await product.SignInAsync(victim);
        (await self.TextAsync("/account/consents")).ShouldNotContain("に取り消し");
        (await self.TextAsync("/account/security")).ShouldContain(session.ToString());
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var client = await product.SignInAsync(await product.PersonAsync());
        using var response = await client.SendAsync("/about", "/account/security?handler=StopTwoFactor");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<IReadOnlyList<(string Address, AccessAttribute Access)>> DoorsAsync()
    {
        var samples = (await product.SiteAsync()).Samples(1).ToLookup(p => p.Kind, p => p.Address);
        return
        [
            .. Endpoints
                .Where(IsRead)
                .GroupBy(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
                .SelectMany(g =>
                    (g.First().RoutePattern.Parameters.Count == 0 ? [g.Key] : samples[g.Key]).Select(address =>
                        (address, g.First().Metadata.GetMetadata<AccessAttribute>()!)
                    )
                ),
        ];
    }

    private static bool IsRead(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<AccessAttribute>() is not null
        && (
            endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null
            || endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true
        )
        && endpoint.RoutePattern.RawText is { } route
        && !route.Contains('.', StringComparison.Ordinal);

    /// <summary>A visitor is sent to sign in, or told 401 by the API; others are told that they may not.</summary>
    private static bool Refused(HttpResponseMessage response, Role role, string address) =>
        role != Role.Visitor ? response.StatusCode == HttpStatusCode.Forbidden
        : address.StartsWith("/api", StringComparison.Ordinal) ? response.StatusCode == HttpStatusCode.Unauthorized
        : response.StatusCode == HttpStatusCode.Redirect
            && response.Headers.Location!.ToString().Contains("/account/sign-in?", StringComparison.Ordinal);
}
