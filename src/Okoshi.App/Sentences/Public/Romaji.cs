using System.Text;

namespace Okoshi.App.Sentences;

/// <summary>ローマ字 Names of places in Roman letters (Hepburn, long vowels unmarked), as road signs write them.</summary>
public static class Romaji
{
    private const string Kana =
        "あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to な na に ni "
        + "ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa "
        + "を o ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo だ da ぢ ji づ zu で de ど do ば ba び bi ぶ bu べ be ぼ bo "
        + "ぱ pa ぴ pi ぷ pu ぺ pe ぽ po きゃ kya きゅ kyu きょ kyo しゃ sha しゅ shu しょ sho ちゃ cha ちゅ chu ちょ cho にゃ nya にゅ nyu "
        + "にょ nyo ひゃ hya ひゅ hyu ひょ hyo みゃ mya みゅ myu みょ myo りゃ rya りゅ ryu りょ ryo ぎゃ gya ぎゅ gyu ぎょ gyo じゃ ja じゅ ju "
        + "じょ jo びゃ bya びゅ byu びょ byo ぴゃ pya ぴゅ pyu ぴょ pyo";

    private static readonly Dictionary<string, string> Letters = Kana.Split(' ')
        .Chunk(2)
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly (string Name, string[] Readings, string English)[] Kinds =
    [
        ("市", ["し"], " City"),
        ("町", ["ちょう", "まち"], " Town"),
        ("村", ["むら", "そん"], " Village"),
        ("区", ["く"], " Ward"),
        ("県", ["けん"], " Prefecture"),
        ("府", ["ふ"], " Prefecture"),
        ("都", ["と"], ""),
    ];

    /// <summary>The name in English (Aomori City); as it is where its reading is not known.</summary>
    /// <param name="name">The name in kanji.</param>
    /// <param name="kana">Its reading in hiragana; empty when not known.</param>
    public static string Of(string name, string kana)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(kana);
        var kind = Kinds.FirstOrDefault(k => name.EndsWith(k.Name, StringComparison.Ordinal));
        var ending = kind.Readings?.FirstOrDefault(r => kana.Length > r.Length && kana.EndsWith(r, StringComparison.Ordinal)) ?? "";
        var letters = Spell(kana[..^ending.Length]);
        return letters.Length == 0 ? name : char.ToUpperInvariant(letters[0]) + letters[1..] + (ending.Length > 0 ? kind.English : "");
    }

    /// <summary>Empty where a sign is not hiragana.</summary>
    private static string Spell(string kana)
    {
        var told = new StringBuilder();
        for (var i = 0; i < kana.Length; )
        {
            var isDouble = kana[i] == 'っ';
            i += isDouble ? 1 : 0;
            var length = i + 1 < kana.Length && Letters.ContainsKey(kana.Substring(i, 2)) ? 2 : 1;
            if (i >= kana.Length || !Letters.TryGetValue(kana.Substring(i, length), out var letters))
                return "";
            // Long vowels stay unmarked: とうきょう is Tokyo, おおさか Osaka.
            var isLong = told.Length > 0 && (letters, told[^1]) is ("u", 'o' or 'u') or ("o", 'o');
            if (isDouble)
                told.Append(letters.StartsWith("ch", StringComparison.Ordinal) ? 't' : letters[0]);
            told.Append(isLong ? "" : letters);
            i += length;
        }
        return told.ToString();
    }
}
