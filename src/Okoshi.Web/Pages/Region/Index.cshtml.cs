using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Region;
using Okoshi.App.Region.Picture;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>まとめ: what this economy is strong in, what it loses, who leaves, on one page that prints; with what its own pack says.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(ListRegions regions, ChosenRegion chosen, ShowRegion show) : RegionPage(regions, chosen, show)
{
    /// <summary>What the region's pack says; null for a municipality without one.</summary>
    public RegionDiagnosis? Pack => Region.Pack;

    public Chart? PackQuotients => Pack is null ? null : RegionFigures.Quotients(Pack);

    public Chart? PackCirculation => Pack is null ? null : RegionFigures.Circulation(Pack);

    /// <summary>The pack's people, where the statistics do not tell of them.</summary>
    public Chart? PackPopulation => Pack is null || Population is not null ? null : RegionFigures.Population(Pack);

    /// <inheritdoc cref="PackPopulation"/>
    public Chart? PackPyramid => Pack is null || Pyramid is not null ? null : RegionFigures.Pyramid(Pack);

    public Chart? Youth => Pack is null ? null : DrawYouth(Pack.Profile.Youth);

    /// <summary>The pack's industries that stand out, thickest first.</summary>
    public IReadOnlyList<IndustryProfile> Thick =>
        [.. Known.Where(i => i.Quotient.Value >= Region.Thresholds.ThickFrom.Value).Take(Region.Thresholds.MostNamed.Count)];

    /// <summary>The pack's industries that the region lacks, thinnest first.</summary>
    public IReadOnlyList<IndustryProfile> Thin =>
        [.. Known.Where(i => i.Quotient.Value < Region.Thresholds.ThinBelow.Value).Reverse().Take(Region.Thresholds.MostNamed.Count)];

    /// <summary>Where a printed measure and the computed one point to different sides of 1.0.</summary>
    public IReadOnlyList<(IndustryProfile Industry, PrintedQuotient Printed)> Contradictions =>
        [
            .. Known.SelectMany(i =>
                i.Printed.Where(p => p.Figure.Deciding is { } printed && printed >= 1 != i.Quotient.Value >= 1).Select(p => (i, p))
            ),
        ];

    public IEnumerable<SourceRef> PackSources =>
        Pack is not { Profile: var profile, Swot: var swot }
            ? []
            : new[] { profile.AllIndustries?.Source }
                .OfType<SourceRef>()
                .Concat(profile.Population.Points.Select(p => p.Source))
                .Concat(profile.Circulation.Rate.Sources)
                .Concat(profile.Strengths.Concat(profile.Losses).SelectMany(h => h.Sources))
                .Concat(profile.MigrationSeries.Select(f => f.Source))
                .Concat(swot.Select(s => s.Source));

    protected override RegionParts Parts =>
        RegionParts.People | RegionParts.Industries | RegionParts.Circulation | RegionParts.Jobs | RegionParts.Finance | RegionParts.Pack;

    private IReadOnlyList<IndustryProfile> Known =>
        [
            .. (Pack?.Profile.Industries ?? [])
                .Where(i => i.MayDecide && i.Quotient.Value is not null)
                .OrderByDescending(i => i.Quotient.Value),
        ];

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>The numbers at the head of the page: the statistics' where they are there, else the pack's.</summary>
    public IEnumerable<(string Label, Figure? Value, string Note, int? Decimals)> Facts()
    {
        var (people, survey, code, profile) = (Region.People, Region.Survey, Choice.Area.Code, Pack?.Profile);
        var (counted, end) = (profile?.Population.Latest, people.Then);
        yield return (
            "総人口",
            people.Newest is null && counted is not null
                ? new Figure("総人口", counted.Persons, "人", $"{counted.Year}年", counted.Source)
                : Fact("総人口", people.Newest?.Persons, "人", people.Newest?.Year),
            "国勢調査",
            null
        );
        if (counted is not null)
            yield return (
                "65歳以上の割合",
                new Figure("65歳以上", counted.OldShare.Value, "%", $"{counted.Year}年", counted.Source),
                "",
                1
            );
        if (Region.HasAny)
        {
            yield return (
                "推計の人口",
                Fact("推計の人口", end?.Series.Total(end.Value.Year), "人", end?.Year),
                end is { } p ? $"社人研 {p.Series.Info.Edition}年推計" : "",
                null
            );
            yield return ("転入−転出", Fact("転入−転出", Region.Moves.Newest?.Net, "人", Region.Moves.Newest?.Year), "", null);
        }
        var all = survey is null ? profile?.AllIndustries : null;
        yield return (
            "民営の事業所",
            all is not null
                ? new Figure("事業所", all.Establishments, "か所", $"{all.Year}年", all.Source)
                : Fact("事業所", survey?.AllEstablishments(code), "か所", survey?.Year),
            all is not null ? "経済センサス" : "産業の合計",
            null
        );
        yield return (
            "民営の従業者",
            all is not null
                ? new Figure("従業者", all.Employees, "人", $"{all.Year}年", all.Source)
                : Fact("従業者", survey?.AllEmployees(code), "人", survey?.Year),
            all is not null ? "経済センサス" : "産業の合計",
            null
        );
        if (profile is not null)
            yield return ("地域経済循環率", profile.Circulation.Flows.PrintedRate, "", 1);
    }

    protected override Chart? Named(string chart) =>
        chart switch
        {
            "quotients" => PackQuotients,
            "circulation" => PackCirculation,
            "population" => PackPopulation,
            "pyramid" => PackPyramid,
            "youth" => Youth,
            _ => null,
        };

    /// <summary>A figure of official statistics for the list of facts.</summary>
    private static Figure Fact(string label, decimal? value, string unit, int? year) =>
        new(
            label,
            value,
            unit,
            value is null || year is null ? "" : $"{year}年",
            new SourceRef("", "", value is null ? Quality.Missing : Quality.Printed, value is null ? "取り込んだ統計にありません" : "")
        );

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
