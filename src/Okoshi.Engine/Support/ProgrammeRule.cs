namespace Okoshi.Engine.Support;

/// <summary>対象者の条件 The conditions of a programme as they stand from one day to another.</summary>
/// <param name="From">First day on which they stand.</param>
/// <param name="To">Last day, or null while nothing newer is known.</param>
/// <param name="Purpose">What the programme is good for.</param>
/// <param name="When">The conditions.</param>
public sealed record ProgrammeRule(DateOnly From, DateOnly? To, ProgrammePurpose Purpose, Clause When)
{
    /// <summary>Whether the rule stands on a day.</summary>
    public bool StandsOn(DateOnly day) => day >= From && !(day > To);
}
