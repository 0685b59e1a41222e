using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>印刷された特化係数 A location quotient that a document prints, kept to check the computed one against.</summary>
/// <param name="Basis">What it was computed from: <c>gross-product</c>, <c>establishments</c> or <c>workers</c>.</param>
/// <param name="Industry">Major division; null where the table's row matches none.</param>
/// <param name="Area">Area.</param>
/// <param name="Figure">The value (倍) with label and source.</param>
public sealed record PrintedQuotient(string Basis, IndustryCode? Industry, MunicipalityCode Area, Figure Figure);
