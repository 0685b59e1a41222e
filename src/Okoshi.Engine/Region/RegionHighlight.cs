using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>強み・失っているもの One thing the region is strong in or loses, with the number that shows it.</summary>
/// <param name="Kind">Strength or loss.</param>
/// <param name="Topic">Stable key: <c>industry:J</c>, <c>circulation</c>, <c>youth</c>, <c>population</c> …</param>
/// <param name="Figure">The number with unit, period and first source.</param>
/// <param name="Sources">Sources of all inputs.</param>
public sealed record RegionHighlight(HighlightKind Kind, string Topic, Figure Figure, IReadOnlyList<SourceRef> Sources);
