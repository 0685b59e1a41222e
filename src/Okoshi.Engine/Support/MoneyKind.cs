namespace Okoshi.Engine.Support;

/// <summary>お金の種類 What the money of a programme is: only what is given may stand in a sum of money received.</summary>
public enum MoneyKind
{
    /// <summary>もらうお金 Given: a grant, a subsidy, a prize.</summary>
    Given = 0,

    /// <summary>借りるお金 Lent: it has to be paid back.</summary>
    Lent = 1,

    /// <summary>保証 Guaranteed: somebody stands in for a debt.</summary>
    Guaranteed = 2,
}

/// <summary>額の決まり方 Whether an amount is what one receives, or the most that one can receive.</summary>
public enum AmountKind
{
    /// <summary>上限 At most so much; nobody knows the amount before it is decided.</summary>
    UpTo = 0,

    /// <summary>定額 Exactly so much.</summary>
    Fixed = 1,
}
