using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;

namespace Okoshi.Web.Tests;

/// <summary>An answer of the product.</summary>
/// <param name="Address">Path and query.</param>
/// <param name="Kind">The route of its page, the same for all details of one sort; empty for files and data.</param>
/// <param name="LinkedFrom">The first page that led there.</param>
/// <param name="Status">Answer of the server.</param>
/// <param name="ContentType">Media type without its parameters.</param>
/// <param name="ContentPolicy">The Content-Security-Policy header; empty when missing.</param>
/// <param name="Html">Text of a page; empty for files and data.</param>
public sealed record SitePage(
    string Address,
    string Kind,
    string LinkedFrom,
    HttpStatusCode Status,
    string ContentType,
    string ContentPolicy,
    string Html
);

/// <summary>
/// What somebody with every right can reach by links from the public start page, from the staff's, from the own page and from the kit.
/// </summary>
public sealed partial class Site
{
    /// <summary>Lists link to themselves, sorted and filtered: so many variants of one path are read, the others are alike.</summary>
    private const int VariantsPerPath = 4;

    /// <summary>Details of one sort are made by one page: so many of them are read, spread as the lists show them.</summary>
    private const int PagesPerKind = 24;

    /// <summary>So many requests at a time.</summary>
    private const int AtOnce = 4;

    private static readonly string[] Doors =
    [
        "/",
        "/region",
        "/kit",
        "/account",
        "/work",
        "/admin/audit",
        "/admin/jobs",
        "/admin/datasets",
        "/admin/lists",
        "/support/own",
        "/account/sign-in",
        "/account/register",
        "/research",
    ];

    private Site(TestPerson reader, IReadOnlyList<SitePage> answers, IReadOnlyList<string> routes)
    {
        Reader = reader;
        Answers = answers;
        Routes = routes;
    }

    /// <summary>Who read it.</summary>
    public TestPerson Reader { get; }

    /// <summary>Everything that was read: pages, files, data.</summary>
    public IReadOnlyList<SitePage> Answers { get; }

    public IEnumerable<SitePage> Pages => Answers.Where(a => a.Kind.Length > 0 && a.ContentType == "text/html");

    /// <summary>All routes of Razor pages.</summary>
    public IReadOnlyList<string> Routes { get; }

    /// <summary>Some pages of every kind, spread over all that were found.</summary>
    public IEnumerable<SitePage> Samples(int perKind) =>
        Pages.GroupBy(p => p.Kind).SelectMany(kind => kind.Where((_, i) => i % Math.Max(1, kind.Count() / perKind) == 0).Take(perKind));

    public static async Task<Site> CrawlAsync(WebProduct product, CancellationToken cancellationToken)
    {
        var everything = await product.PersonAsync(Role.Administrator, Role.Auditor, Role.Adviser, Role.Researcher);
        using var client = await product.SignInAsync(everything);
        var routes = PageRoutes(product.Services);
        var answers = new List<SitePage>();
        string[] doors =
        [
            .. Doors,
            $"/people/{everything.Id}",
            $"/admin/datasets/import/{product.WaitingImport}",
            $"/admin/lists/{product.WaitingList}",
            await product.InvitationAsync(everything),
        ];
        var waiting = doors.Select(d => (Address: d, From: "")).ToList();
        var seen = new HashSet<string>(doors, StringComparer.Ordinal);
        var variants = new Dictionary<string, int>(StringComparer.Ordinal);
        while (waiting.Count > 0)
        {
            // As far from the doors as each other: read at once, and looked through in the order in which they were found.
            var wave = new SitePage[waiting.Count];
            await Parallel.ForAsync(
                0,
                wave.Length,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
                async (i, token) => wave[i] = await ReadAsync(client, routes, waiting[i].Address, waiting[i].From, token)
            );
            answers.AddRange(wave);
            waiting.Clear();
            foreach (var (answer, link) in wave.SelectMany(a => InternalLinks(a).Select(l => (a, l))))
            {
                var path = link.Split('?')[0];
                var kind = KindOf(routes, link);
                if (
                    seen.Contains(link)
                    || variants.GetValueOrDefault(path) >= VariantsPerPath
                    || variants.GetValueOrDefault(kind) >= PagesPerKind
                )
                    continue;
                seen.Add(link);
                variants[path] = variants.GetValueOrDefault(path) + 1;
                variants[kind] = variants.GetValueOrDefault(kind) + 1;
                waiting.Add((link, answer.Address));
            }
        }
        return new Site(everything, answers, [.. routes.Select(r => r.TemplateText!)]);
    }

    /// <summary>Addresses in links and in files that a page loads, as written.</summary>
    public static IEnumerable<string> Links(string html) =>
        Attribute().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["address"].Value));

    private static IEnumerable<string> InternalLinks(SitePage page) =>
        page.ContentType != "text/html"
            ? []
            : Links(page.Html)
                .Select(link => new Uri(new Uri("http://okoshi" + page.Address), link))
                .Where(uri => uri.Host == "okoshi" && uri.Scheme == "http")
                // The other language and the readings stay from then on; PublicLanguageTests reads them.
                .Where(uri =>
                    !uri.Query.Contains("lang=", StringComparison.Ordinal) && !uri.Query.Contains("ruby=", StringComparison.Ordinal)
                )
                .Select(uri => uri.PathAndQuery);

    private static async Task<SitePage> ReadAsync(
        FormClient client,
        IReadOnlyList<RouteTemplate> routes,
        string address,
        string from,
        CancellationToken cancellationToken
    )
    {
        using var answer = await client.GetAsync(address);
        // A page may lead on to an address of its own, such as that of its first question; to another page it may not.
        var own = answer.Headers.Location?.OriginalString is { } next && next.Split('?')[0] == address.Split('?')[0] ? next : null;
        using var response = own is null ? answer : await client.GetAsync(own);
        var type = response.Content.Headers.ContentType?.MediaType ?? "";
        var policy = response.Headers.TryGetValues("Content-Security-Policy", out var values) ? string.Join("; ", values) : "";
        var html = type == "text/html" ? await response.Content.ReadAsStringAsync(cancellationToken) : "";
        return new SitePage(
            address,
            RouteOf(routes, address) is { } route ? "/" + route.TemplateText : "",
            from,
            response.StatusCode,
            type,
            policy,
            html
        );
    }

    private static RouteTemplate? RouteOf(IReadOnlyList<RouteTemplate> routes, string address) =>
        routes.FirstOrDefault(r => new TemplateMatcher(r, []).TryMatch(address.Split('?')[0], []));

    /// <summary>The route with what it is asked for: a page, a file of a certain chart, a workbook.</summary>
    private static string KindOf(IReadOnlyList<RouteTemplate> routes, string link) =>
        $"{RouteOf(routes, link)?.TemplateText ?? link} {Handler().Match(link).Value}";

    /// <summary>Literal routes first, so that a kind is the most exact one.</summary>
    private static IReadOnlyList<RouteTemplate> PageRoutes(IServiceProvider services) =>
        [
            .. services
                .GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
                .OrderBy(e => e.RoutePattern.InboundPrecedence)
                .Select(e => TemplateParser.Parse(e.RoutePattern.RawText!))
                .DistinctBy(t => t.TemplateText),
        ];

    [GeneratedRegex("(?<=[?&](handler|format)=)[a-z-]+", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();

    [GeneratedRegex("""\s(?:href|src|action|poster|data)=["'](?<address>[^"'#][^"']*)["']""", RegexOptions.IgnoreCase)]
    private static partial Regex Attribute();
}
