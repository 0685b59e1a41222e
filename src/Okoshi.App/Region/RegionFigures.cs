using System.Globalization;
using Okoshi.App.Charts;
using Okoshi.App.Sentences;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region;

/// <summary>The figures of a region's profile, drawn the same on the page and in the report.</summary>
public static class RegionFigures
{
    /// <summary>特化係数: the industries that are large enough to judge, the thickest first.</summary>
    public static Chart Quotients(RegionDiagnosis diagnosis)
    {
        var shown = diagnosis
            .Profile.Industries.Where(i => i.MayDecide)
            .OrderByDescending(i => i.Quotient.Value ?? decimal.MinValue)
            .ToArray();
        var rows = shown.Select(i => new QuotientDots(
            i.Industry.Name,
            i.Quotient.Value,
            [
                .. i
                    .Neighbours.Where(n => n.Area.Role == AreaRole.Neighbour)
                    .Select(n => new NamedValue(n.Area.Name, n.Quotient.Value, n.Quotient.Reason.Text())),
            ],
            i.Count.Employees is { } employees ? employees.ToString("#,0", CultureInfo.InvariantCulture) + "人" : "",
            i.Rank is { } rank ? rank.ToString(CultureInfo.InvariantCulture) + "番目" : ""
        ));
        return QuotientPlot.Draw(
            diagnosis.Profile.Area.Name,
            [.. rows],
            "従業者数",
            SourceLine(diagnosis, shown.SelectMany(i => i.Quotient.Sources))
        );
    }

    /// <summary>地域経済循環: the three flows and what leaks.</summary>
    public static Chart Circulation(RegionDiagnosis diagnosis)
    {
        var circulation = diagnosis.Profile.Circulation;
        var flows = circulation.Flows;
        var any = flows.ToDistribution ?? flows.ToExpenditure ?? flows.ReturnToProduction;
        return CirculationDiagram.Draw(
            new CirculationInput(
                diagnosis.Profile.Area.Name,
                any?.Period ?? "",
                any?.Unit ?? "",
                flows.ToDistribution?.Deciding,
                flows.ToExpenditure?.Deciding,
                flows.ReturnToProduction?.Deciding,
                flows.ExternalBalance?.Deciding,
                circulation.Rate.Value is { } rate ? decimal.Round(rate, 1, MidpointRounding.AwayFromZero) : null
            ),
            SourceLine(diagnosis, circulation.Rate.Sources)
        );
    }

    /// <summary>総人口: counts as a line, every projection with its edition.</summary>
    public static Chart Population(RegionDiagnosis diagnosis)
    {
        var population = diagnosis.Profile.Population;
        var projections = population
            .Points.Where(p => p.Edition != PopulationSummary.CountEdition)
            .GroupBy(p => p.Edition)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToArray();
        var lines = projections
            .Select(
                (g, i) =>
                    Line(
                        EditionName(diagnosis, g.First()),
                        i == projections.Length - 1 ? LineKind.Projection : LineKind.Earlier,
                        [.. g],
                        p => p == g.Last()
                    )
            )
            .Append(
                Line(
                    "国勢調査",
                    LineKind.Actual,
                    [.. population.Points.Where(p => p.Edition == PopulationSummary.CountEdition)],
                    p => p == population.Peak || p == population.Latest
                )
            );
        var title = population.Peak is { } peak ? $"人口は{peak.Year}年が頂点" : "人口の推移";
        return LineChart.Draw(title, [.. lines], "人", SourceLine(diagnosis, population.Points.Select(p => p.Source)));
    }

    /// <summary>人口ピラミッド: the latest counted year, and the farthest projected one as an outline.</summary>
    public static Chart? Pyramid(RegionDiagnosis diagnosis)
    {
        var pyramids = diagnosis.Profile.Population.Pyramids;
        if (pyramids.LastOrDefault(p => p.Edition == PopulationSummary.CountEdition) is not { } now)
            return null;
        var then = pyramids.Where(p => p.Edition != PopulationSummary.CountEdition).MaxBy(p => p.Year);
        var outline = then?.Bars.ToDictionary(b => b.Age.Label, StringComparer.Ordinal) ?? [];
        var rows = now.Bars.Select(b => new PyramidRow(
            b.Age.Label,
            b.Men,
            b.Women,
            outline.GetValueOrDefault(b.Age.Label)?.Men,
            outline.GetValueOrDefault(b.Age.Label)?.Women
        ));
        return PyramidChart.Draw(
            "年齢のかたち",
            [.. rows],
            $"{now.Year}年",
            then is null ? "" : $"{then.Year}年推計",
            SourceLine(diagnosis, then is null ? [now.Source] : [now.Source, then.Source])
        );
    }

    private static LineSeries Line(string label, LineKind kind, PopulationPoint[] points, Func<PopulationPoint, bool> marked) =>
        new(label, kind, [.. points.Select(p => new LinePoint(p.Year, p.Persons, marked(p) ? $"{p.Persons:#,0}人（{p.Year}年）" : ""))]);

    private static string EditionName(RegionDiagnosis diagnosis, PopulationPoint point) =>
        diagnosis.Sources.TryGetValue(point.Source.SourceId, out var source) && source.Edition.Length > 0 ? source.Edition : point.Edition;

    private static string SourceLine(RegionDiagnosis diagnosis, IEnumerable<SourceRef> sources) =>
        string.Join(
            "、",
            sources.Select(s => s.SourceId).Distinct().Select(id => diagnosis.Sources.TryGetValue(id, out var s) ? s.Title : id)
        );
}
