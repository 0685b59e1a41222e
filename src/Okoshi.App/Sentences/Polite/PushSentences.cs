using System.Globalization;
using Okoshi.App.Plan;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Sentences;

/// <summary>Stage 5 in polite Japanese: short sentences, and what is not known is said to be 未確認.</summary>
internal static class PushSentences
{
    public static SentenceBook AddTo(SentenceBook book) =>
        book.Case<MatchRemark.LikesUnknown>(_ => "好きなことは、まだ分かりません。そのため、地域で足りない仕事から選びました。")
            .Case<MatchRemark.Likes>(r => $"あなたの好きなこと（{Listed(r.Interests)}）を生かせます。")
            .Case<MatchRemark.LikesOtherThings>(r =>
                $"あなたの好きなこと（{Listed(r.Interests)}）とは重なりません。地域で足りない仕事から選びました。"
            )
            .Case<MatchRemark.Ranked>(r => $"{r.Region}で足りない仕事の中で、{r.Rank}番目です。")
            .Case<MatchRemark.NoPlan>(_ => "お金の見通しは、まだありません（データなし）。")
            .Case<MatchRemark.Money>(r => string.Concat(Of(r.Plan)))
            .Case<MatchRemark.NoProgramme>(_ => "条件に合う支援制度は、まだ見つかっていません。")
            .Case<MatchRemark.Programmes>(r => string.Concat(Of(r)))
            .Case<MatchRemark.Here>(r => $"{r.Region}でできる仕事です。")
            .Case<MatchRemark.Elsewhere>(r => $"これは{r.Region}の仕事です。「{r.Wanted}」にいるまま始められることも、聞いてみてください。")
            .Case<MatchRemark.Welcome>(r =>
                r.Soon
                    ? $"{r.Region}でできる仕事です。来る前から、準備を始められます。"
                    : $"{r.Region}でできる仕事です。いつか来る日のために、遠くにいるまま準備を始められます。"
            )
            .Case<MatchRemark.FromAfar>(r => $"{r.Region}の仕事です。いま「{r.Now}」にいるまま、話を聞くことから始められます。")
            .Case<MatchRemark.PlaceUnknown>(r => $"これは{r.Region}の仕事です。どこで働きたいかは、まだ分かりません。")
            .Case<MatchRemark.PerhapsNear>(r => $"これは{r.Region}の仕事です。「{r.Wanted}」から通えるかは、確かめてください。");

    /// <summary>Tens of thousands of yen, as money is spoken of.</summary>
    public static string TenThousands(Yen amount) =>
        decimal.Round(amount.Amount / 10000m, MidpointRounding.AwayFromZero).ToString("#,0", CultureInfo.InvariantCulture) + "万円";

    /// <summary>An amount as it is spoken of: what is less than the last digit told is not rounded away to nothing.</summary>
    public static string About(Yen amount, string about) =>
        amount == Yen.Zero ? "0円"
        : amount.Amount is > 0 and < 5_000 ? "1万円未満"
        : about + TenThousands(amount);

    /// <summary>What is left in a month, never without its year.</summary>
    private static string? Left(PlanFigures plan) =>
        (plan.TakeHomeFirstYear, plan.TakeHomeThirdYear) switch
        {
            ({ } first, { } third) => $"3年目で月{About(third, "およそ")}（1年目は{About(first, "")}）",
            (null, { } third) => $"3年目で月{About(third, "およそ")}",
            ({ } first, null) => $"1年目で月{About(first, "およそ")}",
            _ => null,
        };

    private static IEnumerable<string> Of(PlanFigures plan)
    {
        if (plan.Investment is { } investment)
            yield return $"はじめるためのお金は、およそ{TenThousands(investment)}です。";
        if (Left(plan) is { } left)
            yield return $"{PlanWords.LeftBeforeTax}は、{left}の見込みです。";
        yield return plan.BreakEvenMonth is { } month
            ? $"{month}か月目から、事業だけでお金が回る見込みです。"
            : "事業だけでお金が回る月は、計画の中では見つかっていません。";
        if (plan.IsAssumed)
            yield return "どれも仮定をおいた数字です。";
    }

    private static IEnumerable<string> Of(MatchRemark.Programmes programmes)
    {
        if (programmes.Met > 0)
            yield return $"条件に合う支援制度が{programmes.Met}件あります。";
        if (programmes.Unknown > 0)
            yield return $"使えるか未確認の支援制度が{programmes.Unknown}件あります。";
        if (programmes.ConfirmFirst)
            yield return "今年度も続いているかは未確認です。窓口で確かめてください。";
    }

    private static string Listed(IEnumerable<string> words) => string.Join("、", words);
}
