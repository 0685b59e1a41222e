using System.Linq.Expressions;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Access;

/// <summary>
/// How the rows of a table say whose they are, so that a list is asked of the database with the same rights as a single record.
/// </summary>
/// <remarks>A key that is left out belongs to nobody: the scope that asks for it lets no row through.</remarks>
public sealed record RecordKeys<T>
{
    /// <summary>Account that a row is about or belongs to.</summary>
    public Expression<Func<T, Guid?>>? Owner { get; init; }

    /// <summary>Organisation that it belongs to.</summary>
    public Expression<Func<T, Guid?>>? Organization { get; init; }

    /// <summary>Account of whoever is in charge of it.</summary>
    public Expression<Func<T, Guid?>>? AssignedTo { get; init; }

    /// <summary>Municipality that it is about.</summary>
    public Expression<Func<T, MunicipalityCode?>>? Area { get; init; }

    /// <summary>Whether its owner consented to one of some organisations.</summary>
    public Func<IReadOnlyList<Guid>, Expression<Func<T, bool>>>? Consented { get; init; }
}

/// <summary>The table of rights as a filter.</summary>
internal static class VisibleRecords
{
    /// <summary>The rows on which somebody may do something; each of them would pass <see cref="AccessMatrix.May"/>.</summary>
    public static IQueryable<T> Visible<T>(
        this IQueryable<T> query,
        Actor actor,
        Resource resource,
        AccessAction action,
        RecordKeys<T> keys
    )
    {
        if (!AccessMatrix.IsWithin(actor, resource, action))
            return query.Where(_ => false);
        var held = actor.Roles.Select(r => (Role: r, Scope: AccessMatrix.ScopeOf(r.Role, resource, action))).ToArray();
        if (held.Any(h => h.Scope.HasFlag(Scope.All)))
            return query;
        var row = Expression.Parameter(typeof(T), "row");
        var grounds = Grounds(actor, held, keys).Select(g => new Renaming(g.Parameters[0], row).Visit(g.Body)).ToArray();
        return grounds.Length == 0
            ? query.Where(_ => false)
            : query.Where(Expression.Lambda<Func<T, bool>>(grounds.Aggregate(Expression.OrElse), row));
    }

    private static IEnumerable<Expression<Func<T, bool>>> Grounds<T>(
        Actor actor,
        IReadOnlyList<(HeldRole Role, Scope Scope)> held,
        RecordKeys<T> keys
    )
    {
        if (actor.AccountId is { } own && held.Any(h => h.Scope.HasFlag(Scope.Own)) && keys.Owner is { } owner)
            yield return IsOneOf(owner, [own]);
        if (actor.AccountId is { } self && held.Any(h => h.Scope.HasFlag(Scope.Assigned)) && keys.AssignedTo is { } assigned)
            yield return IsOneOf(assigned, [self]);
        if (Offices(Scope.Organization) is { Count: > 0 } offices && keys.Organization is { } organization)
            yield return IsOneOf(organization, offices);
        if (Offices(Scope.Consented) is { Count: > 0 } trusted && keys.Consented is { } consented)
            yield return consented(trusted);
        List<MunicipalityCode> areas = [.. held.Where(h => h.Scope.HasFlag(Scope.Area)).SelectMany(h => h.Role.Areas).Distinct()];
        if (areas.Count > 0 && keys.Area is { } area)
            yield return IsOneOf(area, areas);

        List<Guid> Offices(Scope scope) =>
            [.. held.Where(h => h.Scope.HasFlag(scope)).Select(h => h.Role.OrganizationId).OfType<Guid>().Distinct()];
    }

    private static Expression<Func<T, bool>> IsOneOf<T, TKey>(Expression<Func<T, TKey?>> key, List<TKey> values)
        where TKey : struct
    {
        List<TKey?> known = [.. values.Select(v => (TKey?)v)];
        Expression<Func<TKey?, bool>> contains = k => known.Contains(k);
        return Expression.Lambda<Func<T, bool>>(new Renaming(contains.Parameters[0], key.Body).Visit(contains.Body), key.Parameters);
    }

    private sealed class Renaming(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
