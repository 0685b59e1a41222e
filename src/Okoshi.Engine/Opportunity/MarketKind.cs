namespace Okoshi.Engine.Opportunity;

/// <summary>客の種類 Who buys what a business makes; tells whose number to project.</summary>
public enum MarketKind
{
    /// <summary>住む人 All inhabitants.</summary>
    Residents = 0,

    /// <summary>子ども Inhabitants of 0–14 years.</summary>
    Children = 1,

    /// <summary>働く年代 Inhabitants of 15–64 years.</summary>
    WorkingAge = 2,

    /// <summary>65歳以上 Inhabitants of 65 years or more.</summary>
    Over64 = 3,

    /// <summary>75歳以上 Inhabitants of 75 years or more.</summary>
    Over74 = 4,

    /// <summary>地域の会社 Firms of the region; they move with the people of working age.</summary>
    Businesses = 5,

    /// <summary>地域の外 Buyers all over the country; they move with the nation's inhabitants.</summary>
    Outside = 6,

    /// <summary>見通しのない客 Farmers, forest owners, power companies: nobody publishes a projection of them by municipality.</summary>
    Unprojected = 7,
}
