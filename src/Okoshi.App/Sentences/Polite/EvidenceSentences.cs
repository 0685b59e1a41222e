using System.Globalization;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Sentences;

/// <summary>Stage 2 in polite Japanese: what was looked at, what it means, and what is added to it.</summary>
internal static class EvidenceSentences
{
    public static SentenceBook AddTo(SentenceBook book) => Notes(Subjects(book.Codes<EvidenceMeaning>(Of)));

    private static SentenceBook Subjects(SentenceBook book) =>
        book.Case<EvidenceSubject.OfIndustry>(s => Of(s.Measure, s.Industry))
            .Case<EvidenceSubject.Printed>(s => $"{s.Industry.Name}の印刷された特化係数（{Of(s.Basis)}）")
            .Case<EvidenceSubject.OfArea>(s => Of(s.Measure))
            .Case<EvidenceSubject.Buyers>(s => $"客（{MarketName(s.Market)}）の増減の見通し")
            .Case<EvidenceSubject.WorkingAge>(_ => "15〜64歳の人の増減の見通し")
            .Case<EvidenceSubject.Purchases>(s => $"{s.Sector ?? s.Industry.Name}で要るもののうち、域外からの買い入れ（推計）")
            .Case<EvidenceSubject.Needed>(s => Of(s.Condition) + "の、全国に対する比")
            .Case<EvidenceSubject.OfTown>(s => Of(s.Measure))
            .Case<EvidenceSubject.Goods>(s => Goods(s.Item, s.Kinds))
            .Case<EvidenceSubject.Project>(s => $"共創プロジェクト {s.Id}");

    private static SentenceBook Notes(SentenceBook book) =>
        book.Case<EvidenceNote.InYear>(n => n.Year + "年")
            .Case<EvidenceNote.Years>(n => $"{n.From}〜{n.To}年")
            .Case<EvidenceNote.FewerPlaces>(n => $"似た市区町村より{Places(n.Measure)}が少ない")
            .Case<EvidenceNote.FewPersonsExpected>(n => FewExpected("似た市区町村の水準でも、ここでは", n.Expected, "人"))
            .Case<EvidenceNote.FewPlacesExpected>(n => FewExpected("似た市区町村の水準でも、ここでは", n.Expected, "か所"))
            .Case<EvidenceNote.FewClosuresExpected>(n => FewExpected("中ほどの割合でも、ここでは一年に", n.Expected, "社"))
            .Case<EvidenceNote.PersonsMissing>(n => $"足りない人数はおよそ {decimal.Round(n.Persons):#,0} 人")
            .Case<EvidenceNote.TooFewMissing>(n =>
                $"足りない人数は {n.Persons:0.#} 人で、一つの事業が立つ大きさ（{n.Least:0.#} 人）に届きません"
            )
            .Case<EvidenceNote.SmallIndustry>(n => $"従業者が{n.Least:0.#}人に満たず、割合の振れが大きいため判断に使いません")
            .Case<EvidenceNote.Closed>(n =>
                $"閉じた法人は {n.Firms:#,0} 社。後継者がいないために閉じたとは限らないので、これだけでは必要の根拠にしません"
            )
            .Case<EvidenceNote.Bought>(n =>
                Balance(n.Millions) + "。足りなさと同じ従業者から計算した推計なので、これだけでは必要の根拠にしません"
            )
            .Case<EvidenceNote.WagesElsewhere>(n =>
                "ほかの所で雇われる場合（全産業）とくらべると、"
                + string.Join("、", n.Places.Select(w => $"{w.Place}の {n.Here * w.Ratio:0.00}倍"))
            )
            .Case<EvidenceNote.GoodsNotCounted>(n =>
                $"地域の調べに、{Goods(n.Item, n.Kinds)}の行が足りません。ないと分かっているものは 0 と書くと、「ない」と分かります"
            )
            .Case<EvidenceNote.GoodsThere>(n => string.Join("、", n.Counts.Select(Count)))
            .Case<EvidenceNote.SmallClass>(n => $"{n.Name}（小分類）だけの事業所数と需要額")
            .Case<EvidenceNote.SharedByDivision>(n =>
                $"産業は大分類で数えています。同じ産業の {n.Businesses} 件の事業が、同じ数字を分け合っています"
            )
            .Case<EvidenceNote.Viability>(_ => "採算")
            .Case<EvidenceNote.StrategyFit>(_ => "地域の戦略との合い方");

    /// <summary>Those who buy.</summary>
    public static string MarketName(MarketKind market) =>
        market switch
        {
            MarketKind.Residents => "住む人",
            MarketKind.Children => "0〜14歳の人",
            MarketKind.WorkingAge => "15〜64歳の人",
            MarketKind.Over64 => "65歳以上の人",
            MarketKind.Over74 => "75歳以上の人",
            MarketKind.Businesses => "地域の会社。15〜64歳の人で代える",
            MarketKind.Outside => "地域の外の人。全国の人口で代える",
            MarketKind.Unprojected => "公表された見通しのない客",
        };

    /// <summary>Who works in an industry; farming and fishing are counted together.</summary>
    public static string Workers(IndustryCode industry) => DiscoveryArea.IsPrimary(industry) ? "農林漁業" : industry.Name;

