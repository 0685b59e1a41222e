using Okoshi.Engine.Region;

namespace Okoshi.Web.Pages.Region;

/// <summary>What a location quotient counts: in addresses as on the command line, and in words.</summary>
public static class BasisWords
{
    public static IReadOnlyList<(string Key, QuotientBasis Basis, string Words)> All { get; } =
    [
        ("workers", QuotientBasis.Workers, "従業者"),
        ("establishments", QuotientBasis.Establishments, "事業所"),
        ("gross-product", QuotientBasis.GrossProduct, "付加価値"),
    ];

    /// <summary>The basis that an address names; the first where it names none.</summary>
    public static QuotientBasis Named(string? key) =>
        All.FirstOrDefault(b => b.Key == key) is { Key: not null } found ? found.Basis : All[0].Basis;

    public static string KeyOf(QuotientBasis basis) => All.First(b => b.Basis == basis).Key;

    public static string Of(QuotientBasis basis) => All.First(b => b.Basis == basis).Words;
}
