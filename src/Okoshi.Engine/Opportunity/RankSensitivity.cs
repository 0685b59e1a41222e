using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>順位の確かさ Asks what would change a business's rank, by computing the whole list anew for each supposition.</summary>
public static class RankSensitivity
{
    private static readonly SourceRef Supposed = new("supposition", "", Quality.Derived);

    /// <summary>Every supposition about one business with the rank that follows.</summary>
    /// <param name="input">The data of today.</param>
    /// <param name="today">The list computed from them.</param>
    /// <param name="business">Key of the business; it may be a dropped candidate.</param>
    public static IReadOnlyList<RankChange> Of(OpportunityInput input, OpportunityRanking today, string business)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(today);
        var now = today.Find(business);
        var evidence = now?.Evidence ?? today.Dropped.FirstOrDefault(d => d.Business.Id == business)?.Evidence ?? [];
        return
        [
            .. Suppositions(input, business, evidence)
                .Select(s =>
                {
                    var then = OpportunityFinder.Rank(s.Input).Find(business);
                    return new RankChange(s.Key, s.Description, now?.Rank, then?.Rank, then?.Known);
                }),
        ];
    }

    private static IEnumerable<(string Key, Remark Description, OpportunityInput Input)> Suppositions(
        OpportunityInput input,
        string business,
        IReadOnlyList<Evidence> evidence
    )
    {
        foreach (var code in evidence.Where(e => e.Kind == EvidenceKind.LocationQuotient).Select(e => IndustryCode.Parse(e.Ref)).Distinct())
        {
            yield return (
                $"even:{code}",
                new Supposition.Even(code),
                WithIndustry(input, code, i => i with { Quotient = Computed.Of(1), NeighbourRatio = Computed.Of(1) })
            );
            yield return (
                $"thinner:{code}",
                new Supposition.Thinner(code),
                WithIndustry(input, code, i => i.Quotient.Value is { } q ? i with { Quotient = Computed.Of(Math.Max(0, q - 0.1m)) } : i)
            );
        }
        if (input.Businesses.FirstOrDefault(b => b.Id == business) is { } own)
        {
            yield return (
                $"trend:{own.Industry}",
                new Supposition.TrendTurned(own.Industry),
                WithIndustry(input, own.Industry, i => i.Change.Value is { } c ? i with { Change = Computed.Of(-c) } : i)
            );
        }
        foreach (var figure in evidence.Where(e => e is { Kind: EvidenceKind.Statistic, Threshold: not null }))
            yield return Turned(input, figure);
        foreach (var project in evidence.Where(e => e is { Kind: EvidenceKind.Strategy, Verdict: Verdict.Met }))
        {
            yield return ($"without:{project.Ref}", new Supposition.ProjectGone(project.What), WithoutProject(input, project.Ref));
        }
        yield return (
            "viability",
            new Supposition.Viable(),
            input with
            {
                Viability = new Dictionary<string, decimal>(input.Viability) { [business] = 1 },
            }
        );
        foreach (var weight in input.Weights.Where(w => w.FullAt is > 0))
        {
            yield return ($"weight-half:{weight.Part}", new Supposition.WeightChanged(weight.Label, 0.5m), WithWeight(input, weight, 0.5m));
            yield return ($"weight-more:{weight.Part}", new Supposition.WeightChanged(weight.Label, 1.5m), WithWeight(input, weight, 1.5m));
        }
    }

    /// <summary>A met figure falls back to its threshold; any other passes it.</summary>
    private static (string Key, Remark Description, OpportunityInput Input) Turned(OpportunityInput input, Evidence figure)
    {
        var threshold = figure.Threshold!.Value;
        var passing = figure.Expect == Expectation.Below ? threshold - 1 : threshold + 1;
        var (key, value) = figure.Verdict switch
        {
            Verdict.Met => ("lost", threshold),
            Verdict.NotMet => ("gained", passing),
            _ => ("learned", passing),
        };
        var changed = new Dictionary<string, Figure>(input.Statistics)
        {
            [figure.Ref] = new Figure(figure.Ref, value, figure.Unit, "", Supposed),
        };
        return ($"{key}:{figure.Ref}", new Supposition.FigureTurned(figure.What, figure.Verdict), input with { Statistics = changed });
    }

    private static OpportunityInput WithIndustry(
        OpportunityInput input,
        IndustryCode code,
        Func<IndustryProfile, IndustryProfile> change
    ) => input with { Industries = [.. input.Industries.Select(i => i.Industry == code ? change(i) : i)] };

    private static OpportunityInput WithoutProject(OpportunityInput input, string id)
    {
        var projects = input.Priorities ?? [];
        var original = projects.FirstOrDefault(p => p.Id == id) is { ReprintOf.Length: > 0 } reprint ? reprint.ReprintOf : id;
        return input with { Priorities = [.. projects.Where(p => p.Id != original && p.ReprintOf != original)] };
    }

    private static OpportunityInput WithWeight(OpportunityInput input, ScoreWeight weight, decimal factor) =>
        input with
        {
            Weights = [.. input.Weights.Select(w => w == weight ? w with { Points = w.Points * factor } : w)],
        };
}
