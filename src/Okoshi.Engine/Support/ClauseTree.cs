namespace Okoshi.Engine.Support;

/// <summary>条件の木 Walks trees of conditions.</summary>
public static class ClauseTree
{
    /// <summary>The parts of a combination, and what a defined condition means; empty for a single condition.</summary>
    internal static IReadOnlyList<Clause> PartsOf(Clause clause) =>
        clause switch
        {
            AllOfClause all => all.Parts,
            AtLeastClause some => some.Parts,
            NotClause not => [not.Part],
            SmeClause sme => [sme.Means],
            LeafClause => [],
            _ => throw new ArgumentOutOfRangeException(nameof(clause), clause.GetType().Name, "An unknown kind of clause."),
        };

    /// <summary>All single conditions of a tree, from left to right.</summary>
    public static IEnumerable<LeafClause> Leaves(Clause clause) => clause is LeafClause leaf ? [leaf] : PartsOf(clause).SelectMany(Leaves);
}
