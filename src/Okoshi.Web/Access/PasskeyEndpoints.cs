using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.Web.Pages.Account;

namespace Okoshi.Web.Access;

/// <summary>What the browser asks before it makes or uses a passkey.</summary>
public static class PasskeyEndpoints
{
    public static void MapPasskeys(this WebApplication app)
    {
        app.MapPost(AccountLinks.PasskeyCreation, CreationAsync)
            .WithMetadata(new AccessAttribute(Resource.SignIn, AccessAction.Write))
            .ExcludeFromDescription();
        app.MapPost(AccountLinks.PasskeyNew, NewAsync)
            .WithMetadata(new AccessAttribute(Resource.OpenData, AccessAction.Read))
            .RequireRateLimiting(SignInSetUp.Tries)
            .ExcludeFromDescription();
        app.MapPost(AccountLinks.PasskeyRequest, RequestAsync)
            .WithMetadata(new AccessAttribute(Resource.OpenData, AccessAction.Read))
            .RequireRateLimiting(SignInSetUp.Tries)
            .ExcludeFromDescription();
    }

    private static async Task<IResult> CreationAsync(
        HttpContext context,
        UserManager<Account> users,
        SignInManager<Account> signIn,
        IAntiforgery antiforgery
    )
    {
        if (!await antiforgery.IsRequestValidAsync(context) || await users.GetUserAsync(context.User) is not { } account)
            return TypedResults.BadRequest();
        var options = await signIn.MakePasskeyCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = account.Id.ToString(),
                Name = account.Email!,
                DisplayName = account.DisplayName,
            }
        );
        return TypedResults.Content(options, "application/json");
    }

    /// <summary>For somebody who has no account yet; the page that made the form checks the fields when it is sent.</summary>
    private static async Task<IResult> NewAsync(HttpContext context, NewPasskeys passkeys, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return TypedResults.BadRequest();
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (name, email) = (form["DisplayName"].ToString().Trim(), form["Email"].ToString().Trim());
        return name.Length == 0 || email.Length == 0
            ? TypedResults.UnprocessableEntity()
            : TypedResults.Content(await passkeys.OptionsAsync(name, email), "application/json");
    }

    private static async Task<IResult> RequestAsync(HttpContext context, SignInManager<Account> signIn, IAntiforgery antiforgery) =>
        await antiforgery.IsRequestValidAsync(context)
            ? TypedResults.Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json")
            : TypedResults.BadRequest();
}
