using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.Web.Api;

namespace Okoshi.Web.Access;

/// <summary>Programs sign in with <c>Authorization: Bearer okoshi_…</c>, on the API only.</summary>
public sealed class TokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    Tokens tokens,
    CurrentActor current
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "ApiToken";
    private const string Prefix = "Bearer ";

    public static bool Carries(HttpRequest request)
    {
        return request.Path.StartsWithSegments(OkoshiApi.Root)
            && request.Headers.Authorization.ToString().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var found = await tokens.ResolveAsync(Request.Headers.Authorization.ToString()[Prefix.Length..].Trim(), Context.RequestAborted);
        if (found is not { } actor)
            return AuthenticateResult.Fail("unknown, expired or revoked token");
        current.Actor = actor;
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, actor.AccountId!.Value.ToString())], Scheme);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme));
    }
}
