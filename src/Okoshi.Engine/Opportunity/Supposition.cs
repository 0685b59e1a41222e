using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>仮定の話 What is supposed to be otherwise, to see what would become of a rank.</summary>
public static class Supposition
{
    /// <summary>The industry is as thick as in the nation and at the neighbours.</summary>
    public sealed record Even(IndustryCode Industry) : Remark;

    /// <summary>The industry's quotient is lower by 0.1.</summary>
    public sealed record Thinner(IndustryCode Industry) : Remark;

    /// <summary>The industry moves the other way.</summary>
    public sealed record TrendTurned(IndustryCode Industry) : Remark;

    /// <summary>A figure says the opposite of what it said.</summary>
    /// <param name="What">The figure.</param>
    /// <param name="Now">What it says.</param>
    public sealed record FigureTurned(Remark What, Verdict Now) : Remark;

    /// <summary>A figure has another value.</summary>
    /// <param name="What">The figure.</param>
    /// <param name="Value">The supposed value.</param>
    /// <param name="Unit">Its unit.</param>
    /// <param name="IsKnown">Whether it has a value today.</param>
    public sealed record FigureMoved(Remark What, decimal Value, string Unit, bool IsKnown) : Remark;

    /// <summary>A project leaves the strategy.</summary>
    public sealed record ProjectGone(Remark Project) : Remark;

    /// <summary>The business is known to carry itself.</summary>
    public sealed record Viable : Remark;

    /// <summary>A part counts more or less.</summary>
    public sealed record WeightChanged(string Label, decimal Factor) : Remark;
}