    private static string Of(IndustryMeasure measure, IndustryCode industry) =>
        measure switch
        {
            IndustryMeasure.Quotient => industry.Name + "の特化係数",
            IndustryMeasure.NeighbourRatio => industry.Name + "の近隣比（人口あたりの事業所数）",
            IndustryMeasure.Level => (
                DiscoveryArea.IsPrimary(industry) ? "農林漁業で働く人（個人の農林漁家も含む。" : $"{industry.Name}で働く人（"
            ) + "人口1,000人あたり）の、似た市区町村の中央値に対する比",
            IndustryMeasure.QuotientCheck => industry.Name + "の特化係数（全国を1とする確かめ）",
            IndustryMeasure.PrefectureLevel =>
                $"{industry.Name}の、同じ都道府県全体での水準（似た市区町村の中央値に対する比。近くにあるかの確かめ）",
            IndustryMeasure.Relatedness => industry.Name + "と今ある産業との近さの、全国の市区町村の中での位置",
            IndustryMeasure.PeerTrend => $"似た市区町村の{industry.Name}の従業者の増減",
            IndustryMeasure.Wage => industry.Name + "の賃金の、全産業に対する比",
        };

    private static string Of(QuotientBasis basis) =>
        basis switch
        {
            QuotientBasis.Workers => "就業者",
            QuotientBasis.Establishments => "事業所",
            QuotientBasis.GrossProduct => "市内総生産",
        };

    private static string Of(AreaMeasure measure) =>
        measure switch
        {
            AreaMeasure.ElderlyAlone => "65歳以上のひとり暮らしの世帯の割合の、全国に対する比",
            AreaMeasure.Closures => "一年に閉じた法人（登記官による閉鎖を除く。民営事業所1,000か所あたり）の、市区町村の中央値に対する比",
            AreaMeasure.Nurseries => $"{Places(measure)}（15歳未満1,000人あたり）の、似た市区町村の中央値に対する比",
            AreaMeasure.RetailShops or AreaMeasure.Restaurants =>
                $"{Places(measure)}（人口1,000人あたり）の、似た市区町村の中央値に対する比",
        };

    private static string Places(AreaMeasure measure) =>
        measure switch
        {
            AreaMeasure.RetailShops => "小売店",
            AreaMeasure.Restaurants => "飲食店",
            _ => "保育所等",
        };

    private static string Of(LocalCondition condition) =>
        condition switch
        {
            LocalCondition.None => "",
            LocalCondition.Farms => "販売農家（世帯あたり）",
            LocalCondition.Forest => "住める土地でない面積（山や森）の割合",
            LocalCondition.Sea => "漁業の従業者（法人）の割合",
        };

    private static string Of(LocalMeasure measure) =>
        measure switch
        {
            LocalMeasure.Visitors => "一年に訪れる人（観光入込客数）の、住む人に対する比",
            LocalMeasure.Guests => "一年の宿泊（延べ）の、住む人に対する比",
            LocalMeasure.Season => "訪れる人がいちばん多い月の、ふだんの月（平均）に対する比",
            LocalMeasure.Successors => "後継者を探している事業者",
        };

    private static string Of(EvidenceMeaning meaning) =>
        meaning switch
        {
            EvidenceMeaning.PeersHaveMore => "似た市区町村なら働いている人が、ここにはいない",
            EvidenceMeaning.ThinAgainstNation => "全国とくらべても薄い",
            EvidenceMeaning.ThinInPrefecture => "同じ都道府県の中でも少ない",
            EvidenceMeaning.NearToWhatIsThere => "今ある産業に近く、技や取引先を生かしやすい",
            EvidenceMeaning.GrowsAtPeers => "似た市区町村で伸びている",
            EvidenceMeaning.FewerWorkers => "人手が減り、補う仕事が要る",
            EvidenceMeaning.MoreWorkers => "人手を集めやすい",
            EvidenceMeaning.MoreBuyers => "客になる人が大きく増える",
            EvidenceMeaning.ManyElderlyAlone => "ひとり暮らしの高齢の人が多い",
            EvidenceMeaning.ManyClosures => "閉じる会社が多く、続けられる仕事がなくなっている見込み",
            EvidenceMeaning.BoughtOutside => "ここで要るものを、域外から買っている",
            EvidenceMeaning.PaysMore => "雇われて働くよりも多い収入を見込みやすい",
            EvidenceMeaning.FarmsThere => "地元の原料をつくる農家がいる",
            EvidenceMeaning.ForestThere => "山や森がある",
            EvidenceMeaning.CatchThere => "水揚げがある",
            EvidenceMeaning.ResourceThere => "仕事の材料になる資源が、地域にある",
            EvidenceMeaning.ByProductThere => "捨てられている副産物を、材料にできる",
        };

    private static string Goods(LocalItem item, IReadOnlyList<LocalGoods> kinds) =>
        $"{(item == LocalItem.Resource ? "使える地域の資源" : "使われていない副産物")}（{string.Join("、", kinds.Select(NameOf))}）";

    private static string NameOf(LocalGoods goods) =>
        goods switch
        {
            LocalGoods.Fruit => "果実",
            LocalGoods.Vegetables => "野菜",
            LocalGoods.Grain => "穀物",
            LocalGoods.Livestock => "畜産物",
            LocalGoods.Fish => "水産物",
            LocalGoods.Wood => "木材",
            LocalGoods.Craft => "工芸の技",
            LocalGoods.HotSpring => "温泉",
            LocalGoods.Nature => "自然の景色",
            LocalGoods.Culture => "歴史と文化",
        };

    private static string Count(LocalCount c) =>
        $"{NameOf(c.Goods!.Value)} {c.Value.ToString("#,0.##", CultureInfo.InvariantCulture)}{c.Unit}"
        + $"{(c.Note.Length > 0 ? $"（{c.Note}）" : "")}";

    private static string FewExpected(string level, decimal expected, string unit) =>
        $"{level} {expected:0.#} {unit}にしかならず、割合の振れが大きいため判断に使いません";

    private static string Balance(decimal millions) =>
        millions == 0
            ? "差し引きすると、域外へ売る方が多い"
            : $"売りを差し引いて、1年におよそ {(millions / 100).ToString(millions >= 1000 ? "#,0" : "0.#", CultureInfo.InvariantCulture)} 億円";
}
