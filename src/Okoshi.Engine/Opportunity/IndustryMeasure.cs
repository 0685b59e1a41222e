namespace Okoshi.Engine.Opportunity;

/// <summary>産業の見方 What is measured of one industry.</summary>
public enum IndustryMeasure
{
    /// <summary>特化係数 Its thickness against the nation.</summary>
    Quotient = 0,

    /// <summary>近隣比 Establishments per inhabitant against the neighbours.</summary>
    NeighbourRatio = 1,

    /// <summary>似た市区町村との比 Persons at work per 1,000 inhabitants against the peers.</summary>
    Level = 2,

    /// <summary>全国との比の確かめ The thickness beside the peers.</summary>
    QuotientCheck = 3,

    /// <summary>同じ都道府県での水準 The prefecture against the peers.</summary>
    PrefectureLevel = 4,

    /// <summary>つながり Its place among the municipalities by nearness to what is there.</summary>
    Relatedness = 5,

    /// <summary>似た市での増減 How it moved at the peers.</summary>
    PeerTrend = 6,

    /// <summary>賃金 Its wage against all industries.</summary>
    Wage = 7,
}
