using Okoshi.App.Lists;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Support.Search;

/// <summary>One way to narrow the catalogue: for each row its values as numbers, so that counting is adding.</summary>
internal sealed class FacetColumn
{
    private readonly Func<CatalogueEntry, IReadOnlyList<string>> read;
    private readonly string[] labels;
    private readonly int[][] values;
    private readonly Dictionary<string, int> numbers;

    /// <summary>A way to narrow, without any row.</summary>
    /// <param name="key">Key in the address.</param>
    /// <param name="header">Heading.</param>
    /// <param name="read">Values of a row; none means "not written".</param>
    /// <param name="fixedOrder">Values in the order in which they are shown; null shows the most frequent first.</param>
    /// <param name="most">Most values that are shown.</param>
    public FacetColumn(
        string key,
        string header,
        Func<CatalogueEntry, IReadOnlyList<string>> read,
        IReadOnlyList<string>? fixedOrder = null,
        int most = int.MaxValue
    )
    {
        (Key, Header, Most, IsOrdered, this.read) = (key, header, most, fixedOrder is not null, read);
        (labels, values) = ([.. fixedOrder ?? []], []);
        numbers = labels.Index().ToDictionary(l => l.Item, l => l.Index, StringComparer.Ordinal);
    }

    private FacetColumn(FacetColumn former, Dictionary<string, int> numbers, string[] labels, int[][] values)
    {
        (Key, Header, Most, IsOrdered, read) = (former.Key, former.Header, former.Most, former.IsOrdered, former.read);
        (this.numbers, this.labels, this.values) = (numbers, labels, values);
    }

    public string Key { get; }

    public string Header { get; }

    /// <summary>Most values that are shown; further ones are found by searching.</summary>
    private int Most { get; }

    private bool IsOrdered { get; }

    /// <summary>The same with further rows behind.</summary>
    public FacetColumn With(IEnumerable<CatalogueEntry> more)
    {
        var (known, all) = (new Dictionary<string, int>(numbers, StringComparer.Ordinal), new List<string>(labels));
        int[][] further = [.. more.Select(read).Select(r => r.Count == 0 ? new[] { Number("") } : [.. r.Select(Number).Distinct()])];
        return new FacetColumn(this, known, [.. all], [.. values, .. further]);

        int Number(string label)
        {
            if (known.TryGetValue(label, out var number))
                return number;
            all.Add(label);
            return known[label] = all.Count - 1;
        }
    }

    /// <summary>Rows that have one of the chosen values.</summary>
    public ulong[] Choose(IReadOnlyList<string> chosen)
    {
        var set = Bits.None(values.Length);
        var wanted = chosen.Where(numbers.ContainsKey).Select(c => numbers[c]).ToHashSet();
        for (var id = 0; id < values.Length && wanted.Count > 0; id++)
        {
            if (values[id].Any(wanted.Contains))
                Bits.Add(set, id);
        }
        return set;
    }

    /// <summary>The values with how many rows of the set have them.</summary>
    public ListFacet Count(int[] members, IReadOnlyList<string> chosen)
    {
        var counts = new int[labels.Length];
        foreach (var id in members)
        foreach (var value in values[id])
            counts[value]++;
        var found = Enumerable.Range(0, labels.Length).Where(v => counts[v] > 0 && !chosen.Contains(labels[v]));
        // What cannot be told comes last.
        var ordered = (IsOrdered ? found : found.OrderByDescending(v => counts[v]).ThenBy(v => labels[v], StringComparer.Ordinal)).OrderBy(
            v => labels[v].Length == 0
        );
        return new ListFacet(
            Key,
            Header,
            [
                .. chosen.Select(c => new FacetValue(c, Words(c), numbers.TryGetValue(c, out var v) ? counts[v] : 0, Selected: true)),
                .. ordered.Take(Most).Select(v => new FacetValue(labels[v], Words(labels[v]), counts[v], Selected: false)),
            ]
        );
    }

    private static string Words(string label) => label.Length == 0 ? "（記載なし）" : label;
}
