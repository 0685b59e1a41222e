using Okoshi.App.Packs;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region;

/// <summary>A source with invented datasets.</summary>
internal sealed class InventedSource(params FigureSet[] sets) : FigureSource
{
    internal override StatisticsShelf Shelf { get; } = StatisticsShelf.Of(sets, JointAreas.None);

    public override Task<IReadOnlyList<OfficialPart>> PartsAsync(
        DatasetInfo dataset,
        string beginning,
        CancellationToken cancellationToken
    ) => Task.FromResult<IReadOnlyList<OfficialPart>>([]);

    private protected override Task<FigureSet> ReadAsync(DatasetInfo info, CancellationToken cancellationToken) =>
        Task.FromResult(sets.First(s => s.Info.Id == info.Id));

    internal override string Lacking(OfficialFormat format) => "";

    /// <summary>A dataset of a format that knows some areas.</summary>
    public static FigureSet Of(
        OfficialFormat format,
        string edition,
        IReadOnlyList<OfficialItem> items,
        params (string Code, double[] Values)[] areas
    ) =>
        new(
            InventedFigures.Info(edition, format.Name),
            items,
            areas.Select(a => (new OfficialArea(MunicipalityCode.Parse(a.Code), "青森県", a.Code), a.Values)),
            JointAreas.None
        );
}
