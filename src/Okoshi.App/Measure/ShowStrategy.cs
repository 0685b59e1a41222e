using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Measure;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Measure;

/// <summary>Use case: a region's strategies as trees, with everything that hangs on them.</summary>
public sealed class ShowStrategy(RegionContext context)
{
    public IReadOnlyList<StrategyTree> Run() => context.Pack.Get(new StrategyTrees());
}

/// <summary>The strategies of a pack, from pillars down to KPIs.</summary>
internal sealed record StrategyTrees : Derived<PackContent, IReadOnlyList<StrategyTree>>
{
    internal override IReadOnlyList<StrategyTree> From(PackContent source)
    {
        var pack = source;
        return
        [
            .. pack.Rows<StrategyRow>()
                .Select(s => new StrategyTree(
                    s.Id,
                    s.Title,
                    new FiscalYear(s.FromFiscalYear),
                    new FiscalYear(s.ToFiscalYear),
                    Pillars(pack, s.Id),
                    s.Source
                )),
        ];
    }

    private static IReadOnlyList<Pillar> Pillars(PackContent pack, string strategy)
    {
        var kpis = pack.Rows<KpiRow>().ToLookup(k => k.Measure, ToKpi);
        var projects = pack.Rows<ProjectRow>().OrderBy(p => p.Number).ToLookup(p => p.Measure, ToProject);
        var contributions = pack.Rows<ContributionRow>().OrderBy(c => c.Number).ToLookup(c => c.Measure, ToContribution);
        var measures = pack.Rows<PolicyMeasureRow>()
            .OrderBy(m => m.Number)
            .ToLookup(
                m => m.Pillar,
                m => new PolicyMeasure(
                    m.Id,
                    m.Number,
                    m.Title,
                    m.Challenge,
                    m.Approach,
                    [.. kpis[m.Id]],
                    [.. projects[m.Id]],
                    [.. contributions[m.Id]],
                    m.Source
                )
            );
        return
        [
            .. pack.Rows<PillarRow>()
                .Where(p => p.Strategy == strategy)
                .OrderBy(p => p.Number)
                .Select(p => new Pillar(p.Id, p.Number, p.Title, p.Summary, [.. measures[p.Id]], p.Source)),
        ];
    }

    private static Kpi ToKpi(KpiRow k) =>
        new(
            k.Id,
            k.Title,
            k.Definition,
            new Figure("基準値", k.Baseline, k.Unit, k.BaselinePeriod, k.Source),
            new Figure("目標値", k.Target, k.Unit, k.TargetPeriod, k.Source),
            k.Direction switch
            {
                "up" => KpiDirection.Up,
                "down" => KpiDirection.Down,
                _ => KpiDirection.Keep,
            },
            k.Accumulation switch
            {
                "cumulative" => KpiAccumulation.Cumulative,
                "yearly" => KpiAccumulation.Yearly,
                _ => KpiAccumulation.Level,
            },
            k.ReprintOf
        );

    private static CoCreationProject ToProject(ProjectRow p) =>
        new(p.Id, p.Number, p.Title, p.Summary, Split(p.Bodies), p.ReprintOf, p.Source);

    private static Contribution ToContribution(ContributionRow c) =>
        new(c.Id, c.Number, c.Title, c.Summary, c.Operators, Split(c.Bodies), c.ReprintOf, c.Source);

    private static string[] Split(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
