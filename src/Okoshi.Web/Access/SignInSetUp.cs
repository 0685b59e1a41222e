using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Support.Registered;
using Okoshi.Web.Api;
using Okoshi.Web.Pages.Account;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Access;

/// <summary>Who is asking: a cookie that names a session of the database, or an API token.</summary>
public static class SignInSetUp
{
    /// <summary>Claim that names the session.</summary>
    public const string SessionClaim = "sid";

    /// <summary>Policy of doors that are tried again and again: sign-in, codes, links.</summary>
    public const string Tries = "tries";

    private const string AnyScheme = "Okoshi";
    private const string MethodItem = "okoshi.sign-in-method";

    public static IServiceCollection AddOkoshiSignIn(this IServiceCollection services, int triesPerMinute, Uri? site)
    {
        services.AddHttpContextAccessor();
        // Whoever signs in has signed in for all municipalities, whichever stands in front of the address.
        services.ConfigureAll<CookieAuthenticationOptions>(o => o.Cookie.Path = "/");
        services.AddAntiforgery(o => o.Cookie.Path = "/");
        new IdentityBuilder(typeof(Account), services).AddSignInManager();
        services.Configure<IdentityPasskeyOptions>(o => PasskeySite.Set(o, site));
        services
            .AddAuthentication(AnyScheme)
            .AddPolicyScheme(
                AnyScheme,
                null,
                o =>
                    o.ForwardDefaultSelector = c =>
                        TokenHandler.Carries(c.Request) ? TokenHandler.Scheme : IdentityConstants.ApplicationScheme
            )
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.Scheme, null)
            .AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(Configure));
        services.AddScoped<IAuthorizationHandler, AccessHandler>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(StatesItsAccess).Build());
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            // Only what is tried counts, not what is looked at.
            o.AddPolicy(
                Tries,
                c =>
                    HttpMethods.IsPost(c.Request.Method)
                        ? RateLimitPartition.GetFixedWindowLimiter(
                            c.Connection.RemoteIpAddress?.ToString() ?? "",
                            _ => new FixedWindowRateLimiterOptions { PermitLimit = triesPerMinute, Window = TimeSpan.FromMinutes(1) }
                        )
                        : RateLimitPartition.GetNoLimiter("")
            );
        });
        return services;
    }

    /// <summary>How whoever signs in during this request does so, where the framework would say it wrongly.</summary>
    public static void SignsInBy(HttpContext request, string method) => request.Items[MethodItem] = method;

    /// <summary>An unknown address has no endpoint and gets its "not found"; an endpoint that states nothing stays shut.</summary>
    private static bool StatesItsAccess(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http
        && (http.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<AccessAttribute>() is not null);

    private static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "okoshi";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = Sessions.IdleLimit;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = AccountLinks.SignIn;
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.Events = new CookieAuthenticationEvents
        {
            OnSigningIn = BeginAsync,
            OnSignedIn = TakeAlongAsync,
            OnSigningOut = c => LeaveNothing(c.HttpContext),
            OnValidatePrincipal = ResolveAsync,
            OnRedirectToLogin = c => Redirect(c, StatusCodes.Status401Unauthorized),
            OnRedirectToAccessDenied = c =>
            {
                c.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            },
        };
    }

    private static async Task BeginAsync(CookieSigningInContext context)
    {
        var user = context.Principal!;
        var account = Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);
        // The framework calls a passkey a password; whoever was let in without a name for it is told to have come in no known way.
        var method = context.HttpContext.Items[MethodItem] as string ?? string.Join('+', user.FindAll("amr").Select(c => c.Value));
        var session = await context
            .HttpContext.RequestServices.GetRequiredService<Sessions>()
            .BeginAsync(account, DeviceName.Of(context.Request.Headers.UserAgent), method, context.HttpContext.RequestAborted);
        ((ClaimsIdentity)user.Identity!).AddClaim(new Claim(SessionClaim, session.ToString()));
    }

    private static async Task ResolveAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var actor = Guid.TryParse(context.Principal?.FindFirstValue(SessionClaim), CultureInfo.InvariantCulture, out var session)
            ? await services.GetRequiredService<Sessions>().ResolveAsync(session, context.HttpContext.RequestAborted)
            : null;
        if (actor is not null)
        {
            services.GetRequiredService<CurrentActor>().Actor = actor;
            return;
        }
        context.RejectPrincipal();
        await LeaveNothing(context.HttpContext);
    }

    /// <summary>Nothing is asked twice on another device: what the person kept is there, unless she has begun to answer here.</summary>
    private static async Task TakeAlongAsync(CookieSignedInContext context)
    {
        var services = context.HttpContext.RequestServices;
        var carried = services.GetRequiredService<CarriedAnswers>();
        if (!carried.HasCheck)
            carried.Tell(await services.GetRequiredService<OwnAnswers>().AllAsync(context.HttpContext.RequestAborted));
    }

    /// <summary>Whoever sits down here next shall not find the answers, and a device that was signed out from afar not keep them.</summary>
    private static Task LeaveNothing(HttpContext context)
    {
        context.RequestServices.GetRequiredService<CarriedAnswers>().Clear();
        return Task.CompletedTask;
    }

    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.Path.StartsWithSegments(OkoshiApi.Root))
            context.Response.StatusCode = status;
        else
            context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
