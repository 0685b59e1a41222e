using Okoshi.App.Opportunity;

namespace Okoshi.Web.Pages.Opportunity;

/// <summary>What a list stands on, as addresses name it.</summary>
public static class BasisKeys
{
    /// <summary>The basis of a name; null for any other.</summary>
    public static OpportunityBasis? Read(string? key) =>
        key switch
        {
            "statistics" => OpportunityBasis.Statistics,
            "pack" => OpportunityBasis.Pack,
            _ => null,
        };

    /// <summary>The name of a basis; null for the usual one.</summary>
    public static string? Of(OpportunityBasis? basis) =>
        basis switch
        {
            OpportunityBasis.Statistics => "statistics",
            OpportunityBasis.Pack => "pack",
            _ => null,
        };
}
