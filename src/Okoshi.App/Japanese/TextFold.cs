using System.Text;

namespace Okoshi.App.Japanese;

/// <summary>
/// Folds spellings that a searcher regards as the same: width, case, ひらがな／カタカナ, hyphens, wave dashes, and the variants of a kanji
/// (髙﨑 and 高崎, with or without a selector of its shape). Only for comparing; names and addresses are kept as written.
/// </summary>
public static class TextFold
{
    private const string Hyphens = "‐‑‒–—―−";
    private const string Waves = "〜∼";

    /// <summary>The first half of U+E0100 and the selectors behind it.</summary>
    private const char SelectorSurrogate = '\uDB40';

    private const char FirstKanji = '\u3400';

    /// <summary>A query with more alternatives is slow, and no name has so many letters with variants.</summary>
    private const int MostSpellings = 48;

    /// <summary>NFKC that also accepts broken surrogates, which the runtime's own normalisation refuses with an exception.</summary>
    public static string Nfkc(string text)
    {
        return Repair(text).Normalize(NormalizationForm.FormKC);
    }

    /// <summary>Letters made of parts as one where there is such a one; broken surrogates are no fault.</summary>
    public static string Nfc(string text) => Repair(text).Normalize(NormalizationForm.FormC);

    /// <summary>The form that is compared in a search; folding twice changes nothing.</summary>
    public static string Fold(string text)
    {
        // Lower case can leave letters and marks that NFKC would join, hence the second pass.
        var normal = Nfkc(Nfkc(WithoutSelectors(text)).ToLowerInvariant());
        var folded = new StringBuilder(normal.Length);
        for (var i = 0; i < normal.Length; i++)
        {
            var letter = normal[i];
            if (char.IsWhiteSpace(letter) && (folded.Length == 0 || folded[^1] == ' '))
                continue;
            // Below the kanji nothing has variants.
            if (letter < FirstKanji)
            {
                folded.Append(FoldLetter(letter));
                continue;
            }
            var rune = char.IsHighSurrogate(letter) ? char.ConvertToUtf32(letter, normal[++i]) : letter;
            folded.Append(KanjiVariants.UsualOf(rune) ?? char.ConvertFromUtf32(rune));
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>
    /// The ways in which a word may stand in a text that is not folded, for a database that looks for them: as it was typed, in half
    /// width, and with every variant of its kanji and waves; the first of them where there are too many.
    /// </summary>
    public static IReadOnlyList<string> Spellings(string word)
    {
        var narrow = Nfkc(WithoutSelectors(word)).ToLowerInvariant();
        var spellings = new List<string> { "" };
        foreach (var rune in narrow.EnumerateRunes())
        {
            IReadOnlyList<string> forms = rune.Value == '~' ? ["~", "～", "〜"] : KanjiVariants.FormsOf(rune);
            if (spellings.Count * forms.Count > MostSpellings)
                forms = [rune.ToString()];
            spellings = [.. spellings.SelectMany(s => forms.Select(f => s + f))];
        }
        return [.. spellings.Prepend(narrow).Prepend(word.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The text without the selectors of shapes.</summary>
    public static string WithoutSelectors(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uFE00', '\uFE0F') && !text.Contains(SelectorSurrogate, StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!KanjiVariants.IsSelector(rune.Value))
                plain.Append(rune.ToString());
        }
        return plain.ToString();
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

    private static char FoldLetter(char letter)
    {
        if (char.IsWhiteSpace(letter))
            return ' ';
        return Hyphens.Contains(letter, StringComparison.Ordinal) ? '-'
            : Waves.Contains(letter, StringComparison.Ordinal) ? '~'
            // 霞ヶ関 and 霞ケ関.
            : letter is 'ヶ' or 'ゖ' ? 'け'
            : HiraganaOf(letter);
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
