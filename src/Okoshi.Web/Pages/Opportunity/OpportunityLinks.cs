using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity;

/// <summary>Addresses of the opportunities of the region's own pack, and of comparing lists.</summary>
public static class OpportunityLinks
{
    public const string List = "/opportunities";
    public const string Compare = "/opportunities/compare";

    public static string Detail(string id) => Address.Under(List, id);

    public static string CompareOf(string? one, string? other) => Address.Of(Compare, ("one", one), ("other", other));

    public static string CompareExport(string format, string? one, string? other) =>
        Address.Export(Compare, format, ("one", one), ("other", other));
}
