using System.Collections.Frozen;

namespace Okoshi.App.Imports;

/// <summary>
/// 統計の記号 What official tables write in place of a number. None of them is 0: even － stands for "none of this" as well as for "less
/// than half a unit", by the table. Source: 総務省統計局「統計表の記号」, e-Stat, SSDSE の解説.
/// </summary>
public static class StatisticsMarks
{
    private const string None = "該当する数がない";
    private const string NotComputable = "計算できない";

    private static readonly FrozenDictionary<string, string> Meanings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["-"] = None,
        ["－"] = None,
        ["‐"] = None,
        ["−"] = None,
        ["―"] = None,
        ["—"] = None,
        ["–"] = None,
        ["X"] = "公表しない（秘匿）",
        ["x"] = "公表しない（秘匿）",
        ["Ｘ"] = "公表しない（秘匿）",
        ["ｘ"] = "公表しない（秘匿）",
        ["χ"] = "公表しない（秘匿）",
        ["***"] = NotComputable,
        ["＊＊＊"] = NotComputable,
        ["…"] = "得られない",
        ["..."] = "得られない",
        ["･･･"] = "得られない",
        ["・・・"] = "得られない",
        ["△"] = "数のない記号",
        ["▲"] = "数のない記号",
        ["*"] = "数のない記号",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the mark says, in Japanese; null where a cell holds anything else.</summary>
    public static string? MeaningOf(string text) => Meanings.GetValueOrDefault(text.Trim());

    /// <summary>Whether a cell holds no number: it is empty or has a mark.</summary>
    public static bool SaysNothing(string text) => string.IsNullOrWhiteSpace(text) || MeaningOf(text) is not null;
}
