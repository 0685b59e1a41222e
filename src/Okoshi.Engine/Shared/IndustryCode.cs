namespace Okoshi.Engine.Shared;

/// <summary>産業大分類 A major division of the Japan Standard Industrial Classification, or the total of all.</summary>
/// <remarks>Source: 日本標準産業分類（総務省）第14回改定, divisions A–T.</remarks>
public readonly record struct IndustryCode : IComparable<IndustryCode>
{
    private static readonly string[] Names =
    [
        "農業，林業",
        "漁業",
        "鉱業，採石業，砂利採取業",
        "建設業",
        "製造業",
        "電気・ガス・熱供給・水道業",
        "情報通信業",
        "運輸業，郵便業",
        "卸売業，小売業",
        "金融業，保険業",
        "不動産業，物品賃貸業",
        "学術研究，専門・技術サービス業",
        "宿泊業，飲食サービス業",
        "生活関連サービス業，娯楽業",
        "教育，学習支援業",
        "医療，福祉",
        "複合サービス事業",
        "サービス業（他に分類されないもの）",
        "公務（他に分類されるものを除く）",
        "分類不能の産業",
    ];

    private readonly string? code;

    private IndustryCode(string code) => this.code = code;

    /// <summary>総数 All industries together.</summary>
    public static readonly IndustryCode Total;

    /// <summary>All twenty divisions in order.</summary>
    public static IReadOnlyList<IndustryCode> Divisions { get; } =
    [.. Enumerable.Range(0, Names.Length).Select(i => new IndustryCode(((char)('A' + i)).ToString()))];

    /// <summary>The letter A–T, or "total".</summary>
    public string Code => code ?? "total";

    /// <summary>True for the total of all industries.</summary>
    public bool IsTotal => Code == "total";

    /// <summary>Official Japanese name.</summary>
    public string Name => IsTotal ? "全産業" : Names[Code[0] - 'A'];

    /// <summary>Reads a letter A–T or "total".</summary>
    public static bool TryParse(string? text, out IndustryCode industry)
    {
        industry = default;
        if (text == "total")
            return true;
        if (text is not { Length: 1 } || text[0] < 'A' || text[0] > 'T')
            return false;
        industry = new IndustryCode(text);
        return true;
    }

    /// <summary>Reads a letter A–T or "total".</summary>
    /// <exception cref="FormatException">No such division.</exception>
    public static IndustryCode Parse(string text) =>
        TryParse(text, out var industry) ? industry : throw new FormatException($"Not a major division of industries: {text}");

    /// <inheritdoc/>
    public int CompareTo(IndustryCode other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>Whether the first sorts before the second.</summary>
    public static bool operator <(IndustryCode a, IndustryCode b) => a.CompareTo(b) < 0;

    /// <summary>Whether the first sorts after the second.</summary>
    public static bool operator >(IndustryCode a, IndustryCode b) => a.CompareTo(b) > 0;

    /// <summary>Whether the first does not sort after the second.</summary>
    public static bool operator <=(IndustryCode a, IndustryCode b) => a.CompareTo(b) <= 0;

    /// <summary>Whether the first does not sort before the second.</summary>
    public static bool operator >=(IndustryCode a, IndustryCode b) => a.CompareTo(b) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
