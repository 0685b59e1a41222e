using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Public;

/// <summary>Public start page: three questions, one action, no account.</summary>
public sealed class StartModel(ThreeQuestions questions, PageFrame frame) : PageModel
{
    public string Region { get; private set; } = "";

    public IReadOnlyList<Choice> Interests { get; private set; } = [];

    public IReadOnlyList<Choice> Places { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Region = await frame.RegionAsync(cancellationToken);
        Interests = await questions.InterestsAsync(cancellationToken);
        Places = await questions.PlacesAsync(cancellationToken);
    }
}
