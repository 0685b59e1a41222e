using Okoshi.App.Opportunity;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.Cli;

/// <summary>
/// The opportunities as JSON: a list in order; unknown values are null with a reason. With explanations the dropped
/// candidates follow, without rank.
/// </summary>
internal static class OpportunityJson
{
    public static IReadOnlyList<object> Of(OpportunityList list, IReadOnlyDictionary<string, IReadOnlyList<RankChange>>? changes)
    {
        var ranked = list.Ranking.Opportunities.Select(o => Ranked(o, changes?[o.Business.Id], list.AsOf));
        var dropped = changes is null ? [] : list.Ranking.Dropped.Select(d => Dropped(d, changes[d.Business.Id], list.AsOf));
        return [.. ranked, .. dropped];
    }

    private static object Ranked(RankedOpportunity opportunity, IReadOnlyList<RankChange>? changes, DateOnly asOf) =>
        new
        {
            rank = (int?)opportunity.Rank,
            opportunity = Business(opportunity.Business),
            score = new { known = opportunity.Known, upper = opportunity.Upper },
            parts = opportunity.Parts.Select(p => new
            {
                part = p.Kind,
                p.Label,
                p.Points,
                p.Known,
                p.Unknown,
                p.Calculation,
            }),
            evidence = opportunity.Evidence.Select(Row),
            missing = opportunity.Missing,
            changes,
            asOf,
        };

    private static object Dropped(DroppedCandidate candidate, IReadOnlyList<RankChange> changes, DateOnly asOf) =>
        new
        {
            rank = (int?)null,
            opportunity = Business(candidate.Business),
            score = (object?)null,
            reason = candidate.Verdict == Verdict.Unknown ? "データがなく、まだ判断できない" : "必要を示す根拠がない",
            evidence = candidate.Evidence.Select(Row),
            missing = candidate.Missing,
            changes,
            asOf,
        };

    internal static object Business(StartableBusiness b) =>
        new
        {
            b.Id,
            b.Title,
            b.PlainTitle,
            b.Industry,
            b.Jsic,
            b.JsicName,
            b.Interests,
        };

    internal static object Row(Evidence e) =>
        new
        {
            e.Kind,
            e.Ref,
            e.What,
            e.Value,
            reason = e.Value is null && e.Kind != EvidenceKind.Strategy ? e.Note : null,
            note = e.Value is null ? null : e.Note,
            e.Unit,
            e.Period,
            e.Expect,
            e.Threshold,
            e.Verdict,
            e.Meaning,
            e.ProvesNeed,
            sources = e.Sources.Select(Source),
            rule = Source(e.Rule),
        };

    private static object Source(SourceRef s) =>
        new
        {
            id = s.SourceId,
            s.Place,
            s.Quality,
            s.Note,
        };
}
