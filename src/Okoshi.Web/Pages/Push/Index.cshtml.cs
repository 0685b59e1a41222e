using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Lists;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.Engine.Support;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Push;

/// <summary>届ける: who should hear of what, with which reason. A preview on synthetic persons; nothing is sent.</summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(ListProposals list) : PageModel
{
    private static readonly ListDefinition<ProposalSnapshot> Definition = new(
        "proposals",
        "提案の下見",
        c =>
            [
                c.Text("person", "人（架空）", p => p.PersonId).Searched(),
                c.Text("age", "年齢", p => p.Age),
                c.Text("sex", "性別", p => Sex(p.Sex)).Filtered().Hidden(),
                c.Text("business", "いちばん合う仕事", p => p.Title).Searched().Filtered(),
                c.Number("score", "点", "点", p => p.Score, 1),
                c.Number("rank", "地域の順位", "番目", p => p.Rank, 0),
                c.Number("programmes", "提案できる制度", "件", p => p.ProposedProgrammes, 0),
                c.Text("reason", "理由", p => string.Join(" ", p.Reasons.Select(r => r.Text.Text()))).Searched().NotSorted(),
            ]
    )
    {
        PageSize = 25,
    };

    public ListPage<ProposalSnapshot> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    /// <summary>The run that is shown.</summary>
    public ProposalRun Run { get; private set; } = null!;

    /// <summary>How many persons would hear of each business.</summary>
    public IReadOnlyList<(string Title, int Persons)> Reach { get; private set; } = [];

    public int Persons { get; private set; }

    public void OnGet()
    {
        Run = list.Run();
        var all = Run.Proposals;
        Persons = all.Count;
        Reach =
        [
            .. all.GroupBy(p => p.Title)
                .Select(g => (g.Key, g.Count()))
                .OrderByDescending(g => g.Item2)
                .ThenBy(g => g.Key, StringComparer.Ordinal),
        ];
        Rows = Definition.Page(all, ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(PushLinks.List, "提案", Rows, "人の番号、仕事の名前、理由");
    }

    public IActionResult OnGetExport(string? format) =>
        list.Run() is { } run
            ? Downloads.Table(
                Definition.ToTable(run.Proposals, ListQuery.Parse(Request.QueryString.Value), run.AsOf),
                Definition.Key,
                format
            )
            : NotFound();

    public static string Sex(ApplicantSex? sex) =>
        sex switch
        {
            ApplicantSex.Female => "女性",
            ApplicantSex.Male => "男性",
            ApplicantSex.Other => "その他・答えない",
            _ => "未確認",
        };
}
