namespace Okoshi.Engine.Opportunity;

/// <summary>点の部分 The parts that an opportunity's score is made of.</summary>
public enum ScorePartKind
{
    /// <summary>足りなさ How much thinner and sparser the industry is than elsewhere.</summary>
    Gap = 0,

    /// <summary>動き How employment in the industry moves.</summary>
    Trend = 1,

    /// <summary>需要 How many figures show a need.</summary>
    Demand = 2,

    /// <summary>戦略 How many co-creation projects support the business.</summary>
    Strategy = 3,

    /// <summary>採算 How well the business carries itself; known only once a plan has been computed from real figures.</summary>
    Viability = 4,
}
