using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Context;
using Okoshi.App.Documents;
using Okoshi.App.Lists;
using Okoshi.App.Region.Picture;
using Okoshi.Engine.Region;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>産業: what is thick and thin beside the nation and the peers, and why employment changed.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndustriesModel(
    ListRegions regions,
    ChosenRegion chosen,
    ShowRegion show,
    ShowDivisions divisions,
    RegionContext context
) : RegionPage(regions, chosen, show)
{
    private static readonly ListDefinition<SurveyedIndustry> Definition = new(
        "industries",
        "産業",
        c =>
            [
                c.Text("code", "大分類", i => i.Industry.Code),
                c.Text("name", "産業", i => i.Industry.Name).Searched(),
                c.Number("establishments", "事業所", "か所", i => i.Establishments, 0),
                c.Number("employees", "従業者", "人", i => i.Employees, 0),
                c.Number("lq", "特化係数（従業者）", "倍", i => i.ByEmployees.Value, 2),
                c.Number("lq-establishments", "特化係数（事業所）", "倍", i => i.ByEstablishments.Value, 2),
                c.Number("gap", "全国並みまでの従業者", "人", i => i.Gap, 0),
                c.YesNo("decides", "判断に使う", i => i.MayDecide).Hidden(),
            ]
    );

    /// <summary>What the figure of the quotients counts.</summary>
    [BindProperty(SupportsGet = true, Name = "basis")]
    public string? ChosenBasis { get; set; }

    /// <summary>Whether an industry counts as its own neighbour.</summary>
    [BindProperty(SupportsGet = true, Name = "density")]
    public string? ChosenDensity { get; set; }

    protected override RegionParts Parts =>
        RegionParts.Industries | RegionParts.ValueAdded | RegionParts.Relatedness | RegionParts.Corporations;

    public override QuotientBasis Basis => BasisWords.Named(ChosenBasis);

    /// <summary>The convention of the density, with its words.</summary>
    public (string Key, DensityConvention Convention, string Words) Convention => IndustryRelatedness.Named(ChosenDensity);

    public override Chart? Relatedness => Region.Relatedness?.Draw(Name, Convention.Convention);

    public ListPage<SurveyedIndustry> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    /// <summary>Which kinds of work a division holds.</summary>
    public DivisionList Divisions { get; private set; } = new(null, []);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Divisions = await divisions.RunAsync(cancellationToken);
        Rows = Definition.Page(Region.Industries, ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(RegionLinks.Industries, "産業", Rows, "産業の名前") with
        {
            EmptyHint = "SSDSE-A（市区町村）を取り込むと、産業ごとの事業所と従業者が並びます。",
            Kept = [("basis", BasisWords.KeyOf(Basis)), ("density", Convention.Key)],
        };
    }

    protected override Chart? Named(string chart) =>
        chart switch
        {
            "quotients" => Quotients,
            "value-added" => ValueAdded,
            "shift" => Shift,
            "corporations" => Corporations,
            "registrar" => Registrar,
            "relatedness" => Relatedness,
            _ => null,
        };

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var table = Definition.ToTable(Region.Industries, ListQuery.Parse(Request.QueryString.Value), context.Day);
        return Downloads.Table(
            table with
            {
                Title = $"{Name}の産業",
                Area = new DocumentArea(Choice.Area.Code, Name),
                Sources = [.. Region.Datasets.Select(d => d.Source)],
            },
            $"industries-{Choice.Area.Code}",
            format
        );
    }
}
