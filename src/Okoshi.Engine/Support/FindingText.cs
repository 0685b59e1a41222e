using System.Globalization;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>The wording of values and reasons, in one place.</summary>
internal static class FindingText
{
    public static Finding Leaf(LeafClause leaf, Judgement judgement, Applicant applicant, DateOnly asOf)
    {
        var value = Value(leaf, applicant, asOf);
        return new Finding(leaf.Key, judgement.Verdict, value, leaf.Says, Reason(leaf, judgement, value, applicant), leaf.Citation);
    }

    /// <summary>The sentence of a group is made of the sentences of its parts.</summary>
    public static string Group(string head, IEnumerable<Finding> parts) => head + string.Concat(parts.Select(p => p.Reason));

    private static string Reason(LeafClause leaf, Judgement judgement, string value, Applicant applicant)
    {
        var label = ApplicantFacts.Label(leaf.Fact);
        return (leaf, judgement.Verdict, judgement.Doubt) switch
        {
            (WindowClause w, Verdict.Met, _) => $"受付や事業の期間の中です（{w.Says}）。",
            (WindowClause w, Verdict.NotMet, _) => $"受付や事業の期間の外です（{w.Says}）。",
            (WindowClause w, _, _) => $"前の受付は終わっています（{w.Says}）。次の受付があるかは、窓口で確かめてください。",
            (BudgetClause b, Verdict.Met, _) => $"予算が残っている日です（{b.Says}）。",
            (BudgetClause b, _, _) => $"予算がなくなったため、受付は終わっています（{b.Says}）。",
            (ReceivedClause r, Verdict.Met, _) => $"ほかの制度を受けています（{r.Says}）。",
            (ReceivedClause r, Verdict.NotMet, _) => $"ほかの制度を受けていません（{r.Says}）。",
            (ReceivedClause r, _, _) => $"ほかの制度を受けたか、いつ受けたかが分からないため、条件「{r.Says}」に合うかは、まだ言えません。",
            (NeedsReadingClause r, _, _) => $"ここにある資料だけでは決められません：{r.Says}。窓口で確かめてください。",
            (CertificateClause c, Verdict.Met, _) => $"必要な証明や登録があります（{c.Says}）。",
            (CertificateClause c, Verdict.NotMet, _) => $"必要な証明や登録が、まだありません（{c.Says}）。",
            (NamedListClause l, Verdict.Met, _) => $"名簿にあることを確かめました（{l.Says}）。",
            (NamedListClause l, Verdict.NotMet, _) => $"名簿にないことを確かめました（{l.Says}）。",
            (NamedListClause l, _, Doubt.OtherDay) =>
                $"名簿を確かめた日は{Day(applicant.Lists.Where(x => x.List == l.List).Max(x => x.On))}で、求められる日とちがいます（条件：{l.Says}）。もう一度、確かめてください。",
            (_, Verdict.Met, _) => $"{label}は「{value}」で、条件「{leaf.Says}」に合います。",
            (_, Verdict.NotMet, _) => $"{label}は「{value}」で、条件「{leaf.Says}」に合いません。",
            (_, _, Doubt.SoftBand) => $"{label}は「{value}」で、条件「{leaf.Says}」の境目に近いため、窓口で確かめてください。",
            (_, _, Doubt.TooCoarse) => $"{label}は「{value}」までしか分からないため、条件「{leaf.Says}」に合うかは、まだ言えません。",
            _ => $"{label}が分からないため、条件「{leaf.Says}」に合うかは、まだ言えません。",
        };
    }

    private static string Value(LeafClause leaf, Applicant applicant, DateOnly asOf) =>
        leaf switch
        {
            NumberClause n => LeafJudge.NumberOf(n.Fact, applicant, n.On ?? asOf) is { } range ? Number(n.Fact, range) : "",
            DateClause d => LeafJudge.DateOf(d.Fact, applicant) is { } day ? Day(day) : "",
            PlaceClause p => LeafJudge.PlaceOf(p.Fact, applicant)?.Name ?? "",
            IndustryClause => applicant.Industry is { } code
                ? (code.Digits.Length > 0 ? $"分類番号{code.Digits}（{code.Division.Name}）" : code.Division.Name)
                : "",
            ChoiceClause c => applicant.ChoiceOf(c.Fact)?.Label ?? "",
            CertificateClause c => applicant.Certificates.TryGetValue(c.Certificate, out var held) ? (held ? "あり" : "なし") : "",
            NamedListClause l => applicant.Lists.Where(x => x.List == l.List).MaxBy(x => x.On) is { } look
                ? $"{(look.IsMember ? "あり" : "なし")}（{Day(look.On)}）"
                : "",
            ReceivedClause r => string.Join(
                "、",
                applicant
                    .Received.Where(x => r.Programmes.Contains(x.Programme))
                    .Select(x => $"{x.Programme}：{(x.IsReceived ? "受けた" : "受けていない")}{(x.On is { } day ? $"（{Day(day)}）" : "")}")
            ),
            WindowClause or BudgetClause => Day(asOf),
            _ => "",
        };

    private static string Number(ApplicantFact fact, NumberRange range)
    {
        var unit = fact switch
        {
            ApplicantFact.Age => "歳",
            ApplicantFact.Employees => "人",
            ApplicantFact.Capital or ApplicantFact.OwnFunds => "円",
            ApplicantFact.SalesChange => "%",
            _ => "年",
        };
        if (range.IsExact)
            return Format(range.From) + unit;
        return range.To is { } to ? $"{Format(range.From)}〜{Format(to)}{unit}" : $"{Format(range.From)}{unit}以上";
    }

    private static string Format(decimal number) => number.ToString("#,0.#", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
