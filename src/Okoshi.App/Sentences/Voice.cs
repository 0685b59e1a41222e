namespace Okoshi.App.Sentences;

/// <summary>How, and in which language, something is said.</summary>
public enum Voice
{
    /// <summary>丁寧 Polite Japanese, complete: everything can be said in it.</summary>
    Polite,

    /// <summary>やさしい Plain Japanese: short words, one thing at a time.</summary>
    Plain,

    /// <summary>短い The shortest Japanese that is still true, for a notice.</summary>
    Brief,

    /// <summary>English for the public path.</summary>
    English,
}
