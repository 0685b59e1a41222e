namespace Okoshi.Engine.Opportunity;

/// <summary>地域の調べの項目 What a town counts of itself because no statistics of all municipalities do.</summary>
public enum LocalItem
{
    /// <summary>観光入込客数 Visitors.</summary>
    Visitors = 0,

    /// <summary>宿泊者数 Guest nights.</summary>
    Guests = 1,

    /// <summary>後継者を探す事業者数 Businesses that look for a successor.</summary>
    Successors = 2,

    /// <summary>使われていない副産物 What is left over and thrown away.</summary>
    ByProduct = 3,

    /// <summary>地域の資源 What the town has to work with.</summary>
    Resource = 4,
}
