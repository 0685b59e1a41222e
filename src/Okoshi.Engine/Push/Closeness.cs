namespace Okoshi.Engine.Push;

/// <summary>地域との間柄 How the region suits where a person lives and wants to be. None of them is a refusal.</summary>
public enum Closeness
{
    /// <summary>いまここで Is here, or wants to work here.</summary>
    Here = 0,

    /// <summary>来たい人 Wants to come, within a year or some day.</summary>
    Coming = 1,

    /// <summary>遠くから Lives elsewhere and stays there, or has not decided.</summary>
    Away = 2,

    /// <summary>近くから In a town around, or in a place told too coarsely to tell.</summary>
    Near = 3,

    /// <summary>ほかの所へ Wants to be elsewhere; where she lives and when she would come was not asked.</summary>
    Elsewhere = 4,

    /// <summary>まだ分からない Nobody knows where.</summary>
    NotKnown = 5,
}
