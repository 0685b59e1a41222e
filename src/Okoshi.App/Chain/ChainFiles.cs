using System.Globalization;
using System.Text.Json;
using Okoshi.App.Chain.Report;
using Okoshi.App.Documents;
using Okoshi.App.Json;
using Okoshi.App.Opportunity;
using Okoshi.App.Plan;
using Okoshi.App.Sentences;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Chain;

/// <summary>The files of a run. Nothing in them depends on the clock or the machine: the same request gives the same bytes.</summary>
public static class ChainFiles
{
    public static IReadOnlyList<OutputFile> Render(ChainResult result)
    {
        return
        [
            new OutputFile("report.html", System.Text.Encoding.UTF8.GetBytes(ReportHtml.Render(result))),
            new OutputFile("opportunities.csv", CsvFile.Write(OpportunityTable.Of(result.Opportunities)).Bytes),
            new OutputFile("proposals.csv", CsvFile.Write(ProposalTable.Of(result.Request, result.Proposals)).Bytes),
            .. result.Plans.SelectMany(Plan),
            new OutputFile("run.json", JsonSerializer.SerializeToUtf8Bytes(Summary(result), OkoshiJson.Readable)),
        ];
    }

    private static IEnumerable<OutputFile> Plan(DrawnPlan plan, int index)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"plans/{index + 1:00}-{plan.Business.Id}");
        var monthly = PlanTables.Monthly(plan.Plan, plan.Base);
        yield return new OutputFile(name + ".csv", CsvFile.Write(monthly).Bytes);
        yield return new OutputFile(name + ".xlsx", XlsxFile.Write(monthly));
    }

    private static object Summary(ChainResult result) =>
        new
        {
            result.Request.AsOf,
            result.Request.Seed,
            Audience = result.Request.AudienceName,
            Pack = new
            {
                result.Manifest.Id,
                result.Manifest.Version,
                Hash = result.PackHash,
            },
            Conventions = RegionSentences.Conventions(result.Region.Profile.Thresholds),
            Sources = result.Region.Sources.Keys.Order(StringComparer.Ordinal),
            Opportunities = result.Opportunities.Ranking.Opportunities.Select(o => Summary(o)),
            Dropped = result.Opportunities.Ranking.Dropped.Select(d => d.Business.Id),
            Programmes = new { Total = result.Programmes.Count, WithRules = result.Programmes.Count(p => p.HasRule) },
            Plans = result.Plans.Select(p => Summary(p)),
            Proposals = new
            {
                People = result.Proposals.Count,
                ByBusiness = result
                    .Proposals.GroupBy(p => p.Offer.Id)
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new { Business = g.Key, People = g.Count() }),
                ByVerdict = Pairs(result.Proposals),
            },
        };

    private static object Summary(RankedOpportunity opportunity) =>
        new
        {
            opportunity.Rank,
            Opportunity = opportunity.Business.Id,
            Score = opportunity.Known,
            opportunity.Upper,
            opportunity.Parts,
            opportunity.Evidence,
            opportunity.Missing,
        };

    private static object Summary(DrawnPlan plan) =>
        new
        {
            Business = plan.Business.Id,
            plan.Base.Funding.Need,
            plan.Base.Funding.Loan,
            plan.Base.BreakEvenMonth,
            TakeHomePerMonth = plan.Base.Years.Select(y => y.TakeHomePerMonth),
            plan.Base.Shortfall,
        };

    private static IEnumerable<object> Pairs(IReadOnlyList<Proposal> proposals)
    {
        var pairs = proposals.SelectMany(p => p.Explain().Programmes).CountBy(o => o.Verdict).ToDictionary();
        return Enum.GetValues<Verdict>().Select(v => new { Verdict = v, Pairs = pairs.GetValueOrDefault(v) });
    }
}
