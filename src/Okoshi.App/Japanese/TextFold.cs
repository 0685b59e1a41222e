using System.Text;

namespace Okoshi.App.Japanese;

/// <summary>
/// Folds spellings that a searcher regards as the same: width, case, ひらがな／カタカナ, hyphens. Only for comparing; names and
/// addresses are kept as written.
/// </summary>
public static class TextFold
{
    private const string Hyphens = "‐‑‒–—―−";

    /// <summary>NFKC that also accepts broken surrogates, which the runtime's own normalisation refuses with an exception.</summary>
    public static string Nfkc(string text)
    {
        return Repair(text).Normalize(NormalizationForm.FormKC);
    }

    /// <summary>The form that is compared in a search; folding twice changes nothing.</summary>
    public static string Fold(string text)
    {
        // Lower case can leave letters and marks that NFKC would join, hence the second pass.
        var normal = Nfkc(Nfkc(text).ToLowerInvariant());
        var folded = new StringBuilder(normal.Length);
        foreach (var letter in normal)
        {
            if (char.IsWhiteSpace(letter) && (folded.Length == 0 || folded[^1] == ' '))
                continue;
            folded.Append(FoldLetter(letter));
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>The words of a search, folded.</summary>
    public static IReadOnlyList<string> Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Katakana to hiragana; other characters stay.</summary>
    public static string ToHiragana(string text)
    {
        return string.Create(
            text.Length,
            text,
            static (letters, source) =>
            {
                for (var i = 0; i < letters.Length; i++)
                    letters[i] = HiraganaOf(source[i]);
            }
        );
    }

    /// <summary>Hiragana to katakana; other characters stay.</summary>
    public static string ToKatakana(string text)
    {
        return string.Create(
            text.Length,
            text,
            static (letters, source) =>
            {
                for (var i = 0; i < letters.Length; i++)
                    letters[i] = source[i] is (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ' ? (char)(source[i] + 0x60) : source[i];
            }
        );
    }

    private static char FoldLetter(char letter)
    {
        if (char.IsWhiteSpace(letter))
            return ' ';
        return Hyphens.Contains(letter, StringComparison.Ordinal) ? '-' : HiraganaOf(letter);
    }

    private static char HiraganaOf(char letter) => letter is (>= 'ァ' and <= 'ヶ') or 'ヽ' or 'ヾ' ? (char)(letter - 0x60) : letter;

    private static string Repair(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }
        return text;
    }
}
