namespace Okoshi.Engine.Shared;

/// <summary>単位 Units as the figures of the field print them.</summary>
public static class Units
{
    /// <summary>A multiple.</summary>
    public const string Times = "倍";

    /// <summary>Per cent.</summary>
    public const string Percent = "%";

    /// <summary>Cases, pieces.</summary>
    public const string Cases = "件";

    /// <summary>Persons.</summary>
    public const string Persons = "人";
}
