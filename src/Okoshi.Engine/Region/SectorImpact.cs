namespace Okoshi.Engine.Region;

/// <summary>部門への波及 What a change of demand sets off in one sector, in the unit of the change.</summary>
/// <param name="Name">Name of the sector.</param>
/// <param name="Output">生産誘発額, the direct effect included.</param>
/// <param name="Multiplier">生産誘発係数 of one unit of demand for this sector.</param>
/// <param name="Power">影響力係数.</param>
/// <param name="Sensitivity">感応度係数.</param>
public sealed record SectorImpact(string Name, double Output, double Multiplier, double Power, double Sensitivity);
