using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Datasets;

/// <summary>How a file stands to what is stored.</summary>
public enum ImportKind
{
    /// <summary>Nothing of this format, edition and level is stored.</summary>
    New,

    /// <summary>The same file is stored already: there is nothing to do.</summary>
    Same,

    /// <summary>The same edition is stored with another content.</summary>
    Replaces,

    /// <summary>The same file is stored under another edition, which this one corrects.</summary>
    Corrects,
}

/// <summary>A value that would change; null for "no value".</summary>
public sealed record ValueChange(OfficialArea Area, OfficialItem Item, decimal? Before, decimal? After);

/// <summary>What would change in the store.</summary>
/// <param name="Kind">How the file stands to what is stored.</param>
/// <param name="Stored">The stored dataset that is the same, or would be replaced.</param>
public sealed record ImportComparison(ImportKind Kind, DatasetInfo? Stored)
{
    /// <summary>The same file under another edition: one file has one edition, so this goes too; null where there is none.</summary>
    public DatasetInfo? Misfiled { get; init; }

    /// <summary>What goes when the file comes in.</summary>
    public IEnumerable<DatasetInfo> Going => Kind == ImportKind.Same ? [] : new[] { Stored, Misfiled }.OfType<DatasetInfo>();

    /// <summary>Examples that are told.</summary>
    private const int Shown = 5;

    /// <summary>Values that differ, where both have the area and the item.</summary>
    public int Changed { get; private init; }

    public IReadOnlyList<ValueChange> Examples { get; private init; } = [];

    public IReadOnlyList<OfficialArea> AreasAdded { get; private init; } = [];

    public IReadOnlyList<OfficialArea> AreasGone { get; private init; } = [];

    public int ItemsAdded { get; private init; }

    public int ItemsGone { get; private init; }

    /// <summary>Counts the pieces that differ as well: a changed shape, class or cell is one value.</summary>
    internal ImportComparison WithParts(IReadOnlyList<OfficialPart> stored, IReadOnlyList<OfficialPart> file)
    {
        var before = stored.ToDictionary(p => p.Key, p => p.Text, StringComparer.Ordinal);
        var common = file.Where(p => before.ContainsKey(p.Key)).ToArray();
        return this with
        {
            Changed = Changed + common.Count(p => before[p.Key] != p.Text),
            ItemsAdded = ItemsAdded + file.Count - common.Length,
            ItemsGone = ItemsGone + stored.Count - common.Length,
        };
    }

    /// <summary>Compares value by value with the stored dataset of the same edition.</summary>
    public static ImportComparison Of(FigureSet stored, OfficialFigures file)
    {
        var places = file.Items.Select((item, i) => (New: i, Old: stored.IndexOf(item.Code, item.Period))).ToArray();
        var common = places.Where(p => p.Old >= 0).ToArray();
        var (changed, examples) = (0, new List<ValueChange>());
        foreach (var row in file.Rows)
        {
            if (stored.Row(row.Area.Code) is not { } before)
                continue;
            foreach (var (at, old) in common)
            {
                if (before[old].Equals(row.Values[at]))
                    continue;
                changed++;
                if (examples.Count < Shown)
                    examples.Add(
                        new ValueChange(row.Area, file.Items[at], FigureSet.Number(before[old]), FigureSet.Number(row.Values[at]))
                    );
            }
        }
        var codes = file.Rows.Select(r => r.Area.Code).ToHashSet();
        return new ImportComparison(ImportKind.Replaces, stored.Info)
        {
            Changed = changed,
            Examples = examples,
            AreasAdded = [.. file.Rows.Where(r => stored.Row(r.Area.Code) is null).Select(r => r.Area)],
            AreasGone = [.. stored.Areas.Where(a => !codes.Contains(a.Code))],
            ItemsAdded = places.Length - common.Length,
            ItemsGone = stored.Items.Count - common.Length,
        };
    }
}
