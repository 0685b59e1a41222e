namespace Okoshi.Engine.Region;

/// <summary>従業者の増減 Change of persons engaged between two surveys, in per cent.</summary>
public static class EmploymentChange
{
    /// <summary>Computes (end − start) / start × 100.</summary>
    /// <param name="start">Persons in the earlier survey.</param>
    /// <param name="end">Persons in the later survey.</param>
    /// <returns>Per cent, or the reason why it is undefined.</returns>
    public static Computed Compute(long? start, long? end)
    {
        if (start is not { } before || end is not { } after)
            return Computed.None(RegionGap.EmployeesMissing);
        return before > 0 ? Computed.Of((after - before) * 100m / before) : Computed.None(RegionGap.StartedFromNobody);
    }
}
