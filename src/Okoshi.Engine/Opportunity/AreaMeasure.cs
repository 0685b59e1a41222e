namespace Okoshi.Engine.Opportunity;

/// <summary>身近な数 Something counted in every municipality that speaks of one kind of business more closely than its industry does.</summary>
public enum AreaMeasure
{
    /// <summary>小売店 Shops per 1,000 inhabitants.</summary>
    RetailShops = 0,

    /// <summary>飲食店 Restaurants per 1,000 inhabitants.</summary>
    Restaurants = 1,

    /// <summary>保育所等 Nurseries per 1,000 children under 15.</summary>
    Nurseries = 2,

    /// <summary>65歳以上のひとり暮らし Share of the households that are one person of 65 or more, in per cent.</summary>
    ElderlyAlone = 3,

    /// <summary>法人の閉鎖 Closures of corporations in a year (those by the registrar apart) per 1,000 private establishments.</summary>
    Closures = 4,
}
