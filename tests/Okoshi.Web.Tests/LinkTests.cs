using System.Collections;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Opportunity;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Check;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Tests;

/// <summary>The links classes and the routes of the product say the same.</summary>
public sealed class LinkTests(WebProduct product)
{
    private static readonly ThreeAnswers Answers = new("15-17", ["food"], "city");

    [Fact]
    public void Every_link_leads_to_a_route()
    {
        var routes = Routes.ToList();

        Links.Count().ShouldBeGreaterThan(80);
        Links.Where(l => !routes.Any(r => Fits(r, l))).Select(l => $"{l.Name}: {l.Address}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_has_a_link()
    {
        var links = Links.ToList();

        Routes
            .Where(r => r.Metadata.GetMetadata<PageActionDescriptor>() is not null && !links.Any(l => Fits(r, l)))
            .Select(r => r.RoutePattern.RawText)
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_link_beside_the_routes_is_found()
    {
        var detail = Routes.Single(r => r.RoutePattern.RawText == "support/{id}");

        Fits(detail, new Link("", "/support/own", ["own"])).ShouldBeTrue();
        Fits(detail, new Link("", "/support/own", [])).ShouldBeFalse();
        Fits(detail, new Link("", "/suport/own", ["own"])).ShouldBeFalse();
    }

    [Fact]
    public void Values_are_escaped_and_missing_ones_left_out()
    {
        Address.Under("/support", "a/b?c d").ShouldBe("/support/a%2Fb%3Fc%20d");
        Address.Of("/region#band", ("a", "1&2"), ("b", null), ("c", "市")).ShouldBe("/region?a=1%262&c=%E5%B8%82#band");
    }

    /// <summary>An address of a links class.</summary>
    /// <param name="Name">Its member.</param>
    /// <param name="Address">What the member says.</param>
    /// <param name="Values">What it was asked for.</param>
    private sealed record Link(string Name, string Address, IReadOnlyCollection<string> Values);

    private IEnumerable<RouteEndpoint> Routes =>
        product.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static IEnumerable<Link> Links =>
        typeof(Program)
            .Assembly.GetTypes()
            .Where(t => t.IsAbstract && t.IsSealed && t.Name.EndsWith("Links", StringComparison.Ordinal))
            .SelectMany(t =>
                t.GetFields()
                    .Select(f => new Link($"{t.Name}.{f.Name}", (string)f.GetRawConstantValue()!, []))
                    .Concat(t.GetMethods(BindingFlags.Public | BindingFlags.Static).Select(m => Call(t, m)))
            );

    private static Link Call(Type type, MethodInfo method)
    {
        var values = method.GetParameters().Select(p => Sample(p.ParameterType, p.Position)).ToArray();
        return new Link($"{type.Name}.{method.Name}", (string)method.Invoke(null, values)!, [.. values.Select(Written)]);
    }

    /// <summary>What of a value stands in an address.</summary>
    private static string Written(object value) =>
        value is WaitingProgramme waiting ? waiting.Id.ToString() : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static object Sample(Type type, int position) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            { } t when t == typeof(string) => $"値 {position}",
            { } t when t == typeof(Guid) => Guid.NewGuid(),
            { } t when t == typeof(int) => 700 + position,
            { } t when t == typeof(long) => 700L + position,
            { } t when t == typeof(MunicipalityCode) => MunicipalityCode.ParseRegion("520012"),
            { } t when t == typeof(ThreeAnswers) => Answers,
            { } t when t == typeof(OpportunityBasis) => OpportunityBasis.Pack,
            { } t when t == typeof(ProgrammePurpose) => ProgrammePurpose.Founding,
            { } t when t == typeof(WaitingProgramme) => new WaitingProgramme(Guid.NewGuid(), "", 1, WaitingFor.Review, "", default),
            { } t when t == typeof(IEnumerable<CheckQuestion>) => new[]
            {
                new CheckQuestion($"値 {position}", "", "", "", "", CheckInput.Number, [], 0) { In = PublicJapanese.Words },
            },
            { } t when typeof(IEnumerable).IsAssignableFrom(t) => new[] { "値" },
            var other => throw new InvalidOperationException($"A link takes {other.Name}; give it a sample here."),
        };

    /// <summary>The route takes the address, and takes nothing for a value that the link was not asked for.</summary>
    private static bool Fits(RouteEndpoint route, Link link)
    {
        var taken = new RouteValueDictionary();
        var path = Uri.UnescapeDataString(link.Address.Split('?', '#')[0]);
        return new TemplateMatcher(TemplateParser.Parse(route.RoutePattern.RawText!), []).TryMatch(path, taken)
            && taken.Values.All(v => v is string value && link.Values.Contains(value));
    }
}
