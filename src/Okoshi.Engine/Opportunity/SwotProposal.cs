namespace Okoshi.Engine.Opportunity;

/// <summary>SWOTからの提案 What people could do where an inner fact meets an outer one.</summary>
public enum SwotProposal
{
    /// <summary>Sell the growing strength outside.</summary>
    SellOutside = 0,

    /// <summary>Carry skills and partners over to work next to it.</summary>
    CarryOver = 1,

    /// <summary>Save labour and prepare successions.</summary>
    SaveLabour = 2,

    /// <summary>Grow what grows elsewhere with the strong industry as its first buyer.</summary>
    ServeStrength = 3,

    /// <summary>Support those who start it here.</summary>
    SupportStarters = 4,

    /// <summary>Share it with the neighbours.</summary>
    ShareWithNeighbours = 5,

    /// <summary>Make jobs of what elderly people need.</summary>
    ServeElderly = 6,

    /// <summary>Show first what one person can start and what earns outside.</summary>
    EarnOutsideAlone = 7,
}
