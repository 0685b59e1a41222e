namespace Okoshi.App.Japanese;

/// <summary>はい and いいえ as people tick them.</summary>
public static class YesNoText
{
    private static readonly HashSet<string> Yes = new(StringComparer.Ordinal)
    {
        "はい",
        "true",
        "1",
        "○",
        "◯",
        "〇",
        "有",
        "あり",
        "有り",
        "yes",
        "y",
        "する",
        "該当",
    };
    private static readonly HashSet<string> No = new(StringComparer.Ordinal)
    {
        "いいえ",
        "false",
        "0",
        "×",
        "✕",
        "無",
        "なし",
        "無し",
        "no",
        "n",
        "しない",
        "非該当",
    };

    /// <summary>The answer; null for anything else, also for an empty cell: no answer is not "no".</summary>
    public static bool? Read(string text)
    {
        var folded = TextFold.Fold(text);
        if (Yes.Contains(folded))
            return true;
        return No.Contains(folded) ? false : null;
    }
}
