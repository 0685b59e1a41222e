using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Plan;

/// <summary>Addresses of plans.</summary>
public static class PlanLinks
{
    public const string List = "/plans";

    public static string Detail(string business) => Address.Under(List, business);

    /// <param name="business">Whose plan.</param>
    /// <param name="table"><c>months</c>, <c>years</c> or <c>assumptions</c>.</param>
    /// <param name="format"><c>xlsx</c> or <c>csv</c>.</param>
    public static string Export(string business, string table, string format) => Address.Export(Detail(business), format, ("table", table));
}
