namespace Okoshi.Engine.Support;

/// <summary>境目の種類 The four limits of Japanese official texts.</summary>
public enum BoundKind
{
    /// <summary>以上 The limit or more.</summary>
    AtLeast = 0,

    /// <summary>以下・以内 The limit or less.</summary>
    AtMost = 1,

    /// <summary>未満 Less than the limit.</summary>
    Below = 2,

    /// <summary>超 More than the limit.</summary>
    Above = 3,
}
