namespace Okoshi.Engine.Opportunity;

/// <summary>土地の前提 What a region must have for a business to stand at all.</summary>
public enum LocalCondition
{
    /// <summary>なし Nothing particular.</summary>
    None = 0,

    /// <summary>農家 Farms that sell: at least half as many per household as in the nation.</summary>
    Farms = 1,

    /// <summary>森林 At least half of the land is not inhabitable (mountains and forests).</summary>
    Forest = 2,

    /// <summary>海 Fishing. Statistics count fishing firms only: where there is none, it is not known.</summary>
    Sea = 3,
}
