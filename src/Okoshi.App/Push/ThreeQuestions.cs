using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Support;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>The three questions of the public page with their fixed answers.</summary>
public static class ThreeQuestions
{
    /// <summary>Key of the answer "not known yet" to any question.</summary>
    public const string NotKnown = "unknown";

    /// <summary>Most interests that a person may choose.</summary>
    public const int MostInterests = 3;

    private static readonly (Choice Choice, NumberRange Range)[] AgeGroups =
    [
        (new("15-17", "15〜17歳"), new NumberRange(15, 17)),
        (new("18-24", "18〜24歳"), new NumberRange(18, 24)),
        (new("25-34", "25〜34歳"), new NumberRange(25, 34)),
        (new("35-", "35歳から上"), new NumberRange(35, null)),
    ];

    /// <summary>Question 1: how old are you?</summary>
    public static IReadOnlyList<Choice> Ages { get; } = [.. AgeGroups.Select(a => a.Choice)];

    /// <summary>Question 2: what do you like? With the icon's name.</summary>
    public static IReadOnlyList<InterestRow> Interests(PackContent pack)
    {
        return pack.Rows<InterestRow>();
    }

    /// <summary>Question 3: where do you want to live?</summary>
    public static IReadOnlyList<Choice> Places(PackContent pack) =>
        [.. PlacesOf(pack).Select(p => new Choice(p.Key, p.Place.Name)), new Choice(NotKnown, "まだ分からない")];

    internal static NumberRange? AgeRange(string key) => AgeGroups.FirstOrDefault(a => a.Choice.Key == key).Range;

    internal static Place? PlaceOf(PackContent pack, string key) => PlacesOf(pack).FirstOrDefault(p => p.Key == key).Place;

    private static IEnumerable<(string Key, Place Place)> PlacesOf(PackContent pack)
    {
        yield return ("city", RegionPlaces.Self(pack));
        if (RegionPlaces.Neighbours(pack) is { } nearby)
            yield return ("area", nearby);
        yield return ("outside", RegionPlaces.OutsidePrefecture(pack));
    }
}
