using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Listing;
using Okoshi.App.Support.Listings;
using Okoshi.App.Support.Search;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support;

/// <summary>支援をそろえる: the whole catalogue, searched in Japanese, narrowed, ordered, taken along.</summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(SearchProgrammes search, AccessGate gate, Today today) : PageModel
{
    /// <summary>The columns of the export; their keys are those of the ways to narrow.</summary>
    private static ListDefinition<CatalogueEntry> Definition(DateOnly day) => new("programmes", "支援制度・事業", c =>
    [
        c.Text("key", "制度番号", e => e.Key),
        c.Text("title", "制度・事業", e => e.Title),
        c.Text("summary", "内容", e => e.Summary),
        c.Text("owner", "実施する所", e => e.Owner).Filtered(),
        c.Text("division", "担当", e => e.Division),
        c.Text("serves", "だれ向け", e => Word(e.Serves)).Filtered(),
        c.Tags("region", "地域", e => e.Regions).Filtered(),
        c.Tags("purpose", "目的", e => e.Purposes).Filtered(),
        c.Tags("industry", "業種", e => e.Industries).Filtered(),
        c.Money("limit", "上限額", e => e.Limit),
        c.Text("range", "上限額の幅", CatalogueFacets.Range).Filtered(),
        c.Text("reception", "受付", e => CatalogueFacets.Words(e.On(day))).Filtered(),
        c.Date("from", "受付の始まり", e => e.From),
        c.Date("until", "受付の終わり", e => e.Until),
        c.Date("updated", "もとの一覧の更新日", e => e.Updated),
        c.Number("cost", "事業費", "千円", e => e.Pack?.Programme.CostThousandYen, 0),
        c.FiscalYear("year", "事業費の年度", e => e.Pack is { } pack ? new FiscalYear(pack.Programme.FiscalYear) : null),
        c.Text("confirmed", "今年度の確認", e => e.Confirmation == ConfirmationState.Confirmed ? "確認ずみ" : "先に確認").Filtered(),
        c.Text("rule", "条件", e => e.HasRule ? "判定できる" : "読んで確かめる").Filtered(),
        c.Text("origin", "出どころ", e => e.Origin).Filtered(),
    ]);

    public ListPage<CatalogueEntry> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    /// <summary>The day for which applications are told open or closed.</summary>
    public DateOnly Day => today.Date;

    public bool MayImport => gate.May(Resource.ProgrammeList, AccessAction.Write, new RecordFacts());

    private IReadOnlyList<ListFacet> whole = [];

    public bool MayWrite => AccessMatrix.MayEnter(gate.Actor, Resource.Programme, AccessAction.Read);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var query = ListQuery.Parse(Request.QueryString.Value);
        Rows = await search.PageAsync(query, Day, cancellationToken);
        whole = Rows.IsNarrowed ? (await search.PageAsync(new ListQuery(), Day, cancellationToken)).Facets : Rows.Facets;
        Frame = ListFrame.Of("/support", "制度・事業", Rows, "名前、内容、実施する所。ひらがなとカタカナ、全角と半角は区別しません。空白で区切ると、すべてを含むものを探します。");
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken)
    {
        var query = ListQuery.Parse(Request.QueryString.Value);
        var rows = await search.AllAsync(query, Day, cancellationToken);
        var definition = Definition(Day);
        var table = definition.ToTable(rows, new ListQuery(), Day);
        return Downloads.Table(table with { Subtitle = $"{Wareki.DateWithWestern(Day)}現在　{definition.Describe(query)}　{rows.Count:#,0}件" }, definition.Key, format);
    }

    /// <summary>The credits that the sources of the rows ask for.</summary>
    public IEnumerable<string> Credits => Rows.Rows.Select(r => ListingReader.CreditOf(r.Format)).Where(c => c.Length > 0).Distinct();

    /// <summary>How many programmes of the whole catalogue have a value.</summary>
    public int Count(string facet, string value) => whole.First(f => f.Key == facet).Values.FirstOrDefault(v => v.Value == value)?.Count ?? 0;

    public static string Word(ServesKind kind) => CatalogueFacets.Words(kind);
}
