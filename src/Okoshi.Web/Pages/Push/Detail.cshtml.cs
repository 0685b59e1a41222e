using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.Engine.Push;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Push;

/// <summary>One proposal: why this person would hear of this, judged programme by programme.</summary>
public sealed class DetailModel(PreviewAudience preview, Today today) : PageModel
{
    public Proposal Proposal { get; private set; } = null!;

    public IReadOnlyDictionary<string, string> Interests { get; private set; } = new Dictionary<string, string>();

    public DateOnly AsOf => today.Date;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        var all = await preview.GetAsync(cancellationToken);
        if (all.Proposals.FirstOrDefault(p => p.Member.Id == id) is not { } found) return NotFound();
        Proposal = found;
        Interests = all.Context.InterestLabels;
        return Page();
    }

    public static string Word(MatchPartKind kind) => kind switch
    {
        MatchPartKind.Interest => "好きなこと",
        MatchPartKind.Rank => "地域の必要",
        MatchPartKind.Support => "使える支援",
        MatchPartKind.Place => "場所",
        _ => "お金",
    };
}
