using System.Globalization;
using Okoshi.App.Sentences;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>
/// Tells an opportunity that statistics show in three sentences for a citizen: what is missing, what lies ahead, what nobody knows.
/// </summary>
internal static class OpportunityStory
{
    public static IReadOnlyList<string> Of(RegionSurvey survey, RankedOpportunity opportunity, DiscoveryInput input) =>
        [Missing(survey, opportunity, input), Ahead(opportunity, input.Outlook), Unknown(opportunity)];

    private static string Missing(RegionSurvey survey, RankedOpportunity o, DiscoveryInput input)
    {
        var name = survey.Area.Name;
        var (level, figure) = (
            Proof(o, EvidenceKind.PeerLevel),
            o.Evidence.FirstOrDefault(e => e is { Kind: EvidenceKind.Statistic or EvidenceKind.PeerPlaces, Verdict: Verdict.Met })
        );
        if (level is not null && (figure is null || level.Value <= input.Thresholds.TellLevelTo.Value))
            return Thin(survey, o.Business, Proof(o, EvidenceKind.OutsidePurchase), input);
        if (figure is not null)
            return $"{name}では、{figure.Meaning.Text()}（{figure.What.Text()} {figure.Value!.Value.ToString("#,0.##", CultureInfo.InvariantCulture)}{figure.Unit}）ため、この仕事が要ると考えられます。";
        return $"{name}では、この仕事の客になる人が大きく増える見込みで、今の数では足りなくなると考えられます。";
    }

    private static string Thin(RegionSurvey survey, StartableBusiness business, Evidence? bought, DiscoveryInput input)
    {
        var industry = survey.Industries.First(i => i.Industry == business.Industry);
        var rest =
            bought?.Value >= input.Thresholds.TellBoughtFrom.Value && input.Purchases?.Sectors.GetValueOrDefault(business.Industry) is { } p
                ? $"なく、{p.Sector}で要るもののおよそ {p.Share:0}%（年におよそ {p.Amount / 100:#,0} 億円、推計）を域外から買っています。"
                : "ありません。";
        return $"{survey.Area.Name}では、{EvidenceSentences.Workers(business.Industry)}で働く人が人口1,000人あたり {Show(industry.PerThousand.Value!.Value)} 人で、似た {survey.Peers.Count} 市区町村の中ほど（{Show(industry.PeerMedian.Value!.Value)} 人）より少なく、およそ {Rounded(industry.MissingJobs.Value!.Value)} 人分の仕事が{rest}";
    }

    private static string Ahead(RankedOpportunity o, DemandOutlook? outlook)
    {
        var trend = o.Evidence.First(e => e.Kind == EvidenceKind.PeerTrend);
        var moved = trend.Value is { } t
            ? $"似た市区町村では、この産業で働く人が {trend.Period.Text()} に {Moved(t)}"
            : "似た市区町村での働く人の増減は分かりません";
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
            .. Lacks(nameof(LocalMeasure.Visitors)) || Lacks(nameof(LocalMeasure.Guests)) ? new[] { "訪れる人の数" } : [],
            .. Lacks(nameof(LocalMeasure.Successors)) ? new[] { "後継者を探す店や会社の数" } : [],
            .. o.Evidence.Any(e => e is { Kind: EvidenceKind.Income, Verdict: Verdict.Unknown }) ? new[] { "収入の目安" } : [],
            "同じ仕事をする店や会社の数",
            "採算",
        ];
        return $"{string.Join("、", items)}はまだ分からないので、始める前に地域の人と確かめます。";

        bool Lacks(string measure) =>
            o.Evidence.Any(e => e is { Kind: EvidenceKind.Statistic, Verdict: Verdict.Unknown } && e.Ref == measure);
    }

    private static Evidence? Proof(RankedOpportunity o, EvidenceKind kind) =>
        o.Evidence.FirstOrDefault(e => e.Kind == kind && e.Verdict == Verdict.Met);

    private static string Moved(decimal change) =>
        decimal.Round(change, 1) switch
        {
            0 => "ほとんど変わりませんでした",
            > 0 and var up => $"{Show(up)}% 増えました",
            var down => $"{Show(-down)}% 減りました",
        };

    private static string Moves(decimal change) =>
        decimal.Round(change, 1) switch
        {
            0 => "ほとんど変わらない",
            > 0 and var up => $"{Show(up)}% 増える",
            var down => $"{Show(-down)}% 減る",
        };

    private static string Show(decimal value) => value.ToString("#,0.0", CultureInfo.InvariantCulture);

    /// <summary>Two digits are as sure as such a comparison can be.</summary>
    private static string Rounded(decimal value)
    {
        var unit = value switch
        {
            >= 10_000 => 1000m,
            >= 1000 => 100,
            >= 100 => 10,
            _ => 1,
        };
        return (decimal.Round(value / unit) * unit).ToString("#,0", CultureInfo.InvariantCulture);
    }
}
