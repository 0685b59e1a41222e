using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Documents;
using Okoshi.App.Lists;
using Okoshi.Engine.Shared;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Kit;

/// <summary>Every component and chart with small data and in all its states; only while developing.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(IHostEnvironment environment) : PageModel
{
    public IReadOnlyList<(string Heading, Chart Chart)> Charts { get; private set; } = [];

    public IReadOnlyList<Chart> Scores { get; private set; } = [];

    public IReadOnlyList<Chart> Bullets { get; private set; } = [];

    /// <summary>Values that people write in more than one way.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Day { get; set; } = new(2026, 4, 1);

    [BindProperty(SupportsGet = true)]
    public Yen? Money { get; set; } = new(1_200_000);

    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public MunicipalityCode? Area { get; set; }

    [BindProperty(SupportsGet = true)]
    public CorporateNumber? Corporation { get; set; }

    [BindProperty(SupportsGet = true)]
    public decimal? Amount { get; set; }

    /// <summary>What a form of the kit holds.</summary>
    public string Name { get; } = "見本の事業";

    public string Kind { get; } = "b";

    public IReadOnlyList<string> Kinds { get; } = ["a"];

    public ListPage<KitRow> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (!environment.IsDevelopment())
            return NotFound();
        Charts = KitCharts.All;
        Scores = KitCharts.Scores;
        Bullets = KitCharts.Bullets;
        Rows = KitSamples.List.Page(KitSamples.Rows, ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(KitLinks.All, "見本", Rows, "名前");
        return Page();
    }

    public IActionResult OnGetExport(string? format) =>
        environment.IsDevelopment()
            ? Downloads.Table(
                KitSamples.List.ToTable(KitSamples.Rows, ListQuery.Parse(Request.QueryString.Value), new DateOnly(2026, 11, 1)),
                "kit",
                format
            )
            : NotFound();

    public IActionResult OnGetDocument() =>
        environment.IsDevelopment() ? File(DocxFile.Write(KitSamples.Document), DocxFile.ContentType, "kit.docx") : NotFound();
}
