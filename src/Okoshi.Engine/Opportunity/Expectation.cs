namespace Okoshi.Engine.Opportunity;

/// <summary>根拠の向き What a driver's value must be for the driver to hold.</summary>
public enum Expectation
{
    /// <summary>下回る Strictly below the threshold.</summary>
    Below = 0,

    /// <summary>上回る Strictly above the threshold.</summary>
    Above = 1,

    /// <summary>ある Present at all.</summary>
    Present = 2,
}
