using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Accompany;
using Okoshi.Engine.Push;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Accompany;

/// <summary>伴走する: how a case would begin for each business that somebody accepts. Cases are not kept yet.</summary>
public sealed class IndexModel(PreviewAudience preview, StartCase start, Today today) : PageModel
{
    private const int Shown = 12;

    public IReadOnlyList<(Proposal Proposal, CaseOpening Opening)> Cases { get; private set; } = [];

    public DateOnly AsOf => today.Date;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var cases = new List<(Proposal, CaseOpening)>();
        // One example for each business: the person it fits best.
        foreach (var proposal in (await preview.GetAsync(cancellationToken)).Proposals.GroupBy(p => p.Best.Offer.Id).Select(g => g.MaxBy(p => p.Best.Score)!).OrderBy(p => p.Best.Offer.Rank).Take(Shown))
        {
            cases.Add((proposal, await start.RunAsync(proposal.Best, today.Date, cancellationToken)));
        }
        Cases = cases;
    }
}
