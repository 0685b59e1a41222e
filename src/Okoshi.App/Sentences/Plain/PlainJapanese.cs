using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Sentences;

/// <summary>
/// やさしい日本語 The plain voice: short words, one thing in a sentence. It says why something is proposed and why a condition was answered so.
/// </summary>
internal static class PlainJapanese
{
    public static SentenceBook Book { get; } =
        PlainFacts.AddTo(
            Conditions(
                Matches(new SentenceBook().Claims(typeof(MatchRemark), typeof(ConditionRemark.Reason), typeof(ConditionRemark.GroupReason)))
            )
        );

    private static SentenceBook Matches(SentenceBook book) =>
        book.Case<MatchRemark.LikesUnknown>(_ => "好きなことが まだ わかりません。それで、この町に 足りない仕事から えらびました。")
            .Case<MatchRemark.Likes>(r => $"あなたの 好きなこと（{Listed(r.Interests)}）が 役に立ちます。")
            .Case<MatchRemark.LikesOtherThings>(r =>
                $"あなたの 好きなこと（{Listed(r.Interests)}）とは ちがいます。この町に 足りない仕事です。"
            )
            .Case<MatchRemark.Ranked>(r => $"{r.Region}に 足りない仕事の中で、{r.Rank}番目です。")
            .Case<MatchRemark.NoPlan>(_ => "お金が いくら いるかは、まだ わかりません。")
            .Case<MatchRemark.Money>(r => string.Join(" ", Of(r.Plan)))
            .Case<MatchRemark.NoProgramme>(_ => "条件に 合う 制度（助けの しくみ）は、まだ 見つかっていません。")
            .Case<MatchRemark.Programmes>(r => string.Join(" ", Of(r)))
            .Case<MatchRemark.Here>(r => $"{r.Region}で できる仕事です。")
            .Case<MatchRemark.Elsewhere>(r => $"{r.Region}の仕事です。{r.Wanted}に いるまま できることも、聞いてみてください。")
            .Case<MatchRemark.Welcome>(r =>
                r.Soon
                    ? $"{r.Region}で できる仕事です。来る前から、じゅんびを 始められます。"
                    : $"{r.Region}で できる仕事です。いつか 来る日の ために、遠くから じゅんびを 始められます。"
            )
            .Case<MatchRemark.FromAfar>(r => $"{r.Region}の仕事です。いまの所（{r.Now}）から、まず 話を 聞けます。")
            .Case<MatchRemark.PlaceUnknown>(r => $"{r.Region}の仕事です。どこで 働きたいかは、まだ わかりません。")
            .Case<MatchRemark.PerhapsNear>(r => $"{r.Region}の仕事です。{r.Wanted}から 行けるか、たしかめてください。");

    private static SentenceBook Conditions(SentenceBook book) =>
        book.Case<ConditionRemark.Reason>(r =>
                Of(r.Answer, SentenceText.Text(r.Fact, Voice.Plain), r.Value.Text(Voice.Plain), r.Condition.Text())
            )
            .Case<ConditionRemark.GroupReason>(Of);

    private static string Of(ConditionRemark.GroupReason g) =>
        (g.Condition.Kind, g.Answer) switch
        {
            (GroupKind.Not, Verdict.Met) => $"{g.Condition.Text()}の 人が 使えます。あなたは 合います。",
            (GroupKind.Not, Verdict.NotMet) => $"{g.Condition.Text()}の 人が 使えます。あなたは 合いません。",
            (GroupKind.Not, _) => $"{g.Condition.Text()}の 人が 使えます。あなたが 合うかは、まだ わかりません。",
            (GroupKind.AtLeast, Verdict.NotMet) => $"{g.Condition.Text()}に 合う人が 使えます。あなたは 合いません。",
            (GroupKind.AtLeast, Verdict.Unknown) => $"{g.Condition.Text()}に 合う人が 使えます。 {Deciding(g)}",
            _ => Deciding(g),
        };

    private static string Deciding(ConditionRemark.GroupReason group) => string.Join(" ", group.Deciding.Select(p => p.Text(Voice.Plain)));

