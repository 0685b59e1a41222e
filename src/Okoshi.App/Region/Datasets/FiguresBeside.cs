using Okoshi.App.Region.Official;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Datasets;

/// <summary>
/// One source, and beside it the editions of another of the formats of which the first has nothing for the area: accounts of one town
/// do not stand in the place of another's.
/// </summary>
internal sealed class FiguresBeside(FigureSource first, FigureSource second, MunicipalityCode area) : FigureSource
{
    private IReadOnlyList<DatasetInfo>? all;

    internal override StatisticsShelf Shelf => first.Shelf;

    public override async Task<IReadOnlyList<DatasetInfo>> ListAsync(CancellationToken cancellationToken)
    {
        if (all is not null)
            return all;
        var own = await first.ListAsync(cancellationToken);
        var beside = new List<DatasetInfo>();
        foreach (var info in await second.ListAsync(cancellationToken))
        {
            if (!await KnowsAsync(own.Where(d => d.Format == info.Format), cancellationToken))
                beside.Add(info);
        }
        return all = [.. own, .. beside];
    }

    private async Task<bool> KnowsAsync(IEnumerable<DatasetInfo> datasets, CancellationToken cancellationToken)
    {
        foreach (var dataset in datasets)
        {
            if ((await first.FindAsync(dataset.Id, cancellationToken))?.In(area) is not null)
                return true;
        }
        return false;
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
