using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>対象者の型 What a synthetic audience is drawn from: a real age and sex structure, and assumed shares.</summary>
/// <param name="AgeClasses">Census counts by age and sex.</param>
/// <param name="Interests">Share of persons who like each field; drawn independently, so that a person may have several or none.</param>
/// <param name="Stages">Weights of founding stages; null is "not known".</param>
/// <param name="Residences">Weights of places where the persons live now; null is "not known".</param>
/// <param name="Prefix">What the keys of the persons begin with; a number follows.</param>
public sealed record AudienceModel(
    IReadOnlyList<AgeClass> AgeClasses,
    IReadOnlyList<Share<string>> Interests,
    IReadOnlyList<Share<FoundingStage?>> Stages,
    IReadOnlyList<Share<Place?>> Residences,
    string Prefix
)
{
    /// <summary>What persons who have founded own; null where nothing is known of businesses, which then stay unknown.</summary>
    public BusinessModel? Businesses { get; init; }
}
