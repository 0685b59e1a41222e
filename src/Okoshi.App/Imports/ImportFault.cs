namespace Okoshi.App.Imports;

/// <summary>What kind of error a file has, for those who say it in other words.</summary>
public enum ImportFault
{
    /// <summary>Told by its sentence alone.</summary>
    Other,

    /// <summary>A field that has to be there is not.</summary>
    Missing,

    /// <summary>A field is there and says nothing.</summary>
    Empty,

    /// <summary>A value cannot be used; <see cref="ImportProblem.Value"/> is the value.</summary>
    Unusable,
}
