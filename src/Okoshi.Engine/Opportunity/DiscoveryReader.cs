using System.Globalization;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>Looks up what official statistics say for and against one business.</summary>
internal sealed class DiscoveryReader(DiscoveryInput input, RegionSurvey survey)
{
    /// <summary>A level below this share of the peers' counts as missing.</summary>
    private const decimal Shortfall = 0.95m;

    /// <summary>A share above this multiple of the nation's counts as a need.</summary>
    private const decimal Excess = 1.05m;

    /// <summary>A market that grows by more than this (per cent) shows a need.</summary>
    private const decimal Growth = 10;

    /// <summary>What a business cannot do without is there from this multiple of the nation's share on; also the middle of a position.</summary>
    private const decimal Half = 0.5m;

    /// <summary>Below this number of places that the peers' level would mean here, ratios swing too much.</summary>
    private const decimal LeastPlaces = 5;

    /// <summary>So much of the demand (per cent) must come from outside to be worth telling.</summary>
    private const decimal LeastBought = 5;

    /// <summary>Its output is mostly the imputed rent of owners' houses, which no employee makes.</summary>
    private const string RealEstate = "K";

    private readonly Dictionary<IndustryCode, IndustryGap> gaps = survey.Industries.ToDictionary(i => i.Industry);
    private readonly LocalReader local = new(input, survey.Area.Figures.Population);
    private readonly EvidenceReader? own = input.Own is null ? null : new EvidenceReader(input.Own);
    private readonly ILookup<string, OpportunityDriver> drivers = (input.Own?.Drivers ?? [])
        .Where(d => d.Kind is DriverKind.Statistic or DriverKind.Strategy)
        .ToLookup(d => d.Business, StringComparer.Ordinal);

    public IndustryGap? Gap(IndustryCode industry) => gaps.GetValueOrDefault(industry);

    public IReadOnlyList<Evidence> Read(StartableBusiness business, BusinessMarket market)
    {
        var gap = market.ByIndustry ? Gap(business.Industry) : null;
        var none = Computed.None(
            market.ByIndustry ? "この産業は、統計の表にありません" : "分類の上の産業と仕事の中身が違うため、産業の数字は使いません"
        );
        var (code, name) = (business.Industry.Code, business.Industry.Name);
        var saves = market.Staffing == Staffing.Saves;
        return
        [
            Level(business, gap, none),
            .. market.Measures.Select(Measure),
            .. local.Read(market),
            .. own is null ? [] : drivers[business.Id].SelectMany(own.Read),
            Purchase(business.Industry, market.ByIndustry, none),
            Row(
                EvidenceKind.QuotientCheck,
                code,
                name + "の特化係数（全国を1とする確かめ）",
                gap?.Quotient ?? none,
                "倍",
                Expectation.Below,
                Shortfall,
                "全国とくらべても薄い"
            ),
            Row(
                EvidenceKind.PrefectureCheck,
                code,
                $"{name}の、同じ都道府県全体での水準（似た市区町村の中央値に対する比。近くにあるかの確かめ）",
                gap?.PrefectureLevel ?? none,
                "倍",
                Expectation.Below,
                Shortfall,
                "同じ都道府県の中でも少ない"
            ),
            Row(
                EvidenceKind.Relatedness,
                code,
                name + "と今ある産業との近さの、全国の市区町村の中での位置",
                gap?.DensityRank ?? none,
                "",
                Expectation.Above,
                Half,
                "今ある産業に近く、技や取引先を生かしやすい"
            ),
            Row(
                EvidenceKind.PeerTrend,
                code,
                $"似た市区町村の{name}の従業者の増減",
                gap?.PeerChange ?? none,
                "%",
                Expectation.Above,
                0,
                "似た市区町村で伸びている"
            ) with
            {
                Period = input.BaseYear is { } b ? $"{b}〜{input.Year}年" : "",
            },
            Outlook(market.Market),
            Future(
                EvidenceKind.Labour,
                "15〜64歳の人の増減の見通し",
                MarketKind.WorkingAge,
                saves ? Expectation.Below : Expectation.Above,
                0,
                saves ? "人手が減り、補う仕事が要る" : "人手を集めやすい"
            ),
            Income(business.Industry),
            .. market.Requires == LocalCondition.None ? [] : new[] { Condition(market.Requires) },
        ];
    }

