namespace Okoshi.Engine.Shared;

/// <summary>値の質 How far a value may be trusted, and so whether it may decide anything.</summary>
public enum Quality
{
    /// <summary>印字のまま Taken from the source as printed.</summary>
    Printed = 0,

    /// <summary>計算値 Computed from cited values.</summary>
    Derived = 1,

    /// <summary>仮定 An assumption; always marked where shown.</summary>
    Assumed = 2,

    /// <summary>疑わしい Printed so, but contradicted; shown, never used for a decision.</summary>
    Doubtful = 3,

    /// <summary>データなし Lost or never published; shown as such, never filled in.</summary>
    Missing = 4,
}
