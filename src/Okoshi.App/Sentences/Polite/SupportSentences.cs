using System.Globalization;
using Okoshi.App.Industries;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Sentences;

/// <summary>Stage 3 in polite Japanese: conditions, why they were answered so, and what would change the answer.</summary>
internal static class SupportSentences
{
    public static SentenceBook AddTo(SentenceBook book) => Changes(Values(Conditions(FactSentences.AddTo(book))));

    private static SentenceBook Conditions(SentenceBook book) =>
        SmeSentences
            .AddTo(book)
            .Case<ConditionRemark.Reason>(r => Of(r, r.Condition.Text()))
            .Case<ConditionRemark.GroupReason>(Of)
            .Case<ConditionRemark.GroupCondition>(Of)
            .Case<ConditionRemark.Limits>(l =>
                RaisedName(l.Fact) + string.Concat(l.Bounds.Select(b => Format(b.Value) + UnitOf(l.Fact) + BoundOf(b.Kind)))
            )
            .Case<ConditionRemark.Choices>(c => string.Join("か", c.Keys.Select(k => new ConditionRemark.Choice(c.Fact, k).Text())))
            .Case<ConditionRemark.NotStated>(_ => "対象者の条件が、資料に書かれていません")
            .Case<ConditionRemark.BudgetSpentOn>(b => $"{b.Day:yyyy-MM-dd}に予算に達した")
            .Case<ConditionRemark.Others>(o =>
                o.Excludes
                    ? $"いっしょに受けられない制度（{string.Join("、", o.Programmes)}）を受けている"
                    : $"先に「{string.Join("、", o.Programmes)}」を受けている"
            );

    private static SentenceBook Values(SentenceBook book) =>
        book.Case<ConditionRemark.Values>(v => string.Join("、", v.Known.Select(k => k.Text()).Distinct()))
            .Case<ConditionRemark.Number>(n => Number(n.Range, n.InMonths ? "か月" : UnitOf(n.Fact)))
            .Case<ConditionRemark.Day>(d => Day(d.On))
            .Case<ConditionRemark.Industry>(i => NationalIndustries.NameOf(i.Code))
            .Case<ConditionRemark.HasNone>(n => $"なし（{new ConditionRemark.Choice(ApplicantFact.LegalForm, KeyOf(n.Form)).Text()}）")
            .Case<ConditionRemark.Figure>(f => Format(f.Value) + f.Unit)
            .Case<ConditionRemark.Places>(p => string.Join("、", p.Known.Select(Of)))
            .Case<ConditionRemark.Held>(h => YesNo(h.IsHeld))
            .Case<ConditionRemark.Listed>(l => $"{YesNo(l.IsMember)}（{Day(l.On)}）")
            .Case<ConditionRemark.Received>(r =>
                string.Join(
                    "、",
                    r.Programmes.Select(x =>
                        $"{x.Programme}：{(x.IsReceived ? "受けた" : "受けていない")}{(x.On is { } day ? $"（{Day(day)}）" : "")}"
                    )
                )
            );

    private static SentenceBook Changes(SentenceBook book) =>
        book.Case<ChangeRemark.RaiseTo>(c => $"{RaisedName(c.Fact)}を{c.Amount:#,0}{UnitOf(c.Fact)}にする（{c.Condition.Text()}）")
            .Case<ChangeRemark.Move>(c => $"「{c.Condition.Text()}」に合う所へ移す")
            .Case<ChangeRemark.Prepare>(_ => "創業の準備を始める")
            .Case<ChangeRemark.GetCertificate>(c => $"証明や登録を受ける（{c.Condition.Text()}）")
            .Case<ChangeRemark.GetListed>(c => $"名簿に載る（{c.Condition.Text()}）")
            .Case<ChangeRemark.ReceiveFirst>(c => $"先に「{c.Programme}」を受ける")
            .Case<ChangeRemark.Undertake>(c => $"「{c.Condition.Text()}」に取り組む")
            .Case<ChangeRemark.OpenPlace>(c => $"事業所を開く（{c.Condition.Text()}）")
            .Case<ChangeRemark.OpenAs>(c =>
                $"{(c.Form == LegalForm.Company ? "会社を設立する" : "個人事業主として開業する")}（{c.Condition.Text()}）"
            )
            .Case<ChangeRemark.WaitUntil>(c => $"{Day(c.Day)}まで待つ（{c.Condition.Text()}）")
            .Case<ChangeRemark.LiveOnUntil>(c => $"{Day(c.Day)}まで今の所に住み続ける（{c.Condition.Text()}）")
            .Case<ChangeRemark.FoundFrom>(c =>
                $"創業の日を{Day(c.Day)}{(c.Last is { } last ? $"から{Day(last)}までのあいだ" : "以後")}にする（{c.Condition.Text()}）"
            );

