namespace Okoshi.Engine.Shared;

/// <summary>区域の種類 What a code of the national register stands for.</summary>
public enum AreaKind
{
    /// <summary>都道府県 A prefecture.</summary>
    Prefecture,

    /// <summary>市町村・特別区 A municipality, one of the 23 wards of Tokyo too.</summary>
    Municipality,

    /// <summary>行政区 A ward of a designated city.</summary>
    Ward,

    /// <summary>特別区部 The 23 wards of Tokyo together.</summary>
    SpecialWards,
}
