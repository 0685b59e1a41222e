using Okoshi.App.Opportunity;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity;

/// <summary>Addresses of the opportunities, and of comparing lists.</summary>
public static class OpportunityLinks
{
    public const string List = "/opportunities";
    public const string Weights = "/opportunities/weights";
    public const string Compare = "/opportunities/compare";

    /// <summary>Where the lists from the statistics once were; kept for links and bookmarks.</summary>
    public const string OldStatistics = "/opportunities/statistics";

    /// <summary>The list on a basis; null for the usual one.</summary>
    public static string ListOn(OpportunityBasis? basis) => Address.Of(List, ("basis", BasisKeys.Of(basis)));

    /// <summary>One business, on the usual basis.</summary>
    public static string Detail(string id) => Address.Under(List, id);

    /// <summary>One business on a basis; null for the usual one.</summary>
    public static string DetailOn(string id, OpportunityBasis? basis) => Address.Of(Detail(id), ("basis", BasisKeys.Of(basis)));

    /// <summary>One business as plans and proposals see it: by the region's own pack.</summary>
    public static string OfPack(string id) => DetailOn(id, OpportunityBasis.Pack);

    public static string Export(string id, string format, OpportunityBasis? basis) =>
        Address.Export(Detail(id), format, ("basis", BasisKeys.Of(basis)));

    public static string Numbers(string? format, OpportunityBasis? basis) =>
        Address.Numbers(List, null, format, ("basis", BasisKeys.Of(basis)));

    public static string CompareOf(string? one, string? other) => Address.Of(Compare, ("one", one), ("other", other));

    public static string CompareExport(string format, string? one, string? other) =>
        Address.Export(Compare, format, ("one", one), ("other", other));
}
