using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Datasets;

/// <summary>One source, and beside it the editions of another of the formats that the first has nothing of.</summary>
internal sealed class FiguresBeside(FigureSource first, FigureSource second) : FigureSource
{
    internal override StatisticsShelf Shelf => first.Shelf;

    public override async Task<IReadOnlyList<DatasetInfo>> ListAsync(CancellationToken cancellationToken)
    {
        var own = await first.ListAsync(cancellationToken);
        var formats = own.Select(d => d.Format).ToHashSet(StringComparer.Ordinal);
        return [.. own, .. (await second.ListAsync(cancellationToken)).Where(d => !formats.Contains(d.Format))];
    }

    public override async Task<IReadOnlyList<OfficialPart>> PartsAsync(
        DatasetInfo dataset,
        string beginning,
        CancellationToken cancellationToken
    ) => await (await OfAsync(dataset, cancellationToken)).PartsAsync(dataset, beginning, cancellationToken);

    private protected override async Task<FigureSet> ReadAsync(DatasetInfo info, CancellationToken cancellationToken) =>
        (await (await OfAsync(info, cancellationToken)).FindAsync(info.Id, cancellationToken))!;

    internal override string Lacking(OfficialFormat format) => first.Lacking(format);

    private async Task<FigureSource> OfAsync(DatasetInfo info, CancellationToken cancellationToken) =>
        (await second.ListAsync(cancellationToken)).Any(d => d.Id == info.Id) ? second : first;
}
