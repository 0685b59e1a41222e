namespace Okoshi.Engine.Shared;

/// <summary>三値論理 Kleene's strong three-valued connectives over <see cref="Verdict"/>.</summary>
/// <remarks>Source: S. C. Kleene, Introduction to Metamathematics (1952), §64.</remarks>
public static class VerdictLogic
{
    /// <summary>Turns a decided answer into a verdict; <c>null</c> is Unknown.</summary>
    public static Verdict ToVerdict(this bool? answer) =>
        answer switch
        {
            true => Verdict.Met,
            false => Verdict.NotMet,
            null => Verdict.Unknown,
        };

    /// <summary>Turns a decided answer into a verdict.</summary>
    public static Verdict ToVerdict(this bool answer) => answer ? Verdict.Met : Verdict.NotMet;

    /// <summary>否定 Not: exchanges Met and NotMet, leaves Unknown.</summary>
    public static Verdict Not(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => Verdict.NotMet,
            Verdict.NotMet => Verdict.Met,
            _ => Verdict.Unknown,
        };

    /// <summary>かつ All: NotMet if any is NotMet, else Unknown if any is Unknown, else Met. The empty set is Met.</summary>
    public static Verdict All(IEnumerable<Verdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        var result = Verdict.Met;
        foreach (var verdict in verdicts)
        {
            if (verdict == Verdict.NotMet)
                return Verdict.NotMet;
            if (verdict == Verdict.Unknown)
                result = Verdict.Unknown;
        }
        return result;
    }

    /// <summary>または Any: Met if any is Met, else Unknown if any is Unknown, else NotMet. The empty set is NotMet.</summary>
    public static Verdict Any(IEnumerable<Verdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        return All(verdicts.Select(v => v.Not())).Not();
    }

    /// <summary>n 個以上 Met if at least <paramref name="count"/> are Met; NotMet if even all unknowns would not suffice.</summary>
    public static Verdict AtLeast(int count, IEnumerable<Verdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        var met = 0;
        var unknown = 0;
        foreach (var verdict in verdicts)
        {
            if (verdict == Verdict.Met)
                met++;
            else if (verdict == Verdict.Unknown)
                unknown++;
        }
        if (met >= count)
            return Verdict.Met;
        return met + unknown >= count ? Verdict.Unknown : Verdict.NotMet;
    }
}
