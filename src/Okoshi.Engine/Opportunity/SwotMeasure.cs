namespace Okoshi.Engine.Opportunity;

/// <summary>SWOTの数字の見方 What a figure of a cross SWOT counts.</summary>
public enum SwotMeasure
{
    /// <summary>特化係数 Against the nation.</summary>
    Quotient = 0,

    /// <summary>似た市区町村との比 Against the peers.</summary>
    Level = 1,

    /// <summary>従業者 Persons engaged.</summary>
    Employees = 2,

    /// <summary>足りない人数 Persons missing to the peers' level.</summary>
    MissingPersons = 3,

    /// <summary>転入超過 Net migration per 1,000 inhabitants.</summary>
    NetMigration = 4,

    /// <summary>全国の増減 Change in the nation.</summary>
    NationChange = 5,

    /// <summary>似た市での増減 Change at the peers.</summary>
    PeerChange = 6,

    /// <summary>見通し Projected change of people.</summary>
    Outlook = 7,
}
