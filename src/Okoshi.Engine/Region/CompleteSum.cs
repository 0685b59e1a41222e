namespace Okoshi.Engine.Region;

/// <summary>そろった和 The sum of values of which none is missing.</summary>
public static class CompleteSum
{
    /// <summary>Adds up; null where a value is missing, for the rest alone would be too little. Nothing to add is 0.</summary>
    public static decimal? Of(IEnumerable<decimal?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var sum = 0m;
        foreach (var value in values)
        {
            if (value is not { } known)
                return null;
            sum += known;
        }
        return sum;
    }
}
