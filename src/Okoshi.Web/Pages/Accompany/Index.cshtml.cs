using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Accompany;
using Okoshi.App.Context;
using Okoshi.App.Push;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Accompany;

/// <summary>伴走する: how a case would begin for each business that somebody accepts. Cases are not kept yet.</summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(ListProposals list, StartCase start, RegionContext context) : PageModel
{
    private const int Shown = 12;

    public IReadOnlyList<(ProposalSnapshot Proposal, CaseOpening Opening)> Cases { get; private set; } = [];

    public DateOnly AsOf => context.Day;

    public void OnGet()
    {
        var cases = new List<(ProposalSnapshot, CaseOpening)>();
        // One example for each business: the person it fits best.
        foreach (
            var proposal in list.Run()
                .Proposals.GroupBy(p => p.BusinessId)
                .Select(g => g.MaxBy(p => p.Score)!)
                .OrderBy(p => p.Rank)
                .Take(Shown)
        )
        {
            cases.Add((proposal, start.Run(proposal)));
        }
        Cases = cases;
    }
}
