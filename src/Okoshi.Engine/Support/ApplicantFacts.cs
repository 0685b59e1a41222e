using System.Collections.Frozen;
using System.Globalization;

namespace Okoshi.Engine.Support;

/// <summary>事実の語彙 The fixed answers of those facts that have them, by their keys in files; in the order of the enums.</summary>
public static class ApplicantFacts
{
    private static readonly FrozenDictionary<ApplicantFact, IReadOnlyList<string>> Answers = new Dictionary<
        ApplicantFact,
        IReadOnlyList<string>
    >
    {
        [ApplicantFact.Sex] = ["female", "male", "other"],
        [ApplicantFact.Stage] = ["considering", "preparing", "founded", "established", "not-planning"],
        [ApplicantFact.Student] = ["none", "high-school", "higher-education"],
        [ApplicantFact.Turn] = ["none", "u-turn", "i-turn", "j-turn"],
        [ApplicantFact.Succession] = ["none", "hands-over", "takes-over"],
        [ApplicantFact.LegalForm] =
        [
            "before-opening",
            "sole-proprietor",
            "company",
            "cooperative",
            "medical-welfare-school",
            "nonprofit",
            "public-body",
            "voluntary-group",
        ],
        [ApplicantFact.ProjectBegins] = ["before-decision", "after-decision"],
    }.ToFrozenDictionary();

    /// <summary>Keys of the fixed answers, in the order of the fact's enum; empty for facts that have none.</summary>
    public static IReadOnlyList<string> KeysOf(ApplicantFact fact) => Answers.TryGetValue(fact, out var keys) ? keys : [];

    /// <summary>Key of the fixed answer that belongs to an enum value; null stays null.</summary>
    public static string? KeyOf<T>(ApplicantFact fact, T? value)
        where T : struct, Enum => value is { } known ? KeysOf(fact)[Convert.ToInt32(known, CultureInfo.InvariantCulture)] : null;

    /// <summary>The enum value that belongs to a key; null when no answer has that key.</summary>
    public static T? ParseChoice<T>(ApplicantFact fact, string key)
        where T : struct, Enum
    {
        var keys = KeysOf(fact);
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i] == key)
                return (T)Enum.ToObject(typeof(T), i);
        }
        return null;
    }
}
