using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Support;
using Okoshi.Engine.Push;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>The three questions of the public page with their fixed answers.</summary>
public static class ThreeQuestions
{
    /// <summary>Key of the answer "not known yet" to any question.</summary>
    public const string NotKnown = "unknown";

    /// <summary>Key of "outside the prefecture", which was asked before it was parted by where programmes part it.</summary>
    private const string Outside = "outside";

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

    private static readonly (string Key, MoveTime Time)[] MoveTimes =
    [
        ("stay", MoveTime.Stay),
        ("year", MoveTime.WithinYear),
        ("someday", MoveTime.SomeDay),
        ("undecided", MoveTime.Undecided),
    ];

    /// <summary>Question 3, first part: where do you live now? From the nearest to the farthest.</summary>
    public static IReadOnlyList<Choice> Homes(PackContent pack) =>
        [.. PlacesOf(pack).Where(p => p.Key != Outside).Select(p => new Choice(p.Key, p.Place.Name))];

    /// <summary>Question 3, second part: where do you want to live and work some day, and when?</summary>
    public static IReadOnlyList<Choice> Times(PackContent pack)
    {
        var region = RegionPlaces.Name(pack);
        return
        [
            .. MoveTimes.Select(t => new Choice(
                t.Key,
                t.Time switch
                {
                    MoveTime.Stay => "いまの所のまま",
                    MoveTime.WithinYear => $"1年のうちに{region}へ",
                    MoveTime.SomeDay => $"いつか{region}へ",
                    _ => "まだ決めていない",
                }
            )),
        ];
    }

    /// <summary>The place where somebody wants to be, as it was asked in one question before; old addresses still name it.</summary>
    public static IReadOnlyList<Choice> Places(PackContent pack) =>
        [
            .. PlacesOf(pack).Where(p => p.Key is "city" or "area" or Outside).Select(p => new Choice(p.Key, p.Place.Name)),
            new Choice(NotKnown, "まだ分からない"),
        ];

    internal static NumberRange? AgeRange(string key) => AgeGroups.FirstOrDefault(a => a.Choice.Key == key).Range;

    internal static MoveTime? TimeOf(string key) => MoveTimes.Where(t => t.Key == key).Select(t => (MoveTime?)t.Time).FirstOrDefault();

    /// <summary>The place of a key of <see cref="Homes"/> or <see cref="Places"/>; null for any other.</summary>
    public static Place? PlaceOf(PackContent pack, string key) => PlacesOf(pack).FirstOrDefault(p => p.Key == key).Place;

    private static IEnumerable<(string Key, Place Place)> PlacesOf(PackContent pack)
    {
        yield return ("city", RegionPlaces.Self(pack));
        if (RegionPlaces.Neighbours(pack) is { } nearby)
            yield return ("area", nearby);
        yield return ("prefecture", RegionPlaces.ElsewhereInPrefecture(pack));
        if (!RegionPlaces.IsInTokyoArea(pack))
            yield return ("tokyo", RegionPlaces.TokyoArea());
        yield return ("elsewhere", RegionPlaces.ElsewhereAtAll(pack));
        yield return (Outside, RegionPlaces.OutsidePrefecture(pack));
    }
}
