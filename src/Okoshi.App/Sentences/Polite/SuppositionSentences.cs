using System.Globalization;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Sentences;

/// <summary>Stage 2 in polite Japanese: what would change a rank, and the cross SWOT.</summary>
internal static class SuppositionSentences
{
    public static SentenceBook AddTo(SentenceBook book) => Swot(Suppositions(book));

    private static SentenceBook Suppositions(SentenceBook book) =>
        book.Case<Supposition.Even>(s => $"{s.Industry.Name}の特化係数と近隣比が1になったら")
            .Case<Supposition.Thinner>(s => $"{s.Industry.Name}の特化係数が0.1下がったら")
            .Case<Supposition.TrendTurned>(s => $"{s.Industry.Name}の従業者の増減の向きが逆になったら")
            .Case<Supposition.FigureTurned>(s => $"「{s.What.Text()}」{Turned(s.Now)}")
            .Case<Supposition.FigureMoved>(s =>
                $"「{s.What.Text()}」が{(s.IsKnown ? "" : "分かって、")} {s.Value.ToString("0.##", CultureInfo.InvariantCulture)}{s.Unit}"
                + (s.IsKnown ? "になったら" : "だったら")
            )
            .Case<Supposition.ProjectGone>(s => $"共創プロジェクト「{s.Project.Text()}」が戦略からなくなったら")
            .Case<Supposition.Viable>(_ => "採算が満点と分かったら（ほかの事業はそのまま）")
            .Case<Supposition.WeightChanged>(s => $"「{s.Label}」の点を{(s.Factor < 1 ? "半分" : $"{s.Factor:0.#}倍")}にしたら");

    private static SentenceBook Swot(SentenceBook book) =>
        book.Case<SwotRemark.Thick>(r => $"{r.Industry.Name}が、全国とくらべても似た市区町村とくらべても厚い")
            .Case<SwotRemark.Thin>(r => $"{EvidenceSentences.Workers(r.Industry)}で働く人が、似た市区町村より少ない")
            .Case<SwotRemark.PeopleLeave>(_ => "転入する人より転出する人が多い")
            .Case<SwotRemark.Moves>(r => $"{r.Industry.Name}が{(r.Grows ? "全国で伸びている" : "全国で縮んでいる")}")
            .Case<SwotRemark.PeopleChange>(r =>
                $"{EvidenceSentences.MarketName(r.People)}が{(r.Grows ? "増える" : "減る")}（{r.From}〜{r.To}年）"
            )
            .Codes<SwotMeasure>(Of)
            .Codes<SwotProposal>(Of);

    private static string Turned(Verdict now) =>
        now switch
        {
            Verdict.Met => "が必要を示さなくなったら",
            Verdict.NotMet => "が必要を示すようになったら",
            Verdict.Unknown => "が分かって、必要を示したら",
        };

    private static string Of(SwotMeasure measure) =>
        measure switch
        {
            SwotMeasure.Quotient => "特化係数",
            SwotMeasure.Level => "似た市区町村の中央値に対する比",
            SwotMeasure.Employees => "従業者",
            SwotMeasure.MissingPersons => "足りない人数",
            SwotMeasure.NetMigration => "転入超過（人口1,000人あたり）",
            SwotMeasure.NationChange => "全国の従業者の増減",
            SwotMeasure.PeerChange => "似た市区町村の従業者の増減",
            SwotMeasure.Outlook => "増減の見通し",
        };

    private static string Of(SwotProposal proposal) =>
        proposal switch
        {
            SwotProposal.SellOutside => "厚い産業が全国でも伸びている。地域の外から受ける仕事を増やす",
            SwotProposal.CarryOver => "厚い産業が全国で縮んでいる。ここで育った技と取引先を、隣の仕事に移す",
            SwotProposal.SaveLabour => "厚い産業の人手が足りなくなる。手間を減らす仕事と、引き継ぎを先に用意する",
            SwotProposal.ServeStrength => "厚い産業の会社を最初の客にして、全国で伸びている仕事をここで育てる",
            SwotProposal.SupportStarters => "全国で伸びているのに、ここには足りない。新しく始める人を先に支える",
            SwotProposal.ShareWithNeighbours => "足りないうえに全国でも縮んでいる。増やすより、近くの市町村と分け合うことを考える",
            SwotProposal.ServeElderly => "増える高齢の人の暮らしを支える仕事で、働く場所を増やす",
            SwotProposal.EarnOutsideAlone => "出ていく人が多く、働く年代も減る。一人で始められる仕事と、地域の外から稼ぐ仕事を先に示す",
        };
}
