namespace Okoshi.Engine.Support;

/// <summary>支援の目的 What a programme is good for, so that a founder is not shown job hunting and the other way round.</summary>
public enum ProgrammePurpose
{
    /// <summary>創業 Starting a business.</summary>
    Founding = 0,

    /// <summary>移住 Moving to the region.</summary>
    Move = 1,

    /// <summary>事業承継 Handing over or taking over a business.</summary>
    Succession = 2,

    /// <summary>事業の成長 Running and growing a business.</summary>
    Business = 3,

    /// <summary>就職 Finding a job.</summary>
    Employment = 4,

    /// <summary>学び Learning and networks.</summary>
    Learning = 5,
}
