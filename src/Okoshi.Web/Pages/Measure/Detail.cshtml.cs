using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Measure;
using Okoshi.Engine.Measure;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Measure;

/// <summary>One node of the strategy (a measure, an indicator, a project) or one programme sheet, by its key.</summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class DetailModel(ShowStrategy strategies, ShowVision vision) : PageModel
{
    public StrategyTree? Tree { get; private set; }

    public Pillar? Pillar { get; private set; }

    public PolicyMeasure? Policy { get; private set; }

    public Kpi? Kpi { get; private set; }

    public CoCreationProject? Project { get; private set; }

    public ProgrammeSheetView? Sheet { get; private set; }

    public string Heading => Kpi?.Title ?? Project?.Title ?? Policy?.Title ?? Sheet?.Sheet.Title ?? "";

    public IActionResult OnGet(string id)
    {
        foreach (var tree in strategies.Run())
        {
            if (Find(tree, id))
                return Page();
        }
        Sheet = vision.Run().FirstOrDefault(s => s.Sheet.Id == id);
        return Sheet is null ? NotFound() : Page();
    }

    private bool Find(StrategyTree tree, string id)
    {
        foreach (var pillar in tree.Pillars)
        {
            foreach (var measure in pillar.Measures)
            {
                var kpi = measure.Kpis.FirstOrDefault(k => k.Id == id);
                var project = measure.Projects.FirstOrDefault(p => p.Id == id);
                if (measure.Id != id && kpi is null && project is null)
                    continue;
                // Keys of measures, indicators and projects may coincide in form; the measure's own key wins.
                (Tree, Pillar, Policy) = (tree, pillar, measure);
                if (measure.Id != id)
                    (Kpi, Project) = (kpi, kpi is null ? project : null);
                return true;
            }
        }
        return false;
    }
}
