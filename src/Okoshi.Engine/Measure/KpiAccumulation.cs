namespace Okoshi.Engine.Measure;

/// <summary>数え方 How values of several years belong together.</summary>
public enum KpiAccumulation
{
    /// <summary>水準 A level at one time.</summary>
    Level,

    /// <summary>累計 A running total from a first year on.</summary>
    Cumulative,

    /// <summary>年間 A count of each year by itself.</summary>
    Yearly,
}
