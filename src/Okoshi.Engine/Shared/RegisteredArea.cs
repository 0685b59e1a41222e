namespace Okoshi.Engine.Shared;

/// <summary>登録された区域 A prefecture, municipality or ward as the national register has it, from one day to another.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its own name, of a ward without its city (中央区).</param>
/// <param name="Kana">Reading in hiragana.</param>
/// <param name="Source">Where the register is printed. 総務省「全国地方公共団体コード」, e-Stat「標準地域コード」.</param>
public sealed record RegisteredArea(MunicipalityCode Code, AreaKind Kind, string Name, string Kana, SourceRef Source)
{
    /// <summary>郡・振興局 The district as it is written before the name; empty for cities.</summary>
    public string District { get; init; } = "";

    /// <summary>
    /// The area that it lies in: the city of a ward, 特別区部 for the wards of Tokyo, else the prefecture; null for a prefecture.
    /// </summary>
    public MunicipalityCode? Within { get; init; }

    /// <summary>First day of the code or of the name; null where it is older than the register's changes.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; null while it stands.</summary>
    public DateOnly? To { get; init; }

    /// <summary>承継する区域 What the land of an abolished area belongs to now; several where it was split.</summary>
    public IReadOnlyList<MunicipalityCode> Successors { get; init; } = [];
}
