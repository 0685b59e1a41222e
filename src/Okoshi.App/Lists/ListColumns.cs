using Okoshi.App.Documents;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Lists;

/// <summary>
/// Makes the columns of a list: <c>new ListDefinition&lt;Row&gt;("rows", "一覧", c =&gt; [c.Text("name", "名称", r
/// =&gt; r.Name).Searched()])</c>.
/// </summary>
public sealed class ListColumns<T>
{
    public ListColumn<T> Text(string key, string header, Func<T, string?> value) =>
        Of(new DocumentColumn(key, header, CellKind.Text), row => Cell.Of(value(row)));

    /// <summary>Several words in one cell, each a filter of its own.</summary>
    public ListColumn<T> Tags(string key, string header, Func<T, IEnumerable<string>> values) =>
        Of(new DocumentColumn(key, header, CellKind.Text), row => Cell.Of(string.Join("、", values(row)))) with
        {
            FilterValues = row => values(row).Select(Cell.Of).DefaultIfEmpty(Cell.Unknown),
        };

    /// <summary>Numbers; without <paramref name="decimals"/> readers see every digit.</summary>
    public ListColumn<T> Number(string key, string header, string unit, Func<T, decimal?> value, int? decimals = null) =>
        Of(new DocumentColumn(key, header, CellKind.Number, unit, decimals), row => Cell.Of(value(row)));

    /// <summary>Whole yen.</summary>
    public ListColumn<T> Money(string key, string header, Func<T, Yen?> value) =>
        Of(new DocumentColumn(key, header, CellKind.Number, "円", 0), row => Cell.Of(value(row)));

    public ListColumn<T> Date(string key, string header, Func<T, DateOnly?> value) =>
        Of(new DocumentColumn(key, header, CellKind.Date), row => Cell.Of(value(row)));

    public ListColumn<T> YesNo(string key, string header, Func<T, bool?> value) =>
        Of(new DocumentColumn(key, header, CellKind.YesNo), row => Cell.Of(value(row)));

    public ListColumn<T> FiscalYear(string key, string header, Func<T, FiscalYear?> value) =>
        Of(new DocumentColumn(key, header, CellKind.FiscalYear), row => Cell.Of(value(row)));

    /// <summary>For accessors that say themselves why a value is missing.</summary>
    public ListColumn<T> Of(DocumentColumn head, Func<T, Cell> value) => new(head, value);
}
