using System.Linq.Expressions;
using Okoshi.App.Documents;
using Okoshi.App.Japanese;

namespace Okoshi.App.Lists;

/// <summary>
/// One of the words that a column of a stored list can say, and the rows of which it says so; those of a column exclude each other.
/// </summary>
public sealed record StoredChoice<T>(string Words, Expression<Func<T, bool>> Is);

/// <summary>A column of a list that the database pages. Made by <see cref="StoredColumns{T}"/>.</summary>
public sealed record StoredColumn<T>
{
    internal StoredColumn(DocumentColumn head, Func<T, Cell> value) => (Head, Value) = (head, value);

    /// <summary>Key, heading, unit and kind.</summary>
    public DocumentColumn Head { get; }

    public string Key => Head.Key;

    /// <summary>The value of a row.</summary>
    public Func<T, Cell> Value { get; }

    /// <summary>
    /// The order of the column, by its direction; null for one that cannot be sorted by. Missing values come last in both.
    /// </summary>
    internal Func<bool, ListOrder<T>>? Order { get; init; }

    /// <summary>The rows in which a word stands; null for a word that cannot stand in the column.</summary>
    internal Func<string, Expression<Func<T, bool>>?>? Finds { get; init; }

    /// <summary>
    /// What a word is looked for in once a row is read, because the database holds it sealed; null for what the database can look into.
    /// </summary>
    internal Func<T, string?>? Sealed { get; init; }

    /// <summary>Words that are offered as filters; empty for a column that is no filter.</summary>
    internal IReadOnlyList<StoredChoice<T>> Choices { get; init; } = [];
}

/// <summary>
/// Makes the columns of a list that the database pages: what it is to sort and search by is an expression, which it can carry out.
/// </summary>
public sealed class StoredColumns<T>
{
    /// <summary>Numbers, sorted by size.</summary>
    public StoredColumn<T> Number<TNumber>(string key, string header, string unit, Expression<Func<T, TNumber>> number)
        where TNumber : struct
    {
        var value = number.Compile();
        return new StoredColumn<T>(
            new DocumentColumn(key, header, CellKind.Number, unit, 0),
            row => Cell.Of(Convert.ToDecimal(value(row), System.Globalization.CultureInfo.InvariantCulture))
        )
        {
            Order = descending => ListOrder<T>.None.Then(number, descending),
        };
    }

    /// <summary>Days, sorted in time and found by any way to write them.</summary>
    public StoredColumn<T> Date(string key, string header, Expression<Func<T, DateOnly>> date)
    {
        var value = date.Compile();
        return new StoredColumn<T>(new DocumentColumn(key, header, CellKind.Date), row => Cell.Of(value(row)))
        {
            Order = descending => ListOrder<T>.None.Then(date, descending),
            Finds = word => JapaneseDate.Read(word).Date is { } day ? Compose(date, at => at == day) : null,
        };
    }

    /// <summary>Instants, sorted in time and found by the day in Japan.</summary>
    public StoredColumn<T> Instant(
        string key,
        string header,
        Expression<Func<T, DateTimeOffset?>> instant,
        Func<DateTimeOffset, string>? words = null
    )
    {
        var (value, say) = (instant.Compile(), words ?? JapanTime.Text);
        return new StoredColumn<T>(
            new DocumentColumn(key, header, CellKind.Text),
            row => value(row) is { } at ? Cell.Of(say(at)) : Cell.Unknown
        )
        {
            Order = descending =>
                ListOrder<T>.None.Then(Compose(instant, at => at == null ? 1 : 0), descending: false).Then(instant, descending),
            Finds = word => JapaneseDate.Read(word).Date is { } day ? OnDay(instant, day) : null,
        };
    }

    /// <summary>Texts as they are, found by a part.</summary>
    /// <param name="key">Name for machines.</param>
    /// <param name="header">Heading.</param>
    /// <param name="text">What the database sorts and searches.</param>
    /// <param name="searched">Whether a word is looked for in it.</param>
    /// <param name="words">What is told of a row where that is not the text itself.</param>
    public StoredColumn<T> Text(
        string key,
        string header,
        Expression<Func<T, string?>> text,
        bool searched = false,
        Func<T, string?>? words = null
    )
    {
        var value = words ?? text.Compile();
        return new StoredColumn<T>(new DocumentColumn(key, header, CellKind.Text), row => Cell.Of(value(row)))
        {
            Order = descending =>
                ListOrder<T>.None.Then(Compose(text, t => t == null || t == "" ? 1 : 0), descending: false).Then(text, descending),
            Finds = searched ? word => Holds(text, word) : null,
        };
    }

    /// <summary>
    /// Texts that are sealed in the database, such as names: found by a part, row by row as they are read; nothing can be sorted by them.
    /// </summary>
    public StoredColumn<T> Sealed(string key, string header, Func<T, string?> text) =>
        new(new DocumentColumn(key, header, CellKind.Text), row => Cell.Of(text(row))) { Sealed = text };

