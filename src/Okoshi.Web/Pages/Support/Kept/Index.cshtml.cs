using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Lists;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Support.Kept;

/// <summary>判定の記録: a list of persons is judged and kept; what was kept can be repeated.</summary>
[NeedsPack]
[Access(Resource.Evaluation, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(ListEvaluations list, KeepEvaluation keep, RegionContext context) : FormPage
{
    private const long LargestFile = 1 << 20;

    private static readonly StoredList<KeptEvaluation> Definition = new StoredList<KeptEvaluation>(
        "kept-evaluations",
        "判定の記録",
        c =>
            [
                c.Text("number", "受付番号", e => e.Number, searched: true),
                c.Date("day", "基準日", e => e.AsOf),
                c.Instant("kept", "残した時", e => e.KnownAt),
                c.Choice("own", "残した人", [new("自分", e => e.IsOwn), new("ほかの人", e => !e.IsOwn)]),
            ]
    )
        .NewestFirst(e => e.KnownAt)
        .NewestFirst(e => e.Number);

    [BindProperty]
    public IFormFile? People { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    public StoredPage<KeptEvaluation> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync()
    {
        Day = context.Day;
        return AgainAsync();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            using var bytes = new MemoryStream();
            await People!.CopyToAsync(bytes, cancellationToken);
            try
            {
                return this.Go(KeptLinks.Detail((await keep.RunAsync(bytes.ToArray(), Day!.Value, cancellationToken)).Number));
            }
            catch (BadInputException bad)
            {
                throw new FormProblemsException([.. bad.Lines.Select(l => new FieldProblem(nameof(People), l))]);
            }
        });

    protected override IEnumerable<FieldProblem> Problems()
    {
        if (People is not { Length: > 0 })
            yield return new FieldProblem(nameof(People), "人の一覧のファイルを選んでください。");
        else if (People.Length > LargestFile)
            yield return new FieldProblem(
                nameof(People),
                $"ファイルが大きすぎます。{KeepEvaluation.MostPeople} 人までの一覧にしてください。"
            );
        if (Day is null)
            yield return new FieldProblem(nameof(Day), "いつの日で判定するかを書いてください。例：令和8年11月1日");
    }

    protected override async Task<IActionResult> AgainAsync()
    {
        Rows = await list.RunAsync(Definition, ListQuery.Parse(Request.QueryString.Value), HttpContext.RequestAborted);
        Frame = ListFrame.Of(KeptLinks.List, "判定の記録", Rows, "受付番号、基準日、残した日") with
        {
            EmptyHint = "人の一覧を選んで「判定して残す」を押すと、ここに並びます。",
            CanExport = false,
        };
        return Page();
    }
}
