using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity.Statistics;

/// <summary>Addresses of the opportunities found in the statistics.</summary>
public static class StatisticsLinks
{
    public const string List = "/opportunities/statistics";
    public const string Weights = "/opportunities/weights";

    public static string Detail(string id) => Address.Under(List, id);

    public static string Export(string id, string format) => Address.Export(Detail(id), format);

    public static string Numbers(string? format = null) => Address.Numbers(List, null, format);
}
