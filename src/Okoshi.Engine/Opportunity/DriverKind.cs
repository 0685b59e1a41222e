namespace Okoshi.Engine.Opportunity;

/// <summary>根拠の種類 What kind of data a driver looks at.</summary>
public enum DriverKind
{
    /// <summary>足りなさ An industry thinner than in the nation, or sparser than at the neighbours.</summary>
    Gap = 0,

    /// <summary>印刷された特化係数での確かめ A printed quotient that confirms or contradicts; earns no points.</summary>
    Quotient = 1,

    /// <summary>統計 A regional figure that shows a need.</summary>
    Statistic = 2,

    /// <summary>戦略 A co-creation project that supports the business; alone it proves no need.</summary>
    Strategy = 3,
}
