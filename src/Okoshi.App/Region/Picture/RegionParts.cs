namespace Okoshi.App.Region.Picture;

/// <summary>What of a municipality is looked at: a page names what it shows, and nothing else is computed.</summary>
[Flags]
public enum RegionParts
{
    None = 0,

    /// <summary>人 Ages, the projection, moves.</summary>
    People = 1,

    /// <summary>くらべる市町村 All others by likeness.</summary>
    Peers = 2,

    /// <summary>産業 Division by division beside nation and peers, and why employment changed.</summary>
    Industries = 4,

    /// <summary>付加価値</summary>
    ValueAdded = 8,

    /// <summary>関連度</summary>
    Relatedness = 16,

    /// <summary>法人の設立と閉鎖</summary>
    Corporations = 32,

    /// <summary>財政</summary>
    Finance = 64,

    /// <summary>県民経済計算</summary>
    Prefecture = 128,

    /// <summary>地域経済循環</summary>
    Circulation = 256,

    /// <summary>求人と求職</summary>
    Jobs = 512,

    /// <summary>域際収支の推計</summary>
    Trade = 1024,

    /// <summary>地域の資料 What the region's own pack prints beyond the statistics.</summary>
    Pack = 2048,

    All = (2 * Pack) - 1,
}
