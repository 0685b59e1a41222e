using System.Globalization;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>Tells an opportunity that statistics show in three sentences for a citizen: what is missing, what lies ahead, what nobody knows.</summary>
internal static class OpportunityStory
{
    public static IReadOnlyList<string> Of(RegionSurvey survey, RankedOpportunity opportunity, DemandOutlook? outlook) =>
        [Missing(survey, opportunity), Ahead(opportunity, outlook), Unknown(opportunity)];

    private static string Missing(RegionSurvey survey, RankedOpportunity o)
    {
        var industry = survey.Industries.First(i => i.Industry == o.Business.Industry);
        var name = survey.Area.Name;
        if (Proof(o, EvidenceKind.PeerLevel) is not null && industry is { PerThousand.Value: { } own, PeerMedian.Value: { } usual, MissingJobs.Value: { } jobs })
        {
            return $"{name}では、{(DiscoveryArea.IsPrimary(o.Business.Industry) ? "農林漁業" : o.Business.Industry.Name)}で働く人が人口1,000人あたり {Show(own)} 人で、似た {survey.Peers.Count} 市区町村の中ほど（{Show(usual)} 人）より少なく、およそ {Rounded(jobs)} 人分の仕事がありません。";
        }
        if (o.Evidence.FirstOrDefault(e => e is { Kind: EvidenceKind.Statistic, Verdict: Verdict.Met }) is { } figure) return $"{name}では、{figure.Meaning}（{figure.What} {Show(figure.Value!.Value)}{figure.Unit}）ため、この仕事が要ると考えられます。";
        return $"{name}では、この仕事の客になる人が大きく増える見込みで、今の数では足りなくなると考えられます。";
    }

    private static string Ahead(RankedOpportunity o, DemandOutlook? outlook)
    {
        var trend = o.Evidence.First(e => e.Kind == EvidenceKind.PeerTrend);
        var moved = trend.Value is { } t ? $"似た市区町村では、この産業で働く人が {trend.Period} に {Moved(t)}" : "似た市区町村での働く人の増減は分かりません";
        if (o.Evidence.First(e => e.Kind == EvidenceKind.Outlook) is { Value: { } change } row && outlook is not null)
        {
            return $"{DiscoveryWords.Buyers(row.Ref)}は {outlook.FromYear}年から {outlook.ToYear}年までに {Moves(change)}見込みで、{moved}。";
        }
        return $"客がこれから増えるか減るかは分からず、{moved}。";
    }

    private static string Unknown(RankedOpportunity o)
    {
        string[] items =
        [
            .. o.Evidence.Any(e => e is { Kind: EvidenceKind.Income, Verdict: Verdict.Unknown }) ? new[] { "収入の目安" } : [],
            "同じ仕事をする店や会社の数", "採算",
        ];
        return $"{string.Join("、", items)}はまだ分からないので、始める前に地域の人と確かめます。";
    }

    private static Evidence? Proof(RankedOpportunity o, EvidenceKind kind) => o.Evidence.FirstOrDefault(e => e.Kind == kind && e.Verdict == Verdict.Met);

    private static string Moved(decimal change) => decimal.Round(change, 1) switch { 0 => "ほとんど変わりませんでした", > 0 and var up => $"{Show(up)}% 増えました", var down => $"{Show(-down)}% 減りました" };

    private static string Moves(decimal change) => decimal.Round(change, 1) switch { 0 => "ほとんど変わらない", > 0 and var up => $"{Show(up)}% 増える", var down => $"{Show(-down)}% 減る" };

    private static string Show(decimal value) => value.ToString("#,0.0", CultureInfo.InvariantCulture);

    /// <summary>Two digits are as sure as such a comparison can be.</summary>
    private static string Rounded(decimal value)
    {
        var unit = value switch { >= 10_000 => 1000m, >= 1000 => 100, >= 100 => 10, _ => 1 };
        return (decimal.Round(value / unit) * unit).ToString("#,0", CultureInfo.InvariantCulture);
    }
}