    private static string Of(ConditionRemark.Reason r, string says)
    {
        var (label, value) = (SentenceText.Text(r.Fact), r.Value.Text());
        return r.Answer switch
        {
            ConditionAnswer.Met => $"{label}は「{value}」で、条件「{says}」に合います。",
            ConditionAnswer.NotMet => $"{label}は「{value}」で、条件「{says}」に合いません。",
            ConditionAnswer.NearLimit => $"{label}は「{value}」で、条件「{says}」の境目に近いため、窓口で確かめてください。",
            ConditionAnswer.TooCoarse => $"{label}は「{value}」までしか分からないため、条件「{says}」に合うかは、まだ言えません。",
            ConditionAnswer.NotKnown => $"{label}が分からないため、条件「{says}」に合うかは、まだ言えません。",
            ConditionAnswer.WindowOpen => $"受付や事業の期間の中です（{says}）。",
            ConditionAnswer.WindowClosed => $"受付や事業の期間の外です（{says}）。",
            ConditionAnswer.WindowOver => $"前の受付は終わっています（{says}）。次の受付があるかは、窓口で確かめてください。",
            ConditionAnswer.BudgetLeft => $"予算が残っている日です（{says}）。",
            ConditionAnswer.BudgetSpent => $"予算がなくなったため、受付は終わっています（{says}）。",
            ConditionAnswer.Received => $"ほかの制度を受けています（{says}）。",
            ConditionAnswer.NotReceived => $"ほかの制度を受けていません（{says}）。",
            ConditionAnswer.ReceivedUnknown =>
                $"ほかの制度を受けたか、いつ受けたかが分からないため、条件「{says}」に合うかは、まだ言えません。",
            ConditionAnswer.NeedsReading => $"ここにある資料だけでは決められません：{says}。窓口で確かめてください。",
            ConditionAnswer.CertificateHeld => $"必要な証明や登録があります（{says}）。",
            ConditionAnswer.CertificateLacking => $"必要な証明や登録が、まだありません（{says}）。",
            ConditionAnswer.Listed => $"名簿にあることを確かめました（{says}）。",
            ConditionAnswer.NotListed => $"名簿にないことを確かめました（{says}）。",
            ConditionAnswer.EveOfBirthday =>
                $"{label}は「{value}」で、基準の日の次の日が誕生日です。条件「{says}」が、誕生日で数えるのか、その前の日に達したとするのかが書かれていないため、まだ言えません。",
            ConditionAnswer.MoveBy => $"{label}は「{value}」ですが、{Day(r.LookedOn!.Value)}までに移れば、条件「{says}」に合います。",
            ConditionAnswer.MoveMayDo =>
                $"{label}は「{value}」ですが、移れば当てはまるかもしれません（条件：{says}）。窓口で確かめてください。",
            ConditionAnswer.MoveTooLate =>
                $"{label}は「{value}」で、移る予定が条件「{says}」の期限（{Day(r.LookedOn!.Value)}）より後です。早められるかを、窓口で確かめてください。",
            ConditionAnswer.ListOfOtherDay =>
                $"名簿を確かめた日は{Day(r.LookedOn!.Value)}で、求められる日とちがいます（条件：{says}）。もう一度、確かめてください。",
            _ => OfBusiness(r, label, value, says),
        };
    }

    private static string OfBusiness(ConditionRemark.Reason r, string label, string value, string says) =>
        r.Answer switch
        {
            ConditionAnswer.NotApplicable => $"{label}は{value}のため、条件「{says}」はかかりません。",
            ConditionAnswer.CannotHave => $"{label}は{value}のため、条件「{says}」に合いません。",
            ConditionAnswer.Undertaken => $"「{says}」に当てはまります。",
            ConditionAnswer.NotUndertaken => $"「{says}」に当てはまりません。",
            ConditionAnswer.ObtainFirst =>
                $"まだありませんが、{Day(r.LookedOn!.Value)}までに取れるので、先に取れば、条件「{says}」に合います。",
            ConditionAnswer.ObtainTooLate => $"まだなく、いまから取っても間に合いません（条件：{says}）。",
            ConditionAnswer.CertificateOfOtherDay when value.Length > 0 =>
                $"持っている証明や登録の日が、条件「{says}」に合うかを確かめてください。",
            ConditionAnswer.CertificateOfOtherDay => $"証明や登録の日が分からないため、条件「{says}」に合うかは、まだ言えません。",
            ConditionAnswer.NotInText => $"{says}。これは、ここにある文には書かれていません。「{value}」を読めば決まります。",
            ConditionAnswer.OfficeDecides => $"{says}。これは、窓口が一件ずつ決めます。",
            ConditionAnswer.OpenFirst => $"{label}は「{value}」で、予定の所を開けば、条件「{says}」に合います。",
            _ => throw new ArgumentOutOfRangeException(nameof(r), r.Answer, "Not an answer of a condition."),
        };

