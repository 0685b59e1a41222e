namespace Okoshi.Engine.Opportunity;

/// <summary>ほかの所の賃金 What all industries pay here against another place where young people go.</summary>
/// <param name="Place">The other place.</param>
/// <param name="Ratio">The region's wage of all industries ÷ the other place's.</param>
public sealed record WageElsewhere(string Place, decimal Ratio);
