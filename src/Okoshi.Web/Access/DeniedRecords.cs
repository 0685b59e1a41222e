using Microsoft.AspNetCore.Authentication;
using Okoshi.App.Access;

namespace Okoshi.Web.Access;

/// <summary>
/// A record that is not for whoever asks is "not found": a guessed number tells nothing. Whoever is not signed in is asked to.
/// </summary>
public static class DeniedRecords
{
    public static IApplicationBuilder UseDeniedRecords(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                catch (AccessDeniedException) when (!context.Response.HasStarted)
                {
                    if (context.RequestServices.GetRequiredService<CurrentActor>().Actor.IsSignedIn)
                        context.Response.StatusCode = StatusCodes.Status404NotFound;
                    else
                        await context.ChallengeAsync();
                }
            }
        );
}
