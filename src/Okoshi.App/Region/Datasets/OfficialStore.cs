using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Datasets;

/// <summary>公表統計の置き場 The official figures that were imported. They are open data: everybody may read them.</summary>
public sealed class OfficialStore(OkoshiDb db, RegionContext context) : FigureSource
{
    private static readonly Dictionary<OfficialFormat, string> Needed = new()
    {
        [OfficialFormat.Ssdse] = "SSDSE-A（市区町村）の2021年版より後の版。全国の市区町村とくらべて、足りない仕事を見つけます",
        [OfficialFormat.Ipss] = "将来推計人口（社人研）がまだ取り込まれていません",
        [OfficialFormat.Wages] =
            "賃金がまだ取り込まれていません。厚生労働省「賃金構造基本統計調査」の都道府県・産業別の表が要ります（書式 wages）",
        [OfficialFormat.Corporations] =
            "法人の設立と閉鎖がまだ取り込まれていないか、一年分そろっていません。"
            + "国税庁「法人番号公表サイト」の件数が要ります（書式 corporations）",
        [OfficialFormat.InputOutput] =
            "産業連関表がまだ取り込まれていません。総務省「産業連関表」の13部門の取引基本表が要ります（書式 io）",
        [OfficialFormat.Local] =
            "地域の調べがまだ取り込まれていません。市区町村別の公表統計がないので、地域で調べて書きます（書式 local。"
            + "訪れる人は観光の統計、後継者は事業承継・引継ぎ支援センターや商工会議所、資源と副産物は農水産の担当課や組合）",
    };

    private IReadOnlyList<DatasetInfo>? own;
    private bool hasWritten;

    internal override StatisticsShelf Shelf => context.Statistics;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<DatasetInfo>> ListAsync(CancellationToken cancellationToken) =>
        hasWritten ? own ??= await StatisticsShelf.ListAsync(db, cancellationToken) : Shelf.Datasets;

    /// <inheritdoc/>
    public override Task<IReadOnlyList<OfficialPart>> PartsAsync(DatasetInfo dataset, string beginning, CancellationToken cancellationToken)
    {
        return Shelf.PartsAsync(db, dataset, beginning, cancellationToken);
    }

    /// <summary>Whoever writes sees what is there now, his own unfinished change included.</summary>
    internal void Forget() => (own, hasWritten) = (null, true);

    private protected override Task<FigureSet> ReadAsync(DatasetInfo info, CancellationToken cancellationToken) =>
        Shelf.ReadAsync(db, info, cancellationToken);

    internal override string Lacking(OfficialFormat format) =>
        Needed.GetValueOrDefault(format) ?? $"「{format.Title}」がまだ取り込まれていません（書式 {format.Name}）";
}
