namespace Okoshi.Engine.Support;

/// <summary>Two conditions are the same when they ask the same; key, wording and citation do not matter.</summary>
internal sealed class LeafComparer : IEqualityComparer<LeafClause>
{
    public static readonly LeafComparer Instance = new();

    public bool Equals(LeafClause? x, LeafClause? y) =>
        (x, y) switch
        {
            (NumberClause a, NumberClause b) => (a.Fact, a.On, a.Reckoning, a.AtFiscalYearEnd, a.InMonths)
                == (b.Fact, b.On, b.Reckoning, b.AtFiscalYearEnd, b.InMonths)
                && Same(a.Bounds, b.Bounds),
            (DateClause a, DateClause b) => a.Fact == b.Fact && a.From == b.From && a.To == b.To,
            (PlaceClause a, PlaceClause b) => a.Fact == b.Fact && Same(a.Areas.Codes, b.Areas.Codes),
            (IndustryClause a, IndustryClause b) => Same(a.Classes, b.Classes),
            (ChoiceClause a, ChoiceClause b) => a.Fact == b.Fact && Same(a.Allowed, b.Allowed),
            (CertificateClause a, CertificateClause b) => Asked(a) == Asked(b),
            (UndertakingClause a, UndertakingClause b) => a.Undertaking == b.Undertaking,
            (EstablishmentClause a, EstablishmentClause b) => Asked(a) == Asked(b) && Same(a.Areas.Codes, b.Areas.Codes),
            (NoCapitalClause, NoCapitalClause) => true,
            (NamedListClause a, NamedListClause b) => a.List == b.List && a.At == b.At,
            (ReceivedClause a, ReceivedClause b) => a.WithinYears == b.WithinYears && Same(a.Programmes, b.Programmes),
            _ => ReferenceEquals(x, y),
        };

    public int GetHashCode(LeafClause obj) =>
        obj switch
        {
            NumberClause a => HashCode.Combine(a.Fact, a.On, a.Reckoning, a.AtFiscalYearEnd, Hash(a.Bounds)),
            DateClause a => HashCode.Combine(a.Fact, a.From, a.To),
            PlaceClause a => HashCode.Combine(a.Fact, Hash(a.Areas.Codes)),
            IndustryClause a => Hash(a.Classes),
            ChoiceClause a => HashCode.Combine(a.Fact, Hash(a.Allowed)),
            CertificateClause a => Asked(a).GetHashCode(),
            UndertakingClause a => a.Undertaking.GetHashCode(StringComparison.Ordinal),
            EstablishmentClause a => HashCode.Combine(Asked(a), Hash(a.Areas.Codes)),
            NoCapitalClause => typeof(NoCapitalClause).GetHashCode(),
            NamedListClause a => HashCode.Combine(a.List, a.At),
            ReceivedClause a => HashCode.Combine(a.WithinYears, Hash(a.Programmes)),
            _ => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj),
        };

    private static (string, DateOnly?, DateOnly?, int?, int?, DateOnly?) Asked(CertificateClause c) =>
        (c.Certificate, c.IssuedFrom, c.IssuedTo, c.ValidMonths, c.TakesMonths, c.NeededBy);

    private static (EstablishmentRole, int?, DateOnly?, int?, DateOnly?) Asked(EstablishmentClause c) =>
        (c.Role, c.HeldMonths, c.HeldSince, c.PlannedWithinMonths, c.NeededBy);

    private static bool Same<T>(IReadOnlyList<T> a, IReadOnlyList<T> b)
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(a[i], b[i]))
                return false;
        }
        return true;
    }

    private static int Hash<T>(IReadOnlyList<T> items)
    {
        var hash = items.Count;
        for (var i = 0; i < items.Count; i++)
            hash = HashCode.Combine(hash, items[i]);
        return hash;
    }
}
