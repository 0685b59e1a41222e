using System.Globalization;
using Okoshi.App.Sentences;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>
/// Tells an opportunity of the region's own pack in three sentences for a citizen: what is missing, what moves and who
/// stands behind it, what nobody knows.
/// </summary>
internal static class PackStory
{
    public static IReadOnlyList<string> Of(string area, RankedOpportunity opportunity, IndustryProfile? industry) =>
        [Missing(area, opportunity), Moves(opportunity, industry), Unknown(opportunity)];

    private static string Missing(string area, RankedOpportunity o)
    {
        if (Proof(o, EvidenceKind.LocationQuotient) is { } quotient)
        {
            var near = Proof(o, EvidenceKind.NeighbourRatio) is { } ratio
                ? $"、人口あたりの事業所も近隣の市町村の {Show(ratio.Value!.Value)} 倍にとどまります。"
                : "にとどまります。";
            return $"{area}では、{o.Business.Industry.Name}で働く人の割合が全国の {Show(quotient.Value!.Value)} 倍{near}";
        }
        if (Proof(o, EvidenceKind.NeighbourRatio) is { } few)
            return $"{area}では、人口あたりの{o.Business.Industry.Name}の事業所が近隣の市町村の {Show(few.Value!.Value)} 倍にとどまります。";
        var figure = o.Evidence.First(e => e.ProvesNeed);
        return $"{area}では、{figure.Meaning.Text()}（{figure.What.Text()} {Show(figure.Value!.Value)}{figure.Unit}）ため、この仕事が要ると考えられます。";
    }

    private static string Moves(RankedOpportunity o, IndustryProfile? industry)
    {
        var moved = industry is { MayDecide: true, Change.Value: { } change }
            ? $"この産業で働く人は {industry.BaseYear}年から {industry.Year}年までに {Changed(change)}。"
            : "この産業で働く人の増減は分かりません。";
        string[] projects =
        [
            .. o
                .Evidence.Where(e => e is { Kind: EvidenceKind.Strategy, Verdict: Verdict.Met })
                .Select(e => $"「{e.What.Text()}」")
                .Distinct(StringComparer.Ordinal),
        ];
        return projects.Length == 0
            ? moved
            : $"地域の戦略は、共創プロジェクト{string.Join("と", projects.Take(2))}{(projects.Length > 2 ? "など" : "")}でこの仕事を後押ししており、{moved}";
    }

    private static string Unknown(RankedOpportunity o)
    {
        string[] figures =
        [
            .. o
                .Evidence.Where(e => e is { Kind: EvidenceKind.Statistic, Verdict: Verdict.Unknown })
                .Select(e => $"「{e.What.Text()}」")
                .Distinct(StringComparer.Ordinal)
                .Take(1),
        ];
        return $"{string.Join("、", [.. figures, "同じ仕事をする店や会社の数", "採算"])}はまだ分からないので、始める前に地域の人と確かめます。";
    }

    private static Evidence? Proof(RankedOpportunity o, EvidenceKind kind) =>
        o.Evidence.FirstOrDefault(e => e.Kind == kind && e.Verdict == Verdict.Met);

    private static string Changed(decimal change) =>
        decimal.Round(change, 1) switch
        {
            0 => "ほとんど変わりません",
            > 0 and var up => $"{up:0.0}% 増えました",
            var down => $"{-down:0.0}% 減りました",
        };

    private static string Show(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
