using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>根拠の定義 Which data show that a business is needed here; data, not code.</summary>
/// <param name="Business">Key of the business.</param>
/// <param name="Kind">What kind of data.</param>
/// <param name="Ref">
/// Division letter (gap), <c>basis:division</c> (quotient), key of a figure (statistic) or of a project (strategy).
/// </param>
/// <param name="Expect">What the value must be.</param>
/// <param name="Threshold">What it is compared with; null for <see cref="Expectation.Present"/>.</param>
/// <param name="Reason">What it means when the driver holds, in a sentence.</param>
/// <param name="Source">Where the threshold and the link come from.</param>
public sealed record OpportunityDriver(
    string Business,
    DriverKind Kind,
    string Ref,
    Expectation Expect,
    decimal? Threshold,
    string Reason,
    SourceRef Source
);
