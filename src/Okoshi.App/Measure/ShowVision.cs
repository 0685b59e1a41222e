using Okoshi.App.Context;
using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Measure;

/// <summary>A programme sheet with its yearly estimates, its indicators and what became of it.</summary>
public sealed record ProgrammeSheetView(
    SheetRow Sheet,
    IReadOnlyList<EstimateRow> Estimates,
    IReadOnlyList<SheetIndicatorRow> Indicators,
    IReadOnlyList<LineageRow> Lineage
);

/// <summary>Use case: the programme sheets (個表) of a vision with their lineage (新規・変更・終了・統合).</summary>
public sealed class ShowVision(RegionContext context)
{
    public IReadOnlyList<ProgrammeSheetView> Run()
    {
        var pack = context.Pack;
        var estimates = pack.Rows<EstimateRow>().ToLookup(e => e.Sheet);
        var indicators = pack.Rows<SheetIndicatorRow>().ToLookup(i => i.Sheet);
        return
        [
            .. pack.Rows<SheetRow>()
                .OrderBy(s => s.Number)
                .Select(s => new ProgrammeSheetView(
                    s,
                    [.. estimates[s.Id]],
                    [.. indicators[s.Id]],
                    [.. pack.Rows<LineageRow>().Where(l => l.FromSheet == s.Id || l.ToSheet == s.Id)]
                )),
        ];
    }
}
