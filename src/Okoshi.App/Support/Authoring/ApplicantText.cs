using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Authoring;

/// <summary>応募資格の文 The parts of a programme's text that speak of applicants, cut into statements.</summary>
/// <remarks>
/// Calls are written under headings (■応募資格, ■補助対象者). A number under another heading is about money or equipment, not about who may
/// apply; where there is no such heading the whole text is read.
/// </remarks>
public static partial class ApplicantText
{
    /// <summary>一つの文 A sentence or a line of a list.</summary>
    /// <param name="At">Where it begins in the text.</param>
    /// <param name="Text">Its words.</param>
    /// <param name="InList">It belongs to a list of which one is enough (次のいずれか).</param>
    public sealed record Statement(int At, string Text, bool InList);

    /// <summary>The statements of a text after NFKC, in order.</summary>
    public static IReadOnlyList<Statement> Of(string normal)
    {
        var statements = new List<Statement>();
        var isAny = false;
        foreach (var (from, to) in Sections(normal))
        {
            isAny = false;
            foreach (Match line in Line().Matches(normal[from..to]))
            {
                var text = line.Value.Trim();
                if (text.Length == 0)
                    continue;
                var isItem = Bullet().IsMatch(text);
                statements.Add(
                    new Statement(from + line.Index + line.Value.IndexOf(text, StringComparison.Ordinal), text, isAny && isItem)
                );
                isAny = AnyOf().IsMatch(text) || (isAny && isItem);
            }
        }
        return statements;
    }

    private static IEnumerable<(int From, int To)> Sections(string text)
    {
        Match[] heads = [.. Heading().Matches(text).Cast<Match>()];
        var found = false;
        for (var i = 0; i < heads.Length; i++)
        {
            if (!AboutApplicants().IsMatch(heads[i].Groups["name"].Value))
                continue;
            found = true;
            yield return (heads[i].Index + heads[i].Length, i + 1 < heads.Length ? heads[i + 1].Index : text.Length);
        }
        if (!found)
            yield return (0, text.Length);
    }

    [GeneratedRegex(@"^[ \t]*(?:[■◆●◎□◇]|【|\[)[ \t]*(?<name>[^\n】\]]{1,40})[】\]]?[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(
        "資格|対象者|対象事業者|対象企業|対象法人|対象となる(?:方|者|事業者)|申請者|応募者|申請要件|対象要件|交付要件|受給要件"
    )]
    private static partial Regex AboutApplicants();

    [GeneratedRegex(@"[^。\n]+。?")]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?:[(（]?[0-9一二三四五六七八九十ア-ンa-zA-Zイロハ①-⑳]{1,2}[)）.．、]|[①-⑳・○〇●◯\-－*※])")]
    private static partial Regex Bullet();

    [GeneratedRegex("(?:次|以下|下記)の?(?:各号)?の?(?:いずれか|どれか)|いずれかに該当")]
    private static partial Regex AnyOf();
}
