namespace Okoshi.App.Region.Picture;

/// <summary>部門の対応 Which divisions of the industrial classification stand for a sector of the national table in 13 sectors.</summary>
internal static class SectorBridge
{
    private static readonly (string Word, string Divisions)[] Sectors =
    [
        ("農林", "AB"),
        ("鉱業", "C"),
        ("製造業", "E"),
        ("建設", "D"),
        ("電力", "F"),
        ("商業", "I"),
        ("金融", "J"),
        ("不動産", "K"),
        ("運輸", "H"),
        ("情報通信", "G"),
        ("サービス", "LMNOPQR"),
    ];

    /// <summary>Number of sectors of the table that this bridge is made for.</summary>
    public const int Size = 13;

    /// <summary>Letters of the divisions; empty where the private establishments say nothing of the sector (公務, 分類不明).</summary>
    public static string DivisionsOf(string sector) =>
        Sectors.FirstOrDefault(s => sector.Contains(s.Word, StringComparison.Ordinal)).Divisions ?? "";

    /// <summary>Name without the number before it.</summary>
    public static string NameOf(string sector) => sector.TrimStart([.. "0123456789_ "]);
}
