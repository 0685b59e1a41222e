using Okoshi.App.Charts;
using Okoshi.App.Documents;
using Okoshi.App.Sentences;
using Okoshi.Engine.Push;

namespace Okoshi.App.Chain.Report;

/// <summary>届ける</summary>
internal static class PushSection
{
    private const int Examples = 3;

    public static void Write(HtmlWriter html, ChainResult result)
    {
        var proposals = result.Proposals;
        var synthetic = proposals.All(p => p.Member.IsSynthetic);
        html.Section(
            "push",
            "5 届ける",
            $"{proposals.Count} 人{(synthetic ? "（合成した架空の人たち）" : "")}に、一人ひとりに合う提案を選びました。下見であり、何も送っていません。",
            section =>
            {
                var counts = proposals
                    .GroupBy(p => p.Offer.Title)
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key, StringComparer.Ordinal);
                section.Figure(
                    BarChart.Draw("いちばんに提案した事業", [.. counts.Select(g => new Bar(g.Key, g.Count()))], "人", "", decimals: 0)
                );
                foreach (var proposal in proposals.Take(Examples))
                    Example(section, result, proposal);
            }
        );
    }

    private static void Example(HtmlWriter html, ChainResult result, Proposal proposal)
    {
        var best = proposal.Explain();
        html.Open("article")
            .Element(
                "h3",
                $"{proposal.Member.Id}（{ProposalTable.AgeText(proposal.Member, result.Request.AsOf)}）に「{best.Offer.PlainTitle}」"
            );
        html.List(best.Reasons.Select(r => r.Text.Text()));
        html.Table(
            "使えるかもしれない制度",
            ["判定", "制度", "理由"],
            best.Programmes.Select(o =>
                (IReadOnlyList<string>)
                    [
                        SupportSection.Word(o.Verdict),
                        o.Programme.Title,
                        string.Join(" ", o.Findings.Where(f => f.Verdict == o.Verdict).Select(f => f.Reason.Text())),
                    ]
            )
        );
        html.Element("p", $"次の候補：{string.Join("、", proposal.RunnersUp.Select(m => m.Offer.PlainTitle))}", "sub").Close("article");
    }
}
