namespace Okoshi.Engine.Support;

/// <summary>条件の組み方 How conditions are put together.</summary>
public enum GroupKind
{
    /// <summary>すべて All of them.</summary>
    All = 0,

    /// <summary>どれか At least so many.</summary>
    AtLeast = 1,

    /// <summary>でない None of them.</summary>
    Not = 2,
}
