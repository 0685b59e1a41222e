using Okoshi.App.Imports;
using Okoshi.App.Japanese;

namespace Okoshi.App.Support.JGrants;

/// <summary>
/// What is asked of jGrants: the API knows no "all", only programmes with a keyword, so that several keywords stand for pages.
/// </summary>
/// <param name="Keywords">Words of 2 to 255 letters.</param>
/// <param name="AcceptingOnly">Only what takes applications now.</param>
public sealed record JGrantsQuery(IReadOnlyList<string> Keywords, bool AcceptingOnly = false)
{
    private const int Shortest = 2;
    private const int Longest = 255;

    /// <summary>Words that together find nearly every programme: each of them stands in its name or its text.</summary>
    public static IReadOnlyList<string> Usual { get; } = ["補助", "助成", "支援", "事業", "創業"];

    /// <summary>Reads words with spaces, commas or line ends between; none means the usual ones.</summary>
    /// <exception cref="BadInputException">A word is too short or too long; all such words are told.</exception>
    public static JGrantsQuery Read(string? words, bool acceptingOnly = false)
    {
        var given = TextFold
            .Nfkc(words ?? "")
            .Split([' ', '\t', '\r', '\n', ',', '、', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var wrong = given.Where(w => Letters.Count(w) is < Shortest or > Longest).ToList();
        if (wrong.Count > 0)
            throw new BadInputException(
                wrong.Select(w => new ImportProblem(
                    "jGrants",
                    0,
                    "キーワード",
                    $"「{(Letters.Exceed(w, Longest) ? Letters.Shorten(w, 10) : w)}」は {Letters.Count(w)} 文字です",
                    $"{Shortest}〜{Longest} 文字の言葉で探せます（公開 API の決まり）",
                    "言葉を直してください"
                ))
            );
        return new JGrantsQuery(given.Count == 0 ? Usual : given, acceptingOnly);
    }

    /// <summary>As a person reads it.</summary>
    public override string ToString() => string.Join("、", Keywords) + (AcceptingOnly ? "（受付中だけ）" : "");
}
