using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Lists;
using Okoshi.App.Region.Picture;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>地域を選ぶ: any municipality of which something is stored; the choice stays in this browser.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class ChooseModel(ListRegions list, ChosenRegion chosen, RegionContext context) : PageModel
{
    private static readonly ListDefinition<RegionChoice> Definition = new(
        "regions",
        "市区町村",
        c =>
            [
                c.Text("code", "団体コード", r => r.Area.Code.Digits).Searched(),
                c.Text("name", "名前", r => r.Area.Name).Searched(),
                c.Text("kana", "読み", r => r.Area.Kana).Searched(),
                c.Text("members", "圏域の市町村", r => r.Members).Searched().NotSorted(),
                c.Text("prefecture", "都道府県", r => r.Area.Prefecture).Searched().Filtered().NotSorted(),
                c.YesNo("figures", "統計", r => r.HasFigures).Filtered(),
            ]
    )
    {
        PageSize = 25,
    };

    public ListPage<RegionChoice> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public RegionChoice Chosen { get; private set; } = null!;

    /// <summary>Nothing has been imported: there is no choice.</summary>
    public bool OnlyPack { get; private set; }

    /// <summary>The list has readings, so that a name can be looked for in kana.</summary>
    public bool HasKana { get; private set; }

    /// <summary>Why a region has no figures, in words.</summary>
    public static string WhyNoFigures(RegionChoice choice) =>
        choice.Joint is null
            ? "取り込んだ SSDSE-A に、この市区町村がありません"
            : "取り込んだ SSDSE-A に、この圏域の市町村がそろっていません";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var all = await list.RunAsync(cancellationToken);
        Chosen = await list.OwnAsync(cancellationToken);
        var municipalities = all.Where(r => r.Joint is null).ToArray();
        (OnlyPack, HasKana) = (
            municipalities.Length == 1 && !municipalities[0].HasFigures,
            municipalities.Any(r => r.Area.Kana.Length > 0)
        );
        Rows = Definition.Page(all, ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(
            RegionLinks.Choose,
            municipalities.Length < all.Count ? "市区町村と圏域" : "市区町村",
            Rows,
            HasKana ? "名前、読みがな、都道府県、団体コード" : "名前、都道府県、団体コード"
        );
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        Downloads.Table(
            Definition.ToTable(await list.RunAsync(cancellationToken), ListQuery.Parse(Request.QueryString.Value), context.Day),
            Definition.Key,
            format
        );

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellationToken)
    {
        if ((await list.RunAsync(cancellationToken)).FirstOrDefault(r => r.Area.Code.Digits == code) is not { } choice)
            return NotFound();
        chosen.Choose(choice.Area.Code);
        return LocalRedirect(RegionAddress.Of(choice.Area.Code, RegionLinks.People));
    }
}
