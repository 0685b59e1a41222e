namespace Okoshi.Engine.Region;

/// <summary>性別 Sex as population statistics count it.</summary>
public enum Sex
{
    /// <summary>総数 Both together.</summary>
    Total = 0,

    /// <summary>男 Male.</summary>
    Male = 1,

    /// <summary>女 Female.</summary>
    Female = 2,
}
