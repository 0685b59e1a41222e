using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Okoshi.App.Lists;

/// <summary>
/// An order that the database carries out, and the place of a row in it. The parts together tell any two rows apart, so that a page can
/// begin exactly behind a row: whatever is added or removed meanwhile, no row comes twice and none is passed over.
/// </summary>
internal sealed class ListOrder<T>
{
    private static readonly MethodInfo Compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
    private readonly IReadOnlyList<Part> parts;

    private ListOrder(IReadOnlyList<Part> parts) => this.parts = parts;

    public static ListOrder<T> None { get; } = new([]);

    /// <summary>First this order, and by a key among equals.</summary>
    public ListOrder<T> Then<TKey>(Expression<Func<T, TKey>> key, bool descending) => new([.. parts, PartOf(key, descending)]);

    /// <summary>First this order, and another among equals.</summary>
    public ListOrder<T> Then(ListOrder<T> other) => new([.. parts, .. other.parts]);

    /// <summary>From the last row to the first.</summary>
    public ListOrder<T> Reversed() => new([.. parts.Select(p => p with { Descending = !p.Descending })]);

    public IQueryable<T> Sort(IQueryable<T> rows)
    {
        var sorted = rows.Expression;
        foreach (var (part, i) in parts.Select((p, i) => (p, i)))
        {
            var method = (i, part.Descending) switch
            {
                (0, false) => nameof(Queryable.OrderBy),
                (0, true) => nameof(Queryable.OrderByDescending),
                (_, false) => nameof(Queryable.ThenBy),
                _ => nameof(Queryable.ThenByDescending),
            };
            sorted = Expression.Call(typeof(Queryable), method, [typeof(T), part.Key.ReturnType], sorted, Expression.Quote(part.Key));
        }
        return rows.Provider.CreateQuery<T>(sorted);
    }

    /// <summary>The place of a row, to stand in an address.</summary>
    public string PlaceOf(T row) =>
        Convert
            .ToBase64String(JsonSerializer.SerializeToUtf8Bytes(parts.Select(p => p.Value(row))))
            .TrimEnd('=')
            .Replace('+', '-')
            .Replace('/', '_');

    /// <summary>The rows behind a place; null when it is none of this order.</summary>
    public IQueryable<T>? Behind(IQueryable<T> rows, string place)
    {
        if (Read(place) is not { } values)
            return null;
        var row = Expression.Parameter(typeof(T), "row");
        Expression? behind = null;
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var key = Replacing.Parameter(parts[i].Key, row);
            var beyond = Beyond(key, values[i], parts[i].Descending);
            behind = behind is null ? beyond : Expression.OrElse(beyond, Expression.AndAlso(Equal(key, values[i]), behind));
        }
        return rows.Where(Expression.Lambda<Func<T, bool>>(behind!, row));
    }

    private static Part PartOf<TKey>(Expression<Func<T, TKey>> key, bool descending)
    {
        var value = key.Compile();
        return new Part(key, descending, row => value(row));
    }

    private object?[]? Read(string place)
    {
        try
        {
            var bytes = Convert.FromBase64String(
                place.Replace('-', '+').Replace('_', '/').PadRight(place.Length + ((4 - (place.Length % 4)) % 4), '=')
            );
            var values = JsonSerializer.Deserialize<JsonElement[]>(Encoding.UTF8.GetString(bytes));
            return values?.Length == parts.Count ? [.. values.Zip(parts, (v, p) => v.Deserialize(p.Key.ReturnType))] : null;
        }
        catch (Exception unread) when (unread is FormatException or JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private static BinaryExpression Equal(Expression key, object? value) =>
        value is null ? Expression.Equal(key, Expression.Constant(null, key.Type)) : Expression.Equal(key, Held(value, key.Type));

    private static Expression Beyond(Expression key, object? value, bool descending)
    {
        // Whether there is a value is a part of its own, before the value.
        if (value is null)
            return Expression.Constant(false);
        Expression left = key.Type == typeof(string) ? Expression.Call(Compare, key, Held(value, key.Type)) : key;
        Expression right = key.Type == typeof(string) ? Expression.Constant(0) : Held(value, key.Type);
        return descending ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);
    }

    /// <summary>A value as a parameter of the query, so that every page is the same query.</summary>
    private static MemberExpression Held(object value, Type type)
    {
        var holder = Activator.CreateInstance(typeof(StrongBox<>).MakeGenericType(type), value)!;
        return Expression.Field(Expression.Constant(holder), nameof(StrongBox<object>.Value));
    }

    private sealed record Part(LambdaExpression Key, bool Descending, Func<T, object?> Value);
}

/// <summary>Puts one parameter of an expression in place of another, so that expressions of several places become one.</summary>
internal sealed class Replacing : ExpressionVisitor
{
    private readonly ParameterExpression from;
    private readonly Expression to;

    private Replacing(ParameterExpression from, Expression to) => (this.from, this.to) = (from, to);

    /// <summary>The body of a lambda, its only parameter replaced.</summary>
    public static Expression Parameter(LambdaExpression lambda, Expression by) =>
        new Replacing(lambda.Parameters[0], by).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
}
