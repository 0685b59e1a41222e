namespace Okoshi.Engine.Region;

/// <summary>地域の役割 What an area is to the region that is looked at.</summary>
public enum AreaRole
{
    /// <summary>診る地域 The region itself.</summary>
    Self = 0,

    /// <summary>くらべる市 A city that the region compares itself with.</summary>
    Neighbour = 1,

    /// <summary>圏域の町村 A municipality of the same living area.</summary>
    Area = 2,

    /// <summary>都道府県 The prefecture.</summary>
    Prefecture = 3,

    /// <summary>全国 The nation.</summary>
    Nation = 4,
}