    /// <summary>「甲」か「乙」のどちらか: a combination as one phrase, which a sentence can go on from.</summary>
    private static string Of(ConditionRemark.GroupCondition g)
    {
        string[] parts = [.. g.Parts.Select(p => p is ConditionRemark.GroupCondition group ? $"（{Of(group)}）" : $"「{p.Text()}」")];
        return (g.Kind, g.Count, parts.Length) switch
        {
            (GroupKind.Not, _, _) => $"{parts[0]}のほか",
            (_, _, 1) => parts[0],
            (GroupKind.All, _, 2) => $"{parts[0]}と{parts[1]}の両方",
            (GroupKind.All, _, _) => $"{string.Join("、", parts)}のすべて",
            (GroupKind.AtLeast, 1, 2) => $"{parts[0]}か{parts[1]}のどちらか",
            (GroupKind.AtLeast, 1, _) => $"{string.Join("、", parts)}のどれか",
            (GroupKind.AtLeast, _, _) => $"{string.Join("、", parts)}のうち{g.Count}つ以上",
        };
    }

    private static string Of(ConditionRemark.GroupReason g) =>
        (g.Condition.Kind, g.Answer) switch
        {
            (GroupKind.Not, _) => OfOthers(g),
            (GroupKind.AtLeast, Verdict.NotMet) => NoneOf(g.Condition),
            (GroupKind.AtLeast, Verdict.Unknown) => $"{Of(g.Condition)}が条件です。{Joined(g.Deciding)}",
            _ => Joined(g.Deciding),
        };

    private static string NoneOf(ConditionRemark.GroupCondition g) =>
        $"{Of(g)}が条件です。"
        + (
            g.Count > 1 ? $"当てはまるものが{g.Count}つになりません。"
            : g.Parts.Count == 1 ? "当てはまりません。"
            : g.Parts.Count == 2 ? "どちらにも当てはまりません。"
            : "どれにも当てはまりません。"
        );

    /// <summary>For whom the programme is, if not for these: said without a second "not".</summary>
    private static string OfOthers(ConditionRemark.GroupReason g)
    {
        var (label, value, answer) = g.Deciding[0] is ConditionRemark.Reason r
            ? (SentenceText.Text(r.Fact), r.Value.Text(), r.Answer)
            : ("", "", ConditionAnswer.NotKnown);
        var found = value.Length > 0 ? $"{label}は「{value}」で、" : "";
        return $"{Of(g.Condition)}の人が対象です。"
            + (g.Answer, answer) switch
            {
                (Verdict.Met, _) => $"{found}合います。",
                (Verdict.NotMet, _) => $"{found}合いません。",
                (_, ConditionAnswer.NeedsReading) => "窓口で確かめてください。",
                (_, ConditionAnswer.TooCoarse) => $"{label}は「{value}」までしか分からないため、まだ言えません。",
                _ => $"{(label.Length > 0 ? label : "どれか")}が分からないため、まだ言えません。",
            };
    }

    private static string Joined(IReadOnlyList<Remark> reasons) => string.Concat(reasons.Select(r => r.Text()));

    private static string UnitOf(ApplicantFact fact) =>
        fact switch
        {
            ApplicantFact.Age => "歳",
            ApplicantFact.Employees => "人",
            ApplicantFact.Capital or ApplicantFact.OwnFunds or ApplicantFact.ProjectCost => "円",
            ApplicantFact.SalesChange or ApplicantFact.WageRaised or ApplicantFact.WagePledged => "%",
            _ => "年",
        };

    private static string RaisedName(ApplicantFact fact) =>
        fact switch
        {
            ApplicantFact.Employees => "従業員",
            ApplicantFact.Capital => "資本金",
            ApplicantFact.OwnFunds => "自己資金",
            _ => SentenceText.Text(fact),
        };

    private static string BoundOf(BoundKind kind) =>
        kind switch
        {
            BoundKind.AtLeast => "以上",
            BoundKind.AtMost => "以下",
            BoundKind.Below => "未満",
            _ => "超",
        };

    private static string Number(NumberRange range, string unit)
    {
        if (range.IsExact)
            return Format(range.From) + unit;
        return range.To is { } to ? $"{Format(range.From)}〜{Format(to)}{unit}" : $"{Format(range.From)}{unit}以上";
    }

    private static string Of(Establishment place)
    {
        var since = place.Since is { } day && day > DateOnly.MinValue ? $"（{Day(day)}から）" : "";
        return $"{RoleOf(place.Role)}は{place.Place.Name}{(place.IsPlanned ? "の予定" : "")}{since}";
    }

    private static string RoleOf(EstablishmentRole role) =>
        role switch
        {
            EstablishmentRole.HeadOffice => "本店",
            EstablishmentRole.RegisteredOffice => "登記の本店",
            EstablishmentRole.PlaceOfBusiness => "事業所",
            EstablishmentRole.Address => "住所",
        };

    private static string KeyOf(LegalForm form) => ApplicantFacts.KeyOf<LegalForm>(ApplicantFact.LegalForm, form)!;

    private static string YesNo(bool answer) => answer ? "あり" : "なし";

    private static string Format(decimal number) => number.ToString("#,0.#", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