    private static string Of(ConditionAnswer answer, string label, string value, string condition) =>
        answer switch
        {
            ConditionAnswer.Met => $"{label}は「{value}」です。決まり（{condition}）に 合います。",
            ConditionAnswer.NotMet => $"{label}は「{value}」です。決まり（{condition}）に 合いません。",
            ConditionAnswer.NearLimit => $"{label}は「{value}」です。決まり（{condition}）の さかい目です。窓口で 聞いてください。",
            ConditionAnswer.TooCoarse => $"{label}は「{value}」です。もっと くわしく わかると、決まります（{condition}）。",
            ConditionAnswer.NotKnown => $"{label}が わかると、決まります（{condition}）。",
            ConditionAnswer.WindowOpen => $"いま 申しこめます（{condition}）。",
            ConditionAnswer.WindowClosed => $"いまは 申しこめません（{condition}）。",
            ConditionAnswer.WindowOver => $"前の 申しこみは 終わりました（{condition}）。次が あるか、窓口で 聞いてください。",
            ConditionAnswer.BudgetLeft => $"この日は、制度の お金が まだ のこっています（{condition}）。",
            ConditionAnswer.BudgetSpent => $"制度の お金が なくなりました。申しこめません（{condition}）。",
            ConditionAnswer.Received => $"ほかの 制度を 使いました（{condition}）。",
            ConditionAnswer.NotReceived => $"ほかの 制度を 使っていません（{condition}）。",
            ConditionAnswer.ReceivedUnknown => $"ほかの 制度を 使ったか、いつ 使ったか わかると、決まります（{condition}）。",
            ConditionAnswer.NeedsReading => $"書いてあるものだけでは 決まりません：{condition}。窓口で 聞いてください。",
            ConditionAnswer.CertificateHeld => $"いる 証明や 登録が あります（{condition}）。",
            ConditionAnswer.CertificateLacking => $"いる 証明や 登録が まだ ありません（{condition}）。",
            ConditionAnswer.Listed => $"名前が のっていました（{condition}）。",
            ConditionAnswer.NotListed => $"名前が のっていませんでした（{condition}）。",
            ConditionAnswer.EveOfBirthday =>
                $"{label}は「{value}」です。もうすぐ たんじょう日なので、窓口で 聞いてください（{condition}）。",
            ConditionAnswer.MoveBy =>
                $"いまは「{value}」です。ひっこせば、決まり（{condition}）に 合います。いつまでに ひっこすか、窓口で 聞いてください。",
            ConditionAnswer.MoveMayDo => $"いまは「{value}」です。ひっこせば、合うかもしれません（{condition}）。窓口で 聞いてください。",
            ConditionAnswer.MoveTooLate => $"いまは「{value}」です。ひっこす日が おそいです（{condition}）。窓口で 聞いてください。",
            ConditionAnswer.NotApplicable => $"{label}は「{value}」なので、決まり（{condition}）は 関係ありません。",
            ConditionAnswer.CannotHave => $"{label}は「{value}」なので、決まり（{condition}）に 合いません。",
            ConditionAnswer.Undertaken => $"決まり（{condition}）に 合います。",
            ConditionAnswer.NotUndertaken => $"決まり（{condition}）に 合いません。",
            ConditionAnswer.ObtainFirst => $"まだ ありません。先に もらえば、決まり（{condition}）に 合います。",
            ConditionAnswer.ObtainTooLate => $"まだ ありません。いまからでは 間に合いません（{condition}）。",
            ConditionAnswer.CertificateOfOtherDay => $"もらった日が わかると、決まります（{condition}）。",
            ConditionAnswer.NotInText => $"ここには 書いてありません：{condition}。「{value}」を 見てください。",
            ConditionAnswer.OfficeDecides => $"窓口の 人が 決めます：{condition}。",
            ConditionAnswer.OpenFirst => $"店や 会社が できたら、決まり（{condition}）に 合います。",
            ConditionAnswer.ListOfOtherDay => $"名前を 調べた日が ちがいます（{condition}）。もう一度 調べてください。",
        };

    private static string? Left(PlanFigures plan) =>
        (plan.TakeHomeFirstYear, plan.TakeHomeThirdYear) switch
        {
            ({ } first, { } third) =>
                $"3年目は、ひと月に {PushSentences.About(third, "だいたい ")} のこりそうです（1年目は {PushSentences.About(first, "")}）",
            (null, { } third) => $"3年目は、ひと月に {PushSentences.About(third, "だいたい ")} のこりそうです",
            ({ } first, null) => $"1年目は、ひと月に {PushSentences.About(first, "だいたい ")} のこりそうです",
            _ => null,
        };

    private static IEnumerable<string> Of(PlanFigures plan)
    {
        if (plan.Investment is { } investment)
            yield return $"はじめる お金は、だいたい {PushSentences.TenThousands(investment)}です。";
        if (Left(plan) is { } left)
            yield return $"{left}。税金と 保険を はらう前の お金です。";
        yield return plan.BreakEvenMonth is { } month
            ? $"{month}か月目から、仕事の お金だけで つづけられそうです。"
            : "仕事の お金だけで つづけられる月は、この計画の 中では 見つかっていません。";
        if (plan.IsAssumed)
            yield return "どれも、こうなりそうだと 考えた数字です。";
    }

    private static IEnumerable<string> Of(MatchRemark.Programmes programmes)
    {
        if (programmes.Met > 0)
            yield return $"条件に 合う 制度が {programmes.Met}件 あります。";
        if (programmes.Unknown > 0)
            yield return $"使えるか まだ わからない 制度が {programmes.Unknown}件 あります。";
        if (programmes.ConfirmFirst)
            yield return "今年も あるか、窓口で 聞いてください。";
    }

    private static string Listed(IEnumerable<string> words) => string.Join("、", words);
}
