namespace Okoshi.Engine.Push;

/// <summary>来る時期 When somebody wants to live or work in the region, as far as it was told.</summary>
public enum MoveTime
{
    /// <summary>いまの所のまま Stays where he or she lives now.</summary>
    Stay = 0,

    /// <summary>1年のうち Within a year.</summary>
    WithinYear = 1,

    /// <summary>いつか Some day.</summary>
    SomeDay = 2,

    /// <summary>まだ決めていない Has not decided.</summary>
    Undecided = 3,
}
