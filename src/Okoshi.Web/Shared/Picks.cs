namespace Okoshi.Web.Shared;

/// <summary>A question of the public pages with its answers.</summary>
/// <param name="Name">Name of the field.</param>
/// <param name="Choices">What may be answered.</param>
/// <param name="Given">What was answered before.</param>
public sealed record Picks(string Name, IReadOnlyList<PublicChoice> Choices, IReadOnlyList<string> Given)
{
    /// <summary>Several answers may be chosen.</summary>
    public bool Several { get; init; }
}
