namespace Okoshi.Engine.Region;

/// <summary>出生の率 How many children women have, and how many of them are boys.</summary>
/// <param name="FromGroup">Index of the first age group with a rate.</param>
/// <param name="Rates">年齢別出生率 Births per woman and year, by age group.</param>
/// <param name="SexRatioAtBirth">出生性比 Boys per girl, for example 1.05.</param>
public sealed record Fertility(int FromGroup, IReadOnlyList<double> Rates, double SexRatioAtBirth)
{
    /// <summary>Share of girls among the births.</summary>
    public double GirlShare => 1 / (1 + SexRatioAtBirth);
}
