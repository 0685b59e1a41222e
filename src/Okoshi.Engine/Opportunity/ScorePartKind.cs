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

    /// <summary>似た市区町村にくらべた足りなさ How far employees per inhabitant fall short of the peers.</summary>
    Level = 5,

    /// <summary>つながり How near the industry is to what the region already has.</summary>
    Relatedness = 6,

    /// <summary>似た市での伸び How employment in the industry moves at the peers.</summary>
    PeerTrend = 7,

    /// <summary>客の見通し How the number of those who buy will change.</summary>
    Outlook = 8,

    /// <summary>人手 What fewer people of working age mean for the business.</summary>
    Labour = 9,

    /// <summary>収入 What the industry pays against all industries.</summary>
    Income = 10,

    /// <summary>域外からの買い入れ How much of the demand is met from outside, by an estimate.</summary>
    Purchases = 11,

    /// <summary>資源と副産物 Whether what the business works with is there.</summary>
    Resources = 12,
}
