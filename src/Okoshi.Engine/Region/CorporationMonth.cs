namespace Okoshi.Engine.Region;

/// <summary>法人の月 Births and deaths of corporations of one area in one month.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Born">New corporations.</param>
/// <param name="Closed">Closed by liquidation, merger or another cause of their own.</param>
/// <param name="ByRegistrar">Closed by the registrar because they had long been dormant: no failures of that month.</param>
public sealed record CorporationMonth(DateOnly Month, int Born, int Closed, int ByRegistrar)
{
    /// <summary>Births less deaths; closures by the registrar are left out, for the firms had stopped long before.</summary>
    public int Net => Born - Closed;
}
