using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Listing;
using Okoshi.Engine.Push;
using Okoshi.Engine.Support;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Push;

/// <summary>届ける: who should hear of what, with which reason. A preview on synthetic persons; nothing is sent.</summary>
public sealed class IndexModel(PreviewAudience preview, Today today) : PageModel
{
    private static readonly ListDefinition<Proposal> Definition = new("proposals", "提案の下見", c =>
    [
        c.Text("person", "人（架空）", p => p.Member.Id).Searched(),
        c.Date("birth", "生年月日", p => p.Member.Facts.BirthDate).Hidden(),
        c.Text("sex", "性別", p => Sex(p.Member.Facts.Sex)).Filtered().Hidden(),
        c.Text("business", "いちばん合う仕事", p => p.Best.Offer.Title).Searched().Filtered(),
        c.Number("score", "点", "点", p => p.Best.Score, 1),
        c.Number("rank", "地域の順位", "番目", p => p.Best.Offer.Rank, 0),
        c.Number("programmes", "提案できる制度", "件", p => p.Best.ProposedProgrammes.Count(), 0),
        c.Text("reason", "理由", p => string.Join(" ", p.Best.Reasons.Select(r => r.Text))).Searched().NotSorted(),
    ]) { PageSize = 25 };

    public ListPage<Proposal> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public DateOnly AsOf => today.Date;

    /// <summary>How many persons would hear of each business.</summary>
    public IReadOnlyList<(string Title, int Persons)> Reach { get; private set; } = [];

    public int Persons { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var all = (await preview.GetAsync(cancellationToken)).Proposals;
        Persons = all.Count;
        Reach = [.. all.GroupBy(p => p.Best.Offer.Title).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key, StringComparer.Ordinal)];
        Rows = Definition.Page(all, ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of("/push", "提案", Rows, "人の番号、仕事の名前、理由");
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        Downloads.Table(Definition.ToTable((await preview.GetAsync(cancellationToken)).Proposals, ListQuery.Parse(Request.QueryString.Value), today.Date), Definition.Key, format);

    /// <summary>Age on a day, or the group that is known.</summary>
    public static string Age(AudienceMember member, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.Facts.AgeOn(day) switch
        {
            null => "年齢は未確認",
            { IsExact: true } age => $"{age.From:0}歳",
            { To: { } to } age => $"{age.From:0}〜{to:0}歳",
            { } age => $"{age.From:0}歳以上",
        };
    }

    public static string Sex(ApplicantSex? sex) => sex switch
    {
        ApplicantSex.Female => "女性",
        ApplicantSex.Male => "男性",
        ApplicantSex.Other => "その他・答えない",
        _ => "未確認",
    };
}
