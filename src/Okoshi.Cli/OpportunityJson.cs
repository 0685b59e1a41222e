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
        var ranked = list.Ranking.Opportunities.Select(o =>
            (object)
                new
                {
                    rank = (int?)o.Rank,
                    opportunity = Business(o.Business),
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
                    evidence = o.Evidence.Select(Row),
                    missing = o.Missing,
                    changes = changes?[o.Business.Id],
                    asOf = list.AsOf,
                }
        );
        var dropped = changes is null
            ? []
            : list.Ranking.Dropped.Select(d =>
                (object)
                    new
                    {
                        rank = (int?)null,
                        opportunity = Business(d.Business),
                        score = (object?)null,
                        reason = d.Verdict == Verdict.Unknown ? "データがなく、まだ判断できない" : "必要を示す根拠がない",
                        evidence = d.Evidence.Select(Row),
                        missing = d.Missing,
                        changes = changes[d.Business.Id],
                        asOf = list.AsOf,
                    }
            );
        return [.. ranked, .. dropped];
    }

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