    /// <summary>Numbers of records and persons, found when they are written in full.</summary>
    public StoredColumn<T> Id(string key, string header, Expression<Func<T, Guid?>> id)
    {
        var value = id.Compile();
        return new StoredColumn<T>(new DocumentColumn(key, header, CellKind.Text), row => Cell.Of(value(row)?.ToString()))
        {
            Finds = word => Guid.TryParse(word, out var wanted) ? Compose(id, i => i == wanted) : null,
        };
    }

    /// <summary>One of a few words; sorted by the words, found by a part of them, and offered as filters.</summary>
    /// <param name="key">Name for machines.</param>
    /// <param name="header">Heading.</param>
    /// <param name="choices">The words, each with its rows.</param>
    /// <param name="otherwise">What is said of a row that fits none.</param>
    public StoredColumn<T> Choice(string key, string header, IReadOnlyList<StoredChoice<T>> choices, Func<T, string?>? otherwise = null)
    {
        StoredChoice<T>[] sorted = [.. choices.OrderBy(c => Cell.Of(c.Words), CellOrder.Ascending)];
        var tests = sorted.Select(c => (c.Words, Is: c.Is.Compile())).ToArray();
        return new StoredColumn<T>(
            new DocumentColumn(key, header, CellKind.Text),
            row => Cell.Of(tests.FirstOrDefault(t => t.Is(row)).Words ?? otherwise?.Invoke(row))
        )
        {
            Order = descending => ListOrder<T>.None.Then(Rank(sorted), descending),
            Finds = word => Any(sorted.Where(c => TextFold.Fold(c.Words).Contains(TextFold.Fold(word), StringComparison.Ordinal))),
            Choices = sorted,
        };
    }

    /// <summary>A value of an enumeration by its words.</summary>
    public StoredColumn<T> Choice<TEnum>(string key, string header, Expression<Func<T, TEnum>> of, Func<TEnum, string> words)
        where TEnum : struct, Enum =>
        Choice(
            key,
            header,
            [
                .. Enum.GetValues<TEnum>()
                    .GroupBy(words)
                    .Select(g => new StoredChoice<T>(
                        g.Key,
                        Any(g.Select(v => new StoredChoice<T>(g.Key, Compose(of, x => x.Equals(v)))))!
                    )),
            ]
        );

    /// <summary>The rows of any of some choices; null for none.</summary>
    internal static Expression<Func<T, bool>>? Any(IEnumerable<StoredChoice<T>> choices) => AnyOf(choices.Select(c => c.Is));

    internal static Expression<Func<T, bool>>? AnyOf(IEnumerable<Expression<Func<T, bool>>> tests)
    {
        var row = Expression.Parameter(typeof(T), "row");
        Expression[] bodies = [.. tests.Select(t => Replacing.Parameter(t, row))];
        return bodies.Length == 0 ? null : Expression.Lambda<Func<T, bool>>(bodies.Aggregate(Expression.OrElse), row);
    }

    private static Expression<Func<T, int>> Rank(StoredChoice<T>[] sorted)
    {
        var row = Expression.Parameter(typeof(T), "row");
        Expression rank = Expression.Constant(sorted.Length);
        for (var i = sorted.Length - 1; i >= 0; i--)
            rank = Expression.Condition(Replacing.Parameter(sorted[i].Is, row), Expression.Constant(i), rank);
        return Expression.Lambda<Func<T, int>>(rank, row);
    }

    private static Expression<Func<T, TTo>> Compose<TFrom, TTo>(Expression<Func<T, TFrom>> first, Expression<Func<TFrom, TTo>> then) =>
        Expression.Lambda<Func<T, TTo>>(Replacing.Parameter(then, first.Body), first.Parameters);

    private static Expression<Func<T, bool>> OnDay(Expression<Func<T, DateTimeOffset?>> instant, DateOnly day)
    {
        var (from, until) = (JapanTime.At(day, TimeOnly.MinValue), JapanTime.At(day.AddDays(1), TimeOnly.MinValue));
        return Compose(instant, at => at >= from && at < until);
    }

    /// <summary>
    /// Case and width do not matter, nor which variant of a kanji was typed or stands there; the selectors of shapes that names use most
    /// are passed over. The words are folded as <see cref="TextFold"/> folds; the text cannot be, in the database.
    /// </summary>
    private static Expression<Func<T, bool>>? Holds(Expression<Func<T, string?>> text, string word)
    {
#pragma warning disable CA1304, CA1311, CA1862 // The database lowers the text, by its own rules.
        return AnyOf(
            TextFold
                .Spellings(word)
                .Select(spelling =>
                    Compose(
                        text,
                        t =>
                            t != null
                            && t.ToLower().Replace("\U000E0100", "").Replace("\U000E0101", "").Replace("\U000E0102", "").Contains(spelling)
                    )
                )
        );
#pragma warning restore CA1304, CA1311, CA1862
    }
}
