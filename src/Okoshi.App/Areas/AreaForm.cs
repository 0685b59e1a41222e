namespace Okoshi.App.Areas;

/// <summary>番号の桁 How a column writes the numbers of areas; five digits mean different towns in the two.</summary>
public enum AreaForm
{
    /// <summary>Nothing says it.</summary>
    Unsaid,

    /// <summary>Five digits without a check digit, as e-Stat writes them.</summary>
    Five,

    /// <summary>Six digits, the last one a check digit.</summary>
    Six,
}
