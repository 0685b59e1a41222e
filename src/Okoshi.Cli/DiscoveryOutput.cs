using Okoshi.App.Documents;
using Okoshi.App.Opportunity;
using Okoshi.App.Sentences;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;

namespace Okoshi.Cli;

/// <summary>Writes the opportunities that official statistics show.</summary>
internal static class DiscoveryOutput
{
    /// <summary>Writes one list, or two beside each other.</summary>
    public static int Write(CommandConsole console, OutputFormat format, bool explained, IReadOnlyList<FoundOpportunities> lists)
    {
        var found = lists[0];
        var other = lists.ElementAtOrDefault(1);
        DocumentTable[] tables =
        [
            DiscoveryTables.Ranking(found),
            .. other is null ? [] : new[] { Comparison(found, other) },
            DiscoveryTables.Industries(found),
        ];
        CommandOutput.Write(console, format, Json(found, other, explained), tables);
        if (format == OutputFormat.Table && explained)
        {
            foreach (var line in Explain(found))
                console.Output.WriteLine(line);
        }
        return 0;
    }

    private static DocumentTable Comparison(FoundOpportunities one, FoundOpportunities other) =>
        DiscoveryTables.Comparison(one.List.Area.Name, other.List.Area.Name, DiscoveryTables.Compare(one.List.Ranking, other.List.Ranking));

    private static IEnumerable<string> Explain(FoundOpportunities found)
    {
        foreach (var o in found.List.Ranking.Opportunities)
        {
            foreach (var line in OpportunityText.Explain(o))
                yield return line;
            foreach (var sentence in found.Stories[o.Business.Id])
                yield return "  話　" + sentence;
            var steady = found.Stability[o.Rank - 1];
            yield return $"  重み　どれか一つを半分か1.5倍にすると {steady.Best}〜{steady.Worst}位"
                + $"{(steady.Sensitive.Length > 0 ? $"（最も効くのは「{steady.Sensitive}」）" : "")}";
            foreach (var missing in o.Missing)
                yield return $"  なし　{missing.Label.Text()}：{missing.Reason.Text()}";
        }
        foreach (var line in found.List.Ranking.Dropped.SelectMany(OpportunityText.Explain))
            yield return line;
    }

    private static object Json(FoundOpportunities found, FoundOpportunities? other, bool explained) =>
        new
        {
            region = new { code = found.List.Area.Code.Digits, name = found.List.Area.Name },
            asOf = found.List.AsOf,
            opportunities = found.List.Ranking.Opportunities.Select(o => new
            {
                o.Rank,
                opportunity = OpportunityJson.Business(o.Business),
                score = new { known = o.Known, upper = o.Upper },
                parts = o.Parts.Select(p => new
                {
                    part = p.Kind,
                    p.Label,
                    p.Points,
                    p.Known,
                    p.Unknown,
                    p.Calculation,
                }),
                stability = new
                {
                    found.Stability[o.Rank - 1].Best,
                    found.Stability[o.Rank - 1].Worst,
                    found.Stability[o.Rank - 1].Sensitive,
                },
                story = found.Stories[o.Business.Id],
                evidence = o.Evidence.Select(OpportunityJson.Row),
                missing = o.Missing,
            }),
            dropped = explained
                ? found.List.Ranking.Dropped.Select(d => new
                {
                    opportunity = OpportunityJson.Business(d.Business),
                    verdict = d.Verdict,
                    evidence = d.Evidence.Select(OpportunityJson.Row),
                    missing = d.Missing,
                })
                : null,
            industries = (found.Survey?.Industries ?? []).Select(Industry),
            peers = found.Peers.Select(p => new
            {
                code = p.Area.Code.Digits,
                name = p.Area.Name,
                p.Distance,
            }),
            weights = found.List.Ranking.Weights.Select(w => new
            {
                part = w.Part,
                w.Label,
                w.Points,
                w.FullAt,
                w.Reason,
            }),
            compare = other is null ? null : DiscoveryTables.Compare(found.List.Ranking, other.List.Ranking),
            conventions = found.Conventions,
            sources = found.List.Sources.Values.Select(s => new
            {
                s.Id,
                s.Title,
                s.Publisher,
                s.Edition,
            }),
        };

    private static object Industry(IndustryGap i) =>
        new
        {
            industry = i.Industry.Code,
            name = i.Industry.Name,
            i.Employees,
            perThousand = Number(i.PerThousand),
            peerMedian = Number(i.PeerMedian),
            level = Number(i.Level),
            missingJobs = Number(i.MissingJobs),
            lq = Number(i.Quotient),
            density = Number(i.Density),
            densityRank = Number(i.DensityRank),
            changePercent = Number(i.Change),
            peerChangePercent = Number(i.PeerChange),
            nationChangePercent = Number(i.NationChange),
        };

    private static object Number(Computed computed) =>
        new { value = computed.Value, reason = computed.Value is null ? computed.Reason : null };
}
