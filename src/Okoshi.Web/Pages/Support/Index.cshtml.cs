using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Lists;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.App.Support.Search;
using Okoshi.Engine.Support;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support;

/// <summary>支援をそろえる: the whole catalogue, searched in Japanese, narrowed, ordered, taken along.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(SearchProgrammes search, AccessGate gate, RegionContext context) : PageModel
{
    public ListPage<CatalogueEntry> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    /// <summary>The day for which applications are told open or closed.</summary>
    public DateOnly Day => context.Day;

    public bool MayImport => gate.May(Resource.ProgrammeList, AccessAction.Write, new RecordFacts());

    private IReadOnlyList<ListFacet> whole = [];

    public bool MayKeep => AccessMatrix.MayEnter(gate.Actor, Resource.Evaluation, AccessAction.Read);

    public bool MayWrite => AccessMatrix.MayEnter(gate.Actor, Resource.Programme, AccessAction.Read);

    public void OnGet()
    {
        var query = ListQuery.Parse(Request.QueryString.Value);
        Rows = search.Page(query);
        whole = Rows.IsNarrowed ? search.Page(new ListQuery()).Facets : Rows.Facets;
        Frame = ListFrame.Of(
            SupportLinks.Catalogue,
            "制度・事業",
            Rows,
            "名前、内容、実施する所。ひらがなとカタカナ、全角と半角は区別しません。空白で区切ると、すべてを含むものを探します。"
        );
    }

    public IActionResult OnGetExport(string? format)
    {
        var query = ListQuery.Parse(Request.QueryString.Value);
        var rows = search.All(query);
        var definition = CatalogueColumns.Definition;
        var table = definition.ToTable(rows, new ListQuery(), Day);
        return Downloads.Table(
            table with
            {
                Subtitle = $"{Wareki.DateWithWestern(Day)}現在　{definition.Describe(query)}　{rows.Count:#,0}件",
            },
            definition.Key,
            format
        );
    }

    /// <summary>The credits that the sources of the rows ask for.</summary>
    public IEnumerable<string> Credits => Rows.Rows.Select(r => ListingReader.CreditOf(r.Format)).Where(c => c.Length > 0).Distinct();

    /// <summary>How many programmes of the whole catalogue have a value.</summary>
    public int Count(string facet, string value) =>
        whole.First(f => f.Key == facet).Values.FirstOrDefault(v => v.Value == value)?.Count ?? 0;

    public static string Word(ServesKind kind) => CatalogueFacets.Words(kind);
}
