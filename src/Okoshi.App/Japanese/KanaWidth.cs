using System.Text;

namespace Okoshi.App.Japanese;

/// <summary>Katakana and its punctuation between full width and half width (ガ ↔ ｶﾞ). Nothing else is touched, unlike NFKC.</summary>
public static class KanaWidth
{
    private static readonly Dictionary<string, string> HalfToFull = CreateMap();
    private static readonly Dictionary<char, string> FullToHalf = HalfToFull
        .Where(p => p.Value.Length == 1)
        .ToDictionary(p => p.Value[0], p => p.Key);

    /// <summary>ガ to ｶﾞ; letters without a half-width form (ヰ, ヱ, ヮ …) stay.</summary>
    public static string ToHalf(string text)
    {
        var half = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (FullToHalf.TryGetValue(letter, out var narrow))
                half.Append(narrow);
            else
                half.Append(letter);
        }
        return half.ToString();
    }

    /// <summary>ｶﾞ to ガ, the mark joined to its letter.</summary>
    public static string ToFull(string text)
    {
        var full = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && HalfToFull.TryGetValue(text.Substring(i, 2), out var joined))
            {
                full.Append(joined);
                i++;
            }
            else if (HalfToFull.TryGetValue(text[i].ToString(), out var single))
            {
                full.Append(single);
            }
            else
            {
                full.Append(text[i]);
            }
        }
        return full.ToString();
    }

    private static Dictionary<string, string> CreateMap()
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var narrow = '｡'; narrow <= 'ﾟ'; narrow++)
        {
            map[narrow.ToString()] = narrow switch
            {
                'ﾞ' => "゛",
                'ﾟ' => "゜",
                _ => narrow.ToString().Normalize(NormalizationForm.FormKC),
            };
            foreach (var mark in "ﾞﾟ")
            {
                var pair = $"{narrow}{mark}";
                var joined = pair.Normalize(NormalizationForm.FormKC);
                if (joined.Length == 1)
                    map[pair] = joined;
            }
        }
        return map;
    }
}
