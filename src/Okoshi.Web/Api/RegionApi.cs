using Okoshi.App.Context;
using Okoshi.App.Region;

namespace Okoshi.Web.Api;

/// <summary><c>/api/v1/region</c></summary>
public static class RegionApi
{
    public static void Map(RouteGroupBuilder group) =>
        group
            .MapGet("/profile", (RegionContext region) => RegionAnswer.Of(RegionDiagnosis.Of(region.Pack, region.Day).Profile))
            .WithSummary("地域の診断：人口、特化係数、近隣との比較、循環、強みと失っているもの");
}
