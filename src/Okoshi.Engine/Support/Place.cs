using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>場所 What is known of where somebody lives, lived or wants to be: one of some areas, or outside of them.</summary>
/// <remarks>An area is a municipality or a whole prefecture (its own six-digit code).</remarks>
public sealed record Place
{
    private Place(IReadOnlyList<MunicipalityCode> areas, bool outside, string name)
    {
        if (areas.Count == 0)
            throw new ArgumentException("A place needs at least one municipality code.", nameof(areas));
        Areas = areas;
        IsOutside = outside;
        Name = name;
    }

    /// <summary>The areas meant.</summary>
    public IReadOnlyList<MunicipalityCode> Areas { get; }

    /// <summary>True when the place is known to lie in none of the areas.</summary>
    public bool IsOutside { get; }

    /// <summary>How a person would say it (青森市, 県の外).</summary>
    public string Name { get; }

    /// <summary>The place is one of these areas.</summary>
    public static Place OneOf(string name, params IReadOnlyList<MunicipalityCode> areas) => new(areas, outside: false, name);

    /// <summary>The place is known to be in none of these areas.</summary>
    public static Place OutsideOf(string name, params IReadOnlyList<MunicipalityCode> areas) => new(areas, outside: true, name);

    /// <summary>Whether the place lies in one of the wanted areas; Unknown when what is known is too coarse.</summary>
    public Verdict IsIn(IReadOnlyList<MunicipalityCode> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        if (IsOutside)
            return wanted.All(w => Areas.Any(a => Contains(a, w))) ? Verdict.NotMet : Verdict.Unknown;
        if (Areas.All(a => wanted.Any(w => Contains(w, a))))
            return Verdict.Met;
        return Areas.Any(a => wanted.Any(w => Contains(w, a) || Contains(a, w))) ? Verdict.Unknown : Verdict.NotMet;
    }

    private static bool Contains(MunicipalityCode outer, MunicipalityCode inner) =>
        outer == inner || outer == MunicipalityCode.Nation || (outer.IsPrefecture && outer.Prefecture == inner.Prefecture);
}
