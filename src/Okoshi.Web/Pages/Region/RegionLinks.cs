using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>Addresses of the first stage.</summary>
public static class RegionLinks
{
    /// <summary>The summary: what the statistics say, and what the region's own pack says.</summary>
    public const string Overview = "/region";

    /// <summary>Where the summary once was; kept for links and bookmarks.</summary>
    public const string OldProfile = "/region/profile";

    public const string Choose = "/region/choose";
    public const string People = "/region/people";
    public const string Industries = "/region/industries";
    public const string Money = "/region/money";
    public const string Missing = "/region/missing";
    public const string Peers = "/region/peers";
    public const string Map = "/region/map";
    public const string Impact = "/region/impact";

    /// <summary>The population to come.</summary>
    public const string Band = People + "#band";

    /// <summary>The location quotients.</summary>
    public const string Quotients = Industries + "#quotients";

    /// <summary>How near each industry is to what is there.</summary>
    public const string Relatedness = Industries + "#relatedness";

    /// <summary>The location quotients by another basis.</summary>
    public static string QuotientsBy(string basis) => Address.Of(Quotients, ("basis", basis));

    public static string MapOf(string measure) => Address.Of(Map, ("measure", measure));

    /// <summary>The numbers of the map.</summary>
    public static string MapNumbers(string measure, string? format = null) => Address.Numbers(Map, null, format, ("measure", measure));

    /// <summary>The numbers of a figure of the pack's overview.</summary>
    public static string OverviewNumbers(string chart) => Address.Numbers(Overview, chart, null);

    /// <summary>The numbers of a figure about people, the assumption of the band with them.</summary>
    public static string PeopleNumbers(string chart, string? format = null, string? ease = null, string? from = null) =>
        Address.Numbers(People, chart, format, ("ease", ease), ("from", from));

    /// <summary>The numbers of a figure about industries, counted by a basis or a convention.</summary>
    public static string IndustryNumbers(string chart, string? format = null, string? basis = null, string? density = null) =>
        Address.Numbers(Industries, chart, format, ("basis", basis), ("density", density));

    public static string MoneyNumbers(string chart, string? format = null) => Address.Numbers(Money, chart, format);

    public static string MissingNumbers(string chart, string? format = null) => Address.Numbers(Missing, chart, format);
}
