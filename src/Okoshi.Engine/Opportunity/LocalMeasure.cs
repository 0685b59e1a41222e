namespace Okoshi.Engine.Opportunity;

/// <summary>地域の調べで見ること What is read from a town's own counts.</summary>
public enum LocalMeasure
{
    /// <summary>訪れる人 Visitors of a year per inhabitant.</summary>
    Visitors = 0,

    /// <summary>泊まる人 Guest nights of a year per inhabitant.</summary>
    Guests = 1,

    /// <summary>季節の偏り The highest month ÷ the mean month of the visitors (or guests).</summary>
    Season = 2,

    /// <summary>後継者を探す事業者 Businesses that look for a successor.</summary>
    Successors = 3,
}
