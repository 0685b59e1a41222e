using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Listing;
using Okoshi.App.Support;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support;

/// <summary>支援をそろえる: the catalogue of programmes with whom they serve, results and whether they are confirmed.</summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(ListProgrammes list, AccessGate gate, Today today) : PageModel
{
    private static readonly ListDefinition<ProgrammeListItem> Definition = new("programmes", "支援制度・事業", c =>
    [
        c.Text("title", "制度・事業", p => p.Programme.Title).Searched(),
        c.Text("summary", "内容", p => p.Programme.Summary).Searched().Hidden(),
        c.Tags("policy", "施策", p => p.Policies.Select(x => x.Title)).Filtered().Hidden(),
        c.Text("serves", "だれ向け", p => Word(p.Serves)).Filtered(),
        c.Text("owner", "実施する所", p => p.Programme.Owner).Searched().Filtered(),
        c.Number("cost", "事業費", "千円", p => p.Programme.CostThousandYen, 0),
        c.FiscalYear("year", "年度", p => new FiscalYear(p.Programme.FiscalYear)).Hidden(),
        c.YesNo("new", "新規", p => p.Programme.IsNew).Filtered().Hidden(),
        c.Text("confirmed", "今年度の確認", p => p.Confirmation == ConfirmationState.Confirmed ? "確認ずみ" : "先に確認").Filtered(),
        c.Text("rule", "条件の判定", p => p.HasRule ? "判定できる" : "読んで確かめる").Filtered(),
    ]);

    public ListPage<ProgrammeListItem> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public IReadOnlyList<ProgrammeListItem> All { get; private set; } = [];

    public bool MayWrite => AccessMatrix.MayEnter(gate.Actor, Resource.Programme, AccessAction.Read);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        All = await list.RunAsync(today.Date, cancellationToken);
        Rows = Definition.Page(All, ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of("/support", "制度・事業", Rows, "名前、内容、実施する所");
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        Downloads.Table(Definition.ToTable(await list.RunAsync(today.Date, cancellationToken), ListQuery.Parse(Request.QueryString.Value), today.Date), Definition.Key, format);

    public static string Word(ServesKind kind) => kind switch
    {
        ServesKind.Application => "申請型",
        ServesKind.Consultation => "相談・講座",
        ServesKind.Institution => "機関向け",
        _ => "内部",
    };
}
