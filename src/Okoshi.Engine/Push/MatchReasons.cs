using System.Globalization;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>The wording of reasons in plain Japanese: short sentences, and what is not known is said to be 未確認.</summary>
internal static class MatchReasons
{
    public static IReadOnlyList<ProposalReason> For(
        MatchContext context,
        AudienceMember member,
        OpportunityOffer offer,
        IReadOnlyList<ProgrammeOutcome> outcomes
    ) =>
        [
            new(MatchPartKind.Interest, Interest(context, member, offer)),
            new(MatchPartKind.Rank, $"{context.RegionName}で足りない仕事の中で、{offer.Rank}番目です。"),
            new(MatchPartKind.Plan, Plan(offer.Plan)),
            new(MatchPartKind.Support, Support(outcomes)),
            new(MatchPartKind.Place, Where(context, member.Facts.PlannedPlace)),
        ];

    private static string Interest(MatchContext context, AudienceMember member, OpportunityOffer offer)
    {
        if (member.Interests.Count == 0)
            return "好きなことは、まだ分かりません。そのため、地域で足りない仕事から選びました。";
        var shared = member.Interests.Where(offer.Interests.Contains).ToArray();
        return shared.Length == 0
            ? $"あなたの好きなこと（{Labels(context, member.Interests)}）とは重なりません。地域で足りない仕事から選びました。"
            : $"あなたの好きなこと（{Labels(context, shared)}）を生かせます。";
    }

    private static string Plan(PlanFigures? plan)
    {
        if (plan is null)
            return "お金の見通しは、まだありません（データなし）。";
        var sentences = new List<string>();
        if (plan.Investment is { } investment)
            sentences.Add($"はじめるためのお金は、およそ{TenThousands(investment)}です。");
        if (plan.MonthlyTakeHome is { } takeHome)
            sentences.Add($"手もとに残るお金は、月およそ{TenThousands(takeHome)}の見込みです。");
        sentences.Add(
            plan.BreakEvenMonth is { } month
                ? $"{month}か月目から、事業だけでお金が回る見込みです。"
                : "事業だけでお金が回る月は、計画の中では見つかっていません。"
        );
        if (plan.IsAssumed)
            sentences.Add("どれも仮定をおいた数字です。");
        return string.Concat(sentences);
    }

    private static string Support(IReadOnlyList<ProgrammeOutcome> outcomes)
    {
        var met = outcomes.Count(o => o.Verdict == Verdict.Met);
        var unknown = outcomes.Count(o => o.Verdict == Verdict.Unknown);
        if (met + unknown == 0)
            return "条件に合う支援制度は、まだ見つかっていません。";
        var sentences = new List<string>();
        if (met > 0)
            sentences.Add($"条件に合う支援制度が{met}件あります。");
        if (unknown > 0)
            sentences.Add($"使えるか未確認の支援制度が{unknown}件あります。");
        if (outcomes.Any(o => o.MayBeProposed && o.Confirmation == ConfirmationState.ConfirmFirst))
            sentences.Add("今年度も続いているかは未確認です。窓口で確かめてください。");
        return string.Concat(sentences);
    }

    private static string Where(MatchContext context, Place? wanted) =>
        context.Nearness(wanted) switch
        {
            Verdict.Met => $"{context.RegionName}でできる仕事です。",
            Verdict.NotMet => $"これは{context.RegionName}の仕事です。「{wanted!.Name}」という答えとは合いません。",
            _ when wanted is null => $"これは{context.RegionName}の仕事です。どこで働きたいかは、まだ分かりません。",
            _ => $"これは{context.RegionName}の仕事です。「{wanted.Name}」から通えるかは、確かめてください。",
        };

    private static string Labels(MatchContext context, IEnumerable<string> interests) =>
        string.Join("、", interests.Select(i => context.InterestLabels.TryGetValue(i, out var label) ? label : i));

    private static string TenThousands(Yen amount) =>
        decimal.Round(amount.Amount / 10000m, MidpointRounding.AwayFromZero).ToString("#,0", CultureInfo.InvariantCulture) + "万円";
}
