namespace Okoshi.Engine.Opportunity;

/// <summary>クロスの枠 Which inner fact meets which outer one.</summary>
public enum SwotQuadrant
{
    /// <summary>強み×機会 Go ahead.</summary>
    StrengthOpportunity = 0,

    /// <summary>強み×脅威 Differ.</summary>
    StrengthThreat = 1,

    /// <summary>弱み×機会 Catch up.</summary>
    WeaknessOpportunity = 2,

    /// <summary>弱み×脅威 Share or leave.</summary>
    WeaknessThreat = 3,
}
