namespace Okoshi.App.Region.Official;

/// <summary>One kind of row in a town's own counts.</summary>
/// <param name="Key">Name among the items of a dataset.</param>
/// <param name="Name">What stands in the file.</param>
/// <param name="Goods">Goods of which one must be named; empty where none may.</param>
/// <param name="Units">Units in the order in which they are proposed; those of goods are free.</param>
internal sealed record LocalItemKind(string Key, string Name, IReadOnlyList<(string Key, string Name)> Goods, IReadOnlyList<string> Units)
{
    public bool HasGoods => Goods.Count > 0;

    /// <summary>By what a value in this unit is multiplied; null where the unit does not fit.</summary>
    public decimal? ScaleOf(string unit) =>
        HasGoods ? 1
        : !Units.Contains(unit) ? null
        : unit[0] switch
        {
            '千' => 1000,
            '万' => 10_000,
            _ => 1,
        };
}

/// <summary>How a town's own counts are named in files and among the items of a dataset.</summary>
internal static class LocalItems
{
    /// <summary>Goods of which something can be left over.</summary>
    private static readonly (string Key, string Name)[] Materials =
    [
        ("fruit", "果実"),
        ("vegetables", "野菜"),
        ("grain", "穀物"),
        ("livestock", "畜産物"),
        ("fish", "水産物"),
        ("wood", "木材"),
    ];

    public static IReadOnlyList<(string Key, string Name)> Goods { get; } =
    [.. Materials, ("craft", "工芸の技"), ("hot-spring", "温泉"), ("nature", "自然の景色"), ("culture", "歴史と文化")];

    public static IReadOnlyList<LocalItemKind> Kinds { get; } =
    [
        new("visitors", "観光入込客数", [], ["人", "千人", "万人"]),
        new("guests", "宿泊者数", [], ["人", "人泊", "千人", "千人泊", "万人", "万人泊"]),
        new("successors", "後継者を探す事業者数", [], ["件", "者", "社", "事業者"]),
        new("byproduct", "使われていない副産物", Materials, []),
        new("resource", "地域の資源", Goods, []),
    ];

    /// <summary>観光入込客数, or 地域の資源（果実）.</summary>
    public static string NameOf(string item)
    {
        var (kind, goods) = Split(item);
        return Kinds.First(k => k.Key == kind).Name + (goods.Length > 0 ? $"（{Goods.First(g => g.Key == goods).Name}）" : "");
    }

    /// <summary>Key of the kind, and of its goods or nothing.</summary>
    public static (string Kind, string Goods) Split(string item) =>
        item.IndexOf('/', StringComparison.Ordinal) is >= 0 and var at ? (item[..at], item[(at + 1)..]) : (item, "");
}
