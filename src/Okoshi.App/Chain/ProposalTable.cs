using Okoshi.App.Documents;
using Okoshi.App.Sentences;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Chain;

/// <summary>The proposals of a run as a table: one line a person.</summary>
public static class ProposalTable
{
    public static DocumentTable Of(ChainRequest request, IReadOnlyList<Proposal> proposals)
    {
        return new DocumentTable(
            "一人ひとりへの提案（下見）",
            [
                new DocumentColumn("person", "対象者", CellKind.Text),
                new DocumentColumn("synthetic", "架空", CellKind.YesNo),
                new DocumentColumn("age", "年齢", CellKind.Text),
                new DocumentColumn("interests", "好きなこと", CellKind.Text),
                new DocumentColumn("business", "提案する事業", CellKind.Text),
                new DocumentColumn("title", "事業の名前", CellKind.Text),
                new DocumentColumn("score", "合い方の点", CellKind.Number, "点", 1),
                new DocumentColumn("reasons", "理由", CellKind.Text),
                new DocumentColumn("met", "該当する制度", CellKind.Text),
                new DocumentColumn("unknown", "未確認の制度", CellKind.Text),
                new DocumentColumn("next", "次の候補", CellKind.Text),
            ],
            [.. proposals.Select(p => Row(request.AsOf, p))]
        )
        {
            Subtitle = $"{request.AsOf:yyyy-MM-dd} 時点",
            Notes = ["下見であり、だれにも送っていません。合成した対象者は架空です"],
        };
    }

    private static IReadOnlyList<Cell> Row(DateOnly asOf, Proposal proposal)
    {
        var best = proposal.Explain();
        return
        [
            Cell.Of(proposal.Member.Id),
            Cell.Of(proposal.Member.IsSynthetic),
            Cell.Of(AgeText(proposal.Member, asOf)),
            Cell.Of(string.Join(";", proposal.Member.Interests)),
            Cell.Of(best.Offer.Id),
            Cell.Of(best.Offer.PlainTitle),
            Cell.Of(best.Score),
            Cell.Of(string.Concat(best.Reasons.Select(r => r.Text.Text()))),
            Cell.Of(Programmes(best, Verdict.Met)),
            Cell.Of(Programmes(best, Verdict.Unknown)),
            Cell.Of(string.Join(";", proposal.RunnersUp.Select(m => m.Offer.Id))),
        ];
    }

    /// <summary>Age in words: an exact age, an age group, or 未確認.</summary>
    public static string AgeText(AudienceMember member, DateOnly asOf)
    {
        return member.Facts.AgeOn(asOf) switch
        {
            null => "未確認",
            { IsExact: true } age => $"{age.From:0}歳",
            { To: { } to } ages => $"{ages.From:0}〜{to:0}歳",
            { } ages => $"{ages.From:0}歳以上",
        };
    }

    private static string Programmes(Match match, Verdict verdict) =>
        string.Join(";", match.Programmes.Where(p => p.Verdict == verdict).Select(p => p.Programme.Title));
}
