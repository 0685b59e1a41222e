using Okoshi.Engine.Push;

namespace Okoshi.App.Sentences;

/// <summary>短い日本語 The brief voice, for the line of a notice; it says why something is proposed.</summary>
internal static class BriefJapanese
{
    public static SentenceBook Book { get; } =
        new SentenceBook()
            .Claims(typeof(MatchRemark))
            .Case<MatchRemark.LikesUnknown>(_ => "町に足りない仕事です")
            .Case<MatchRemark.Likes>(r => $"{string.Join("・", r.Interests)}を生かせます")
            .Case<MatchRemark.LikesOtherThings>(_ => "町に足りない仕事です")
            .Case<MatchRemark.Ranked>(r => $"{r.Region}で{r.Rank}番目に足りない仕事")
            .Case<MatchRemark.NoPlan>(_ => "お金の見通しはまだありません")
            .Case<MatchRemark.Money>(r => Of(r.Plan) + (r.Plan.IsAssumed ? "（仮定）" : ""))
            .Case<MatchRemark.NoProgramme>(_ => "合う制度はまだ見つかっていません")
            .Case<MatchRemark.Programmes>(r =>
                (
                    r switch
                    {
                        { Met: 0 } => $"未確認の制度{r.Unknown}件",
                        { Unknown: 0 } => $"合う制度{r.Met}件",
                        _ => $"合う制度{r.Met}件、未確認{r.Unknown}件",
                    }
                ) + (r.ConfirmFirst ? "（今年度は要確認）" : "")
            )
            .Case<MatchRemark.Here>(r => $"{r.Region}の仕事")
            .Case<MatchRemark.Elsewhere>(r => $"{r.Region}の仕事（いまの所からも聞けます）")
            .Case<MatchRemark.Welcome>(r => $"{r.Region}の仕事（{(r.Soon ? "来る前から" : "いつか来る日の")}準備ができます）")
            .Case<MatchRemark.FromAfar>(r => $"{r.Region}の仕事（{r.Now}から話を聞けます）")
            .Case<MatchRemark.PlaceUnknown>(r => $"{r.Region}の仕事")
            .Case<MatchRemark.PerhapsNear>(r => $"{r.Region}の仕事（{r.Wanted}から通えるか要確認）");

    private static string Of(PlanFigures plan) =>
        (plan.Investment, Left(plan)) switch
        {
            ({ } need, { } left) => $"始めるお金約{PushSentences.TenThousands(need)}、{left}の見込み",
            ({ } need, null) => $"始めるお金約{PushSentences.TenThousands(need)}",
            (null, { } left) => $"{left}の見込み",
            _ => plan.BreakEvenMonth is { } month ? $"{month}か月目からお金が回る見込み" : "お金が回る月は計画では見つからず",
        };

    private static string? Left(PlanFigures plan) =>
        (plan.TakeHomeFirstYear, plan.TakeHomeThirdYear) switch
        {
            ({ } first, { } third) =>
                $"残るお金（税・保険の前）3年目月{PushSentences.About(third, "約")}・1年目月{PushSentences.About(first, "約")}",
            (null, { } third) => $"残るお金（税・保険の前）3年目月{PushSentences.About(third, "約")}",
            ({ } first, null) => $"残るお金（税・保険の前）1年目月{PushSentences.About(first, "約")}",
            _ => null,
        };
}
