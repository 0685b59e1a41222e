using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Context;
using Okoshi.App.Region;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>地域を診る: what this economy is strong in, what it loses, who leaves.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(ShowRegion show, RegionContext context) : PageModel
{
    public RegionDiagnosis Diagnosis { get; private set; } = null!;

    public RegionProfile Profile => Diagnosis.Profile;

    public Chart Quotients => RegionFigures.Quotients(Diagnosis);

    public Chart Circulation => RegionFigures.Circulation(Diagnosis);

    public Chart Population => RegionFigures.Population(Diagnosis);

    public Chart? Pyramid => RegionFigures.Pyramid(Diagnosis);

    public Chart? Youth { get; private set; }

    /// <summary>The industries that stand out, thickest first.</summary>
    public IReadOnlyList<IndustryProfile> Thick { get; private set; } = [];

    /// <summary>The industries that the region lacks, thinnest first.</summary>
    public IReadOnlyList<IndustryProfile> Thin { get; private set; } = [];

    /// <summary>Where a printed measure and the computed one point to different sides of 1.0.</summary>
    public IReadOnlyList<(IndustryProfile Industry, PrintedQuotient Printed)> Contradictions { get; private set; } = [];

    public IEnumerable<SourceRef> Sources =>
        new[] { Profile.AllIndustries?.Source }
            .OfType<SourceRef>()
            .Concat(Profile.Population.Points.Select(p => p.Source))
            .Concat(Profile.Circulation.Rate.Sources)
            .Concat(Profile.Strengths.Concat(Profile.Losses).SelectMany(h => h.Sources))
            .Concat(Profile.MigrationSeries.Select(f => f.Source))
            .Concat(Diagnosis.Swot.Select(s => s.Source));

    /// <summary>The pack's own region has this page; any other has the path of the imported figures.</summary>
    public IActionResult OnGet()
    {
        if (!context.Pack.HasRegion)
            return this.Go(RegionLinks.Profile);
        Load();
        return Page();
    }

    private void Load()
    {
        Diagnosis = show.Run();
        var known = Profile
            .Industries.Where(i => i.MayDecide && i.Quotient.Value is not null)
            .OrderByDescending(i => i.Quotient.Value)
            .ToList();
        Thick = [.. known.Where(i => i.Quotient.Value >= 1.2m).Take(3)];
        Thin = [.. known.Where(i => i.Quotient.Value < .8m).Reverse().Take(3)];
        Contradictions =
        [
            .. known.SelectMany(i =>
                i.Printed.Where(p => p.Figure.Deciding is { } printed && printed >= 1 != i.Quotient.Value >= 1).Select(p => (i, p))
            ),
        ];
        Youth = DrawYouth(Profile.Youth);
    }

    public IActionResult OnGetNumbers(string chart)
    {
        Load();
        var drawn = chart switch
        {
            "quotients" => Quotients,
            "circulation" => Circulation,
            "population" => Population,
            "pyramid" => Pyramid,
            "youth" => Youth,
            _ => null,
        };
        return drawn is null ? NotFound() : Downloads.Numbers(drawn, "region-" + chart);
    }

    /// <summary>金融業・保険業: the short way to write a division's name in a sentence.</summary>
    public static string InWords(IndustryCode industry) => industry.Name.Replace("，", "・", StringComparison.Ordinal).Split('（')[0];

    public static string Times(decimal? value) =>
        value is { } v ? decimal.Round(v, 2).ToString("0.00", CultureInfo.InvariantCulture) : "データなし";

    private static Chart? DrawYouth(YouthMigration youth)
    {
        if (youth is not { All: { Deciding: { } all } total, Young: { Deciding: { } young } part })
            return null;
        var title = youth.ShareOfLoss.Value is { } share ? $"離れる人の {decimal.Round(share)} % が 18〜23歳" : "年齢別の転入と転出の差";
        return BarChart.Draw(
            title,
            [new Bar(part.Label, young, true), new Bar("ほかの年齢（計算）", all - young), new Bar("全体", all)],
            total.Unit,
            "",
            0
        );
    }
}
