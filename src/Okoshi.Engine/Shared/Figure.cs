namespace Okoshi.Engine.Shared;

/// <summary>数値 A number with its unit, its period and its source; the number may be missing, never guessed.</summary>
/// <param name="Label">What is counted, in Japanese.</param>
/// <param name="Value">The number, or null where it is not known; then <see cref="SourceRef.Note"/> says why.</param>
/// <param name="Unit">Unit as printed (人, 億円, %, 倍 …).</param>
/// <param name="Period">Year, fiscal year or date the number stands for, as text.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Figure(string Label, decimal? Value, string Unit, string Period, SourceRef Source)
{
    /// <summary>The number where it may decide something; null when missing or doubtful.</summary>
    public decimal? Deciding => Source.MayDecide ? Value : null;
}
