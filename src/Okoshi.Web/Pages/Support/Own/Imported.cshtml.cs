using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Areas;
using Okoshi.App.Context;
using Okoshi.App.Lists;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Search;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>取り込んだ制度から選ぶ: imported programmes whose conditions nobody has written, what is for this region first.</summary>
[NeedsPack]
[Access(Resource.Programme, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class ImportedModel(FindImported find, RegionContext context) : PageModel
{
    private static readonly ListDefinition<ImportedProgramme> Definition = new(
        "imported-programmes",
        "取り込んだ制度",
        c =>
            [
                c.Text("title", "制度", p => p.Entry.Title).Searched(),
                c.Text("owner", "所管", p => p.Entry.Owner).Searched(),
                c.Text("summary", "概要", p => p.Entry.Summary).Searched(),
                c.Text("near", "どこの制度か", p => ProgrammeWords.Of(p.Near)).Filtered(),
                c.Text("reception", "受付", p => CatalogueFacets.Words(p.Entry.Reception)).Filtered(),
                c.Number("limit", "上限額", "円", p => p.Entry.Limit?.Amount, 0),
                c.Text("origin", "取り込んだ一覧", p => p.Entry.Origin).Filtered(),
                c.Text("rule", "条件", p => p.Entry.HasRule ? "確かめた条件がある" : "未確認").Filtered(),
                c.Text("key", "制度番号", p => p.Entry.Key).Searched(),
            ]
    )
    {
        PageSize = 20,
    };

    public ListPage<ImportedProgramme> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    /// <summary>The municipality of the region, in words.</summary>
    public string Here => NationalAreas.NameOf(context.Pack.Manifest.Municipality);

    public string Prefecture => Prefectures.Of(context.Pack.Manifest.Municipality);

    public void OnGet()
    {
        Rows = Definition.Page(find.List(), ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(ProgrammeLinks.Imported, "制度", Rows, "名前、所管、概要、制度番号") with
        {
            EmptyHint = "一覧を取り込むと、ここに並びます。取り込みは、企画の担当か管理者がします。",
        };
    }

    public IActionResult OnGetExport(string? format) =>
        Downloads.Table(Definition.ToTable(find.List(), ListQuery.Parse(Request.QueryString.Value), context.Day), Definition.Key, format);
}
