namespace Okoshi.Engine.Push;

/// <summary>組み合わせの観点 The parts of a match, each with points and a reason.</summary>
public enum MatchPartKind
{
    /// <summary>好きなこと What the person likes.</summary>
    Interest = 0,

    /// <summary>地域の順位 How much the region needs it.</summary>
    Rank = 1,

    /// <summary>使える支援 Programmes that fit or may fit.</summary>
    Support = 2,

    /// <summary>場所 Where the person wants to be.</summary>
    Place = 3,

    /// <summary>計画 Money; told, but without points.</summary>
    Plan = 4,
}
