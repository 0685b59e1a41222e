using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>始められる事業 A business that a person could start, tied to a small class of the industrial classification.</summary>
/// <param name="Id">Stable key.</param>
/// <param name="Title">Name for staff.</param>
/// <param name="PlainTitle">Name that a citizen understands.</param>
/// <param name="Industry">Major division (大分類).</param>
/// <param name="Jsic">Small class (小分類), three digits.</param>
/// <param name="JsicName">Name of the small class.</param>
/// <param name="Summary">What one would do, in a sentence.</param>
/// <param name="Interests">Keys of what a person likes doing that lead here.</param>
/// <param name="Source">Where the row comes from.</param>
public sealed record StartableBusiness(
    string Id,
    string Title,
    string PlainTitle,
    IndustryCode Industry,
    string Jsic,
    string JsicName,
    string Summary,
    IReadOnlyList<string> Interests,
    SourceRef Source
);
