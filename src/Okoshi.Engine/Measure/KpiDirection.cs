namespace Okoshi.Engine.Measure;

/// <summary>望ましい向き Which way of an indicator is good.</summary>
public enum KpiDirection
{
    /// <summary>ふやす More is better.</summary>
    Up,

    /// <summary>へらす Less is better.</summary>
    Down,

    /// <summary>維持 The level is to be kept.</summary>
    Keep,
}
