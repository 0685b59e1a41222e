using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Picture;

/// <summary>What a division of the classification holds.</summary>
/// <param name="Division">The division.</param>
/// <param name="Groups">Its major groups in the order of their codes.</param>
public sealed record DivisionContent(JsicClass Division, IReadOnlyList<JsicClass> Groups);

/// <summary>The divisions of the newest imported classification; empty where none is imported.</summary>
/// <param name="Dataset">The classification; null where none is imported.</param>
/// <param name="Divisions">From A on.</param>
public sealed record DivisionList(DatasetInfo? Dataset, IReadOnlyList<DivisionContent> Divisions);

/// <summary>
/// Use case: which kinds of work stand behind a division's letter? The statistics count by division, a reader thinks of a trade.
/// </summary>
public sealed class ShowDivisions(FigureSource source)
{
    private const string Division = "大分類";
    private const string Group = "中分類";

    public async Task<DivisionList> RunAsync(CancellationToken cancellationToken)
    {
        if (await source.NewestAsync(OfficialFormat.Jsic, _ => true, cancellationToken) is not { } newest)
            return new DivisionList(null, []);
        JsicClass[] classes = [.. (await source.PartsAsync(newest.Info, "", cancellationToken)).Select(JsicClass.Read)];
        var groups = classes.Where(c => c.Level == Group).ToLookup(c => c.Parent, StringComparer.Ordinal);
        return new DivisionList(
            newest.Info,
            [
                .. classes
                    .Where(c => c.Level == Division)
                    .OrderBy(c => c.Code, StringComparer.Ordinal)
                    .Select(d => new DivisionContent(d, [.. groups[d.Code]])),
            ]
        );
    }
}
