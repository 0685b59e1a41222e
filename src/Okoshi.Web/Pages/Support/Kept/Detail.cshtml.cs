using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Lists;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Shared;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support.Kept;

/// <summary>A kept evaluation as it was, and as it would be with what is known now.</summary>
[NeedsPack]
[Access(Resource.Evaluation, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class DetailModel(ReplayEvaluation replay) : PageModel
{
    private static readonly ListDefinition<ReplayLine> Definition = new(
        "replay",
        "判定の記録",
        c =>
            [
                c.Text("change", "ちがい", l => Words(l.Change)).Filtered(),
                c.Text("person", "人", l => l.Any.Person).Searched().Filtered(),
                c.Text("title", "制度", l => l.Any.Title).Searched(),
                c.Text("then", "その時", l => Word(l.Then)).Filtered(),
                c.Text("now", "今", l => Word(l.Now)).Filtered(),
                c.Text("why", "ちがいの理由", l => l.Why).Searched(),
            ]
    );

    public Replay Kept { get; private set; } = null!;

    public ListPage<ReplayLine> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public int People => Kept.Lines.Select(l => l.Any.Person).Distinct().Count();

    /// <summary>Answers that the same knowledge gave again, and those that it could not give.</summary>
    public int Repeated => Kept.Lines.Count(l => l.IsRepeated == true);

    public int Differing => Kept.Lines.Count(l => l.IsRepeated == false);

    public int Given => Kept.Lines.Count(l => l.Then is not null);

    public int Changed => Kept.Lines.Count(l => l.Change != ReplayChange.Same);

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await replay.RunAsync(number, cancellationToken) is not { } kept)
            return NotFound();
        Kept = kept;
        Rows = Definition.Page([.. kept.Lines.OrderBy(l => l.Change)], ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(KeptLinks.Detail(number), "答え", Rows, "人、制度、ちがいの理由") with { CanExport = false };
        return Page();
    }

    public static string Words(ReplayChange change) =>
        change switch
        {
            ReplayChange.Verdict => "判定が変わった",
            ReplayChange.Reasons => "理由だけ変わった",
            ReplayChange.Added => "あとから登録された",
            ReplayChange.Gone => "いまは使える版がない",
            _ => "同じ",
        };

    private static string Word(KeptAnswer? answer) =>
        answer?.Verdict switch
        {
            Verdict.Met => "該当",
            Verdict.NotMet => "非該当",
            Verdict.Unknown => "未確認",
            _ => "―",
        };
}
