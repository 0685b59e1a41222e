namespace Okoshi.Engine.Opportunity;

/// <summary>SWOTの種類 The four lists.</summary>
public enum SwotKind
{
    /// <summary>強み What the region has more of.</summary>
    Strength = 0,

    /// <summary>弱み What it has less of, or loses.</summary>
    Weakness = 1,

    /// <summary>機会 What helps from outside.</summary>
    Opportunity = 2,

    /// <summary>脅威 What hurts from outside.</summary>
    Threat = 3,
}
