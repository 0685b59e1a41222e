namespace Okoshi.App.Jobs;

/// <summary>
/// The pause after a failed attempt: doubles each time, up to a limit, and differs by chance so that failures do not return all at once.
/// </summary>
public static class JobBackOff
{
    public static readonly TimeSpan First = TimeSpan.FromSeconds(15);

    public static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>Share of the pause by which chance moves it, either way.</summary>
    public const double Jitter = 0.2;

    /// <param name="attempt">The attempt that failed, counted from 1.</param>
    /// <param name="chance">0 up to 1; 0.5 gives the pause without jitter.</param>
    public static TimeSpan After(int attempt, double chance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attempt, 1);
        // The exponent is bounded before it is used: 2^1000 seconds is no TimeSpan.
        var pause = Math.Min(First.TotalSeconds * Math.Pow(2, Math.Min(attempt - 1, 30)), Longest.TotalSeconds);
        return TimeSpan.FromSeconds(pause * (1 - Jitter + (2 * Jitter * chance)));
    }
}
