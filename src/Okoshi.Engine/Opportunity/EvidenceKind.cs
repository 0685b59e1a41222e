namespace Okoshi.Engine.Opportunity;

/// <summary>根拠の見方 What a row of evidence measures.</summary>
public enum EvidenceKind
{
    /// <summary>特化係数 The industry's thickness by employees.</summary>
    LocationQuotient = 0,

    /// <summary>近隣比 Establishments per inhabitant against the neighbours.</summary>
    NeighbourRatio = 1,

    /// <summary>印刷された特化係数 A second measure that confirms or contradicts.</summary>
    PrintedQuotient = 2,

    /// <summary>統計 A regional figure.</summary>
    Statistic = 3,

    /// <summary>戦略 A co-creation project.</summary>
    Strategy = 4,

    /// <summary>似た市区町村との比 Employees per 1,000 inhabitants against the peers' median.</summary>
    PeerLevel = 5,

    /// <summary>全国との比の確かめ The location quotient beside the peers; earns no points and proves nothing.</summary>
    QuotientCheck = 6,

    /// <summary>つながり How near the industry is to what the region has.</summary>
    Relatedness = 7,

    /// <summary>似た市での増減 How employment in the industry moved at the peers.</summary>
    PeerTrend = 8,

    /// <summary>客の見通し How the number of those who buy will change.</summary>
    Outlook = 9,

    /// <summary>人手の見通し How the number of people of working age will change.</summary>
    Labour = 10,

    /// <summary>収入 The industry's wage against all industries of the region.</summary>
    Income = 11,

    /// <summary>前提 Something that must be there: farms, forest, the sea.</summary>
    Condition = 12,

    /// <summary>同じ都道府県での確かめ The prefecture's level beside the peers; earns no points and proves nothing.</summary>
    PrefectureCheck = 13,

    /// <summary>店や施設の数 Places per inhabitant against the peers' median.</summary>
    PeerPlaces = 14,

    /// <summary>
    /// 法人の閉鎖 Closures per establishment against the other municipalities; a firm that closes need not have lacked a
    /// successor, so it proves nothing.
    /// </summary>
    Closures = 15,

    /// <summary>
    /// 域外からの買い入れ（推計） Part of the demand that is met from outside; computed from the same employees as the level, so it proves nothing.
    /// </summary>
    OutsidePurchase = 16,

    /// <summary>季節の偏り How even the months are; earns no points and proves nothing.</summary>
    Season = 17,

    /// <summary>資源と副産物 Something to work with; it shows no need.</summary>
    LocalResource = 18,
}
