using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>人口ピラミッド The population by five-year age bands and sex, youngest first.</summary>
/// <param name="Year">Year.</param>
/// <param name="Edition">Count or projection.</param>
/// <param name="Bars">Bands, youngest first.</param>
/// <param name="Source">Where the values come from.</param>
public sealed record PopulationPyramid(int Year, string Edition, IReadOnlyList<PyramidBar> Bars, SourceRef Source);
