using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>場所 What is known of where somebody lives, lived or wants to be: one of some areas, or outside of them.</summary>
/// <remarks>An area is a municipality, a ward or a whole prefecture (its own six-digit code).</remarks>
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
    public Verdict IsIn(AreaSet wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        if (IsOutside)
        {
            var here = wanted with { Codes = Areas };
            return wanted.Codes.All(w => here.Holds(w) == Verdict.Met) ? Verdict.NotMet : Verdict.Unknown;
        }
        Verdict[] each = [.. Areas.Select(wanted.Holds).Distinct()];
        return each is [var same] ? same : Verdict.Unknown;
    }
}
