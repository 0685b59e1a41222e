using System.Collections.Frozen;
using System.Text;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Japanese;

/// <summary>
/// 異体字 Spellings of one kanji that a searcher regards as the same: 高 and 髙, 辺 and 邊. They are those of
/// <c>packs/common/kanji-variants.csv</c>. Only for comparing: what is written stays.
/// </summary>
internal static class KanjiVariants
{
    private static readonly string[][] All =
    [
        .. BuiltInTable
            .Rows<KanjiVariantRow>("kanji-variants.csv")
            .Select(r => (r.Usual + r.Variants).EnumerateRunes().Select(rune => rune.ToString()).ToArray()),
    ];

    private static readonly FrozenDictionary<int, string> Usual = All.SelectMany(g =>
            g.Skip(1).Select(v => (Of: Rune.GetRuneAt(v, 0).Value, Usual: g[0]))
        )
        .ToFrozenDictionary(v => v.Of, v => v.Usual);

    private static readonly FrozenDictionary<int, string[]> Together = All.SelectMany(g =>
            g.Select(v => (Of: Rune.GetRuneAt(v, 0).Value, g))
        )
        .ToFrozenDictionary(v => v.Of, v => v.g);

    /// <summary>The usual form of a kanji; null where it is that already, or no other is known.</summary>
    public static string? UsualOf(int rune) => Usual.GetValueOrDefault(rune);

    /// <summary>All forms of a kanji, the usual one first; only itself where no other is known.</summary>
    public static IReadOnlyList<string> FormsOf(Rune rune) => Together.TryGetValue(rune.Value, out var forms) ? forms : [rune.ToString()];

    /// <summary>A variation selector, which chooses a shape and is no letter of its own.</summary>
    public static bool IsSelector(int rune) => rune is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