    /// <summary>Whether what the business cannot do without is there; the town's own word that it has none of the goods counts too.</summary>
    public static Verdict Stands(IReadOnlyList<Evidence> evidence)
    {
        Verdict[] conditions = [.. evidence.Where(e => e.Kind == EvidenceKind.Condition).Select(e => e.Verdict)];
        return
            conditions.Length > 0
            && evidence.Any(e => e is { Kind: EvidenceKind.LocalResource, Verdict: Verdict.NotMet } && LocalReader.IsResource(e))
            ? Verdict.NotMet
            : VerdictLogic.All(conditions);
    }

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
            _ => "公表された見通しのない客",
        };

    private Evidence Level(StartableBusiness business, IndustryGap? gap, Computed none)
    {
        var work = DiscoveryArea.IsPrimary(business.Industry)
            ? "農林漁業で働く人（個人の農林漁家も含む。"
            : $"{business.Industry.Name}で働く人（";
        var row = Row(
            EvidenceKind.PeerLevel,
            business.Industry.Code,
            work + "人口1,000人あたり）の、似た市区町村の中央値に対する比",
            gap?.Level ?? none,
            "倍",
            Expectation.Below,
            Shortfall,
            "似た市区町村なら働いている人が、ここにはいない"
        );
        if (row.Verdict != Verdict.Met || gap?.MissingJobs.Value is not { } missing)
            return row;
        return missing >= IndustryGap.LeastMissing
            ? row with
            {
                Note = $"足りない人数はおよそ {decimal.Round(missing):#,0} 人",
            }
            : row with
            {
                Verdict = Verdict.NotMet,
                Note = $"足りない人数は {missing:0.#} 人で、一つの事業が立つ大きさ（{IndustryGap.LeastMissing} 人）に届きません",
            };
    }

    private Evidence Measure(AreaMeasure measure) =>
        measure switch
        {
            AreaMeasure.ElderlyAlone => ElderlyAlone(),
            AreaMeasure.Closures => Closures(),
            _ => Places(measure),
        };

    private Evidence ElderlyAlone()
    {
        var nation = AreaFigures.Per(input.Areas.Sum(a => a.Figures.ElderlyAlone), input.Areas.Sum(a => a.Figures.Households), 100);
        return Row(
            EvidenceKind.Statistic,
            nameof(AreaMeasure.ElderlyAlone),
            "65歳以上のひとり暮らしの世帯の割合の、全国に対する比",
            Ratio(survey.Area.Figures.Of(AreaMeasure.ElderlyAlone), nation, "全国の値がありません"),
            "倍",
            Expectation.Above,
            Excess,
            "ひとり暮らしの高齢の人が多い"
        );
    }

    private Evidence Places(AreaMeasure measure)
    {
        var (label, unit) = Words(measure);
        decimal[] others = [.. survey.Peers.Select(p => p.Area.Figures.Of(measure)).OfType<decimal>().Order()];
        var usual = others.Length > 0 ? NeighbourComparison.Median(others) : (decimal?)null;
        var expected = usual * (measure == AreaMeasure.Nurseries ? survey.Area.Figures.Children : survey.Area.Figures.Population) / 1000;
        var ratio =
            expected < LeastPlaces
                ? Computed.None($"似た市区町村の水準でも、ここでは {expected:0.#} か所にしかならず、割合の振れが大きいため判断に使いません")
                : Ratio(survey.Area.Figures.Of(measure), usual, "似た市区町村の値がありません");
        return Row(
            EvidenceKind.PeerPlaces,
            measure.ToString(),
            $"{label}（{unit}）の、似た市区町村の中央値に対する比",
            ratio,
            "倍",
            Expectation.Below,
            Shortfall,
            $"似た市区町村より{label}が少ない"
        );
    }

    /// <summary>Against all municipalities that the same count knows: closures follow the times, not the kind of town.</summary>
    private Evidence Closures()
    {
        decimal[] all = [.. input.Areas.Select(a => a.Figures.Of(AreaMeasure.Closures)).OfType<decimal>().Order()];
        var usual = all.Length > 0 ? NeighbourComparison.Median(all) : (decimal?)null;
        var (figures, expected) = (survey.Area.Figures, usual * survey.Area.Figures.Establishments / 1000);
        var ratio =
            input.ClosureYear.Length == 0 ? Computed.None(input.NoClosures)
            : expected < LeastPlaces
                ? Computed.None($"中ほどの割合でも、ここでは一年に {expected:0.#} 社にしかならず、割合の振れが大きいため判断に使いません")
            : Ratio(figures.Of(AreaMeasure.Closures), usual, "くらべる市区町村の値がありません");
        var row = Row(
            EvidenceKind.Closures,
            nameof(AreaMeasure.Closures),
            "一年に閉じた法人（登記官による閉鎖を除く。民営事業所1,000か所あたり）の、市区町村の中央値に対する比",
            ratio,
            "倍",
            Expectation.Above,
            Excess,
            "閉じる会社が多く、続けられる仕事がなくなっている見込み"
        );
        return ratio.Value is null
            ? row
            : row with
            {
                Period = input.ClosureYear + "年",
                Sources = [.. row.Sources, .. input.ClosureSource is { } s ? new[] { s } : []],
                Note =
                    $"閉じた法人は {figures.Closures:#,0} 社。後継者がいないために閉じたとは限らないので、これだけでは必要の根拠にしません",
            };
    }

    /// <summary>Estimated from the employees that the level counts already: it explains and adds a little, and proves nothing.</summary>
    private Evidence Purchase(IndustryCode industry, bool byIndustry, Computed none)
    {
        var bought = byIndustry ? input.Purchases?.Sectors.GetValueOrDefault(industry) : null;
        var share = (byIndustry, input.Purchases, bought) switch
        {
            (false, _, _) => none,
            (_, null, _) => Computed.None(input.NoPurchases),
            _ when DiscoveryArea.IsPrimary(industry) => Computed.None(
                "農林漁業は法人の従業者しか数えられず、買い入れを大きく見積もるため使いません"
            ),
            _ when industry.Code == RealEstate => Computed.None(
                "不動産の生産額の多くは持ち家の家賃とみなした額で、従業者では分けられないため使いません"
            ),
            (_, _, null) => Computed.None("この産業の生産額を推計できません"),
            ({ }, { } estimate, { } known) => Computed.Of(known.Share, estimate.Sources),
        };
        var row = DiscoveryRow.Of(
            EvidenceKind.OutsidePurchase,
            industry.Code,
            $"{bought?.Sector ?? industry.Name}で要るもののうち、域外からの買い入れ（推計）",
            share,
            "%",
            input.Purchases?.Period ?? "",
            Expectation.Above,
            LeastBought,
            "ここで要るものを、域外から買っている"
        );
        if (share.Value is null)
            return row;
        var balance =
            bought!.Amount == 0
                ? "差し引きすると、域外へ売る方が多い"
                : $"売りを差し引いて、1年におよそ {HundredMillions(bought.Amount)} 億円";
        return row with { Note = $"{balance}。足りなさと同じ従業者から計算した推計なので、これだけでは必要の根拠にしません" };
    }

    private static string HundredMillions(decimal millions) =>
        (millions / 100).ToString(millions >= 1000 ? "#,0" : "0.#", CultureInfo.InvariantCulture);

    private Computed Ratio(decimal? own, decimal? other, string noOther) =>
        (own, other) switch
        {
            (null, _) => Computed.None("この市区町村の値が公表されていません"),
            (_, null or 0) => Computed.None(noOther),
            ({ } o, { } n) => Computed.Of(o / n, input.Source),
        };

    /// <summary>A market that grows much is a need in itself; the nation's does not show one here.</summary>
    private Evidence Outlook(MarketKind market)
    {
        var row = Future(
            EvidenceKind.Outlook,
            $"客（{MarketName(market)}）の増減の見通し",
            market,
            Expectation.Above,
            Growth,
            "客になる人が大きく増える"
        );
        return market == MarketKind.Outside && row.Verdict == Verdict.Met ? row with { Verdict = Verdict.NotMet } : row;
    }

    private Evidence Future(EvidenceKind kind, string what, MarketKind market, Expectation expect, decimal threshold, string meaning)
    {
        var change = input.Outlook?.Of(market) ?? Computed.None(input.NoOutlook);
        return Row(kind, market.ToString(), what, change, "%", expect, threshold, meaning) with
        {
            Period = input.Outlook is { } o ? $"{o.FromYear}〜{o.ToYear}年" : "",
            Sources = input.OutlookSource is { } source && change.Value is not null ? [source] : [],
        };
    }

    /// <summary>Against other work here; beside it, without points, against work where young people go.</summary>
    private Evidence Income(IndustryCode industry)
    {
        var row = Row(
            EvidenceKind.Income,
            industry.Code,
            industry.Name + "の賃金の、全産業に対する比",
            Wage(industry),
            "倍",
            Expectation.Above,
            1,
            "雇われて働くよりも多い収入を見込みやすい"
        ) with
        {
            Sources = input.WageSource is { } wages ? [wages] : [],
        };
        if (row.Value is not { } here || input.WagesElsewhere.Count == 0)
            return row;
        return row with
        {
            Note =
                $"ほかの所で雇われる場合（全産業）とくらべると、{string.Join("、", input.WagesElsewhere.Select(w => $"{w.Place}の {here * w.Ratio:0.00}倍"))}",
        };
    }

    private Computed Wage(IndustryCode industry)
    {
        if (input.WageRatios is not { } wages)
            return Computed.None(input.NoWages);
        return wages.TryGetValue(industry, out var ratio)
            ? Computed.Of(ratio)
            : Computed.None("賃金のデータに、この地域のこの産業の行がありません");
    }

    private Evidence Condition(LocalCondition condition)
    {
        var (what, meaning, value) = condition switch
        {
            LocalCondition.Farms => ("販売農家（世帯あたり）", "地元の原料をつくる農家がいる", AgainstNation(f => (f.Farms, f.Households))),
            LocalCondition.Forest => (
                "住める土地でない面積（山や森）の割合",
                "山や森がある",
                AgainstNation(f => (f.Land - f.InhabitableLand, f.Land))
            ),
            _ => ("漁業の従業者（法人）の割合", "水揚げがある", Fishing()),
        };
        var row = Row(
            EvidenceKind.Condition,
            condition.ToString(),
            what + "の、全国に対する比",
            value,
            "倍",
            Expectation.Above,
            Half,
            meaning
        );
        return row with { Verdict = value.Value is { } v ? (v >= Half).ToVerdict() : Verdict.Unknown };
    }

    private Computed AgainstNation(Func<AreaFigures, (decimal? Part, decimal? Whole)> of)
    {
        var whole = input.Areas.Select(a => of(a.Figures)).Where(p => p is ({ }, { })).ToArray();
        var (own, all) = of(survey.Area.Figures);
        return Ratio(
            AreaFigures.Per(own, all, 1),
            AreaFigures.Per(whole.Sum(p => p.Part), whole.Sum(p => p.Whole), 1),
            "全国の値がありません"
        );
    }

    /// <summary>Fishing firms prove the sea, and so does the town's own count; the absence of firms proves nothing, for fishermen of their own account are not counted.</summary>
    private Computed Fishing() =>
        Gap(IndustryCode.Parse("B"))?.Quotient is { Value: > 0 } quotient
            ? Computed.Of(Math.Max(Half, quotient.Value.Value), quotient.Sources)
        : local.Fish() is { Verdict: Verdict.Met } fish ? Computed.Of(Half, fish.Sources)
        : Computed.None("漁業の会社がありません。個人の漁業者は数えられていないため、海や漁港の有無は分かりません");

    private Evidence Row(
        EvidenceKind kind,
        string key,
        string what,
        Computed value,
        string unit,
        Expectation expect,
        decimal threshold,
        string meaning
    ) => DiscoveryRow.Of(kind, key, what, value, unit, $"{input.Year}年", expect, threshold, meaning);

    private static (string Label, string Unit) Words(AreaMeasure measure) =>
        measure switch
        {
            AreaMeasure.RetailShops => ("小売店", "人口1,000人あたり"),
            AreaMeasure.Restaurants => ("飲食店", "人口1,000人あたり"),
            _ => ("保育所等", "15歳未満1,000人あたり"),
        };
}
