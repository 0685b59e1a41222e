namespace Okoshi.Engine.Shared;

/// <summary>しきい値 A line that decides a word, what is counted in, or points: a dated, sourced row of data, as it stands on a day.</summary>
/// <param name="Value">The value in its unit. Whether the line itself counts in is said where it is used.</param>
/// <param name="Source">Who drew the line; its note says why there.</param>
public sealed record Threshold(decimal Value, SourceRef Source)
{
    /// <summary>The value of a line that counts things.</summary>
    public int Count => decimal.ToInt32(Value);
}
