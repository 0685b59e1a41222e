using System.Text.RegularExpressions;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>
/// The Engine returns codes; Japanese in its code is a sentence that one voice alone can say, but for names in a table of data.
/// </summary>
internal static partial class JapaneseLiterals
{
    /// <summary>Names of classifications, units and accounts as their publishers print them.</summary>
    private static readonly HashSet<string> Tables =
    [
        "src/Okoshi.Engine/Shared/IndustryCode.cs",
        "src/Okoshi.Engine/Shared/Units.cs",
        "src/Okoshi.Engine/Shared/Yen.cs",
        "src/Okoshi.Engine/Region/CirculationAccountNames.cs",
    ];

    public static IEnumerable<string> Violations(string file, IEnumerable<string> lines) =>
        Tables.Contains(file)
            ? []
            : lines
                .Select((line, i) => (Text: Comment().Replace(line, ""), Number: i + 1))
                .Where(l => Japanese().IsMatch(l.Text))
                .Select(l => $"{file}:{l.Number} says something in Japanese: {l.Text.Trim()}");

    /// <summary>From two slashes on, unless they stand in an address.</summary>
    [GeneratedRegex("(?<!:)//.*$")]
    private static partial Regex Comment();

    /// <summary>Kanji, kana and the punctuation of Japanese text.</summary>
    [GeneratedRegex(@"[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]")]
    private static partial Regex Japanese();
}
