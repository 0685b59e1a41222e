using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Writing;
using Okoshi.Web.Pages.Account;

namespace Okoshi.Web.Access;

/// <summary>Keeps what is typed while it is typed.</summary>
public static class DraftEndpoint
{
    public static void MapDrafts(this WebApplication app) =>
        app.MapPost(AccountLinks.Drafts, KeepAsync)
            .WithMetadata(new AccessAttribute(Resource.Draft, AccessAction.Write))
            .ExcludeFromDescription();

    private static async Task<IResult> KeepAsync(
        [FromForm] string form,
        [FromForm] string fields,
        Drafts drafts,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var at = await drafts.KeepAsync(form, fields, cancellationToken);
            return TypedResults.Text(JapanTime.Words(at));
        }
        catch (FormProblemsException bad)
        {
            return TypedResults.Text(bad.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }
}
