using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Charts;

namespace Okoshi.Web.Pages.Kit;

/// <summary>Every component and chart with small data and in all its states; only while developing.</summary>
public sealed class IndexModel(IHostEnvironment environment) : PageModel
{
    public IReadOnlyList<(string Heading, Chart Chart)> Charts { get; private set; } = [];

    public IReadOnlyList<Chart> Scores { get; private set; } = [];

    public IReadOnlyList<Chart> Bullets { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (!environment.IsDevelopment()) return NotFound();
        Charts = KitCharts.All;
        Scores = KitCharts.Scores;
        Bullets = KitCharts.Bullets;
        return Page();
    }
}
