using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>届ける機会 A ranked opportunity as far as matching needs it.</summary>
/// <param name="Id">Key of the business.</param>
/// <param name="Rank">Place in the region's ranking, from 1.</param>
/// <param name="Title">Title for staff.</param>
/// <param name="PlainTitle">Title in plain Japanese.</param>
/// <param name="Industry">Its class in the JSIC.</param>
/// <param name="Interests">Keys of the fields that a person who likes them could enjoy here.</param>
/// <param name="Plan">Key figures of its plan; null when there is none yet.</param>
public sealed record OpportunityOffer(
    string Id,
    int Rank,
    string Title,
    string PlainTitle,
    JsicCode Industry,
    IReadOnlyList<string> Interests,
    PlanFigures? Plan
);
