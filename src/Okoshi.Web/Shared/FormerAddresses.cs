using Okoshi.App.Access;
using Okoshi.App.Opportunity;
using Okoshi.Web.Access;
using Okoshi.Web.Pages.Opportunity;
using Okoshi.Web.Pages.Region;

namespace Okoshi.Web.Shared;

/// <summary>Addresses of questions that have one page: links and bookmarks to the other address lead there for good.</summary>
public static class FormerAddresses
{
    public static WebApplication MapFormerAddresses(this WebApplication app)
    {
        Lead(app, RegionLinks.OldProfile, _ => RegionLinks.Overview);
        Lead(app, OpportunityLinks.OldStatistics, _ => OpportunityLinks.ListOn(OpportunityBasis.Statistics));
        Lead(
            app,
            OpportunityLinks.OldStatistics + "/{id}",
            values => OpportunityLinks.DetailOn(values["id"]!.ToString()!, OpportunityBasis.Statistics)
        );
        return app;
    }

    private static void Lead(WebApplication app, string from, Func<RouteValueDictionary, string> to) =>
        app.MapGet(
                from,
                (HttpContext http) =>
                    Results.Redirect(
                        http.Request.Here(
                            Address.Of(to(http.Request.RouteValues), http.Request.Query.Select(q => (q.Key, (string?)q.Value.ToString())))
                        ),
                        permanent: true
                    )
            )
            .WithMetadata(new AccessAttribute(Resource.OpenData, AccessAction.Read))
            .ExcludeFromDescription();
}
