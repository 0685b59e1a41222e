using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Sentences;

/// <summary>Stage 1 in polite Japanese.</summary>
public static class RegionSentences
{
    /// <summary>Which flows make the rate of circulation.</summary>
    public const string CirculationRate = "生産から分配への流れ（所得への分配）÷ 分配から支出への流れ（所得からの支出）";

    /// <summary>How the numbers of a profile are computed; printed beside them.</summary>
    public static IReadOnlyList<string> Conventions(RegionThresholds thresholds)
    {
        return
        [
            "特化係数＝（市の産業の従業者÷市の全産業の従業者）÷（全国の産業の従業者÷全国の全産業の従業者）。民営の事業所だけを数える",
            "総数が産業の合計と合わない市では、産業の合計を分母にする",
            "近隣比＝人口1万人あたりの事業所数÷くらべる市の中央値。人口は調査の前の最も新しい国勢調査",
            "従業者の増減は二つの調査の従業者数から計算。調査の方法は年によって一部違う",
            "65歳以上の割合は、年齢の分かる人に占める割合",
            $"従業者が{thresholds.LeastEmployees.Count}人に満たない産業は、割合の振れが大きいため判断に使わない",
            "農業・林業と漁業の経済センサスは、個人経営の農林漁家を含まない",
            "地域経済循環率＝" + CirculationRate,
        ];
    }

    /// <summary>The number that shows a strength or a loss.</summary>
    public static Figure Figure(this RegionHighlight highlight)
    {
        return highlight switch
        {
            RegionHighlight.Printed printed => printed.Figure,
            RegionHighlight.Thickness thick => new Figure(
                thick.Industry.Industry.Name + (thick.Kind == HighlightKind.Strength ? "の厚み" : "の薄さ"),
                decimal.Round(thick.Industry.Quotient.Value!.Value, 2),
                "倍",
                $"{thick.Industry.Year}年",
                Derived(thick.Industry.Count.Source, "特化係数として計算")
            ),
            RegionHighlight.Decline(var now, var later, var percent) => new Figure(
                "総人口の見通し",
                percent,
                "%",
                $"{now.Year}〜{later.Year}年",
                Derived(later.Source, $"{now.Year}年の国勢調査と{later.Year}年の推計（{later.Edition}）から計算")
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(highlight), highlight, "The highlight has no words."),
        };
    }

    /// <summary>Where a doubtful value stands and why it is doubted.</summary>
    public static string Text(this RegionDoubt doubt)
    {
        return $"{doubt.Area}：{doubt.Source.Place}：{doubt.Source.Note}";
    }

    internal static SentenceBook AddTo(SentenceBook book) =>
        book.Codes<RegionGap>(Of)
            .Codes<JointAreaGap>(Of)
            .Codes<CirculationSum>(Of)
            .Case<MembersMissing>(m => $"{m.Names}の値がないため、圏域の値も分かりません");

    private static SourceRef Derived(SourceRef source, string how) => new(source.SourceId, source.Place, Quality.Derived, how);

    private static string Of(CirculationSum sum) =>
        sum switch
        {
            CirculationSum.Return => "支出による生産への還流",
            CirculationSum.Production => "生産（所得への分配）",
            CirculationSum.SpendingAndBorder => "所得からの支出 ＋ 域際収支",
            CirculationSum.IncomeBefore => "所得の項目の「もとの額」の合計",
            CirculationSum.IncomeAfter => "所得の項目の「後の額」の合計",
            CirculationSum.Distribution => "分配（所得からの支出）",
            CirculationSum.SpendingBefore => "支出の項目の「もとの額」の合計",
            CirculationSum.SpendingAfter => "支出の項目の「後の額」の合計",
            CirculationSum.TradeBalances => "産業ごとの移輸出 − 移輸入の合計",
            CirculationSum.ExternalBalance => "域際収支",
            CirculationSum.PrintedRate => "資料の循環率（%）",
            CirculationSum.ComputedRate => "生産 ÷ 分配 × 100",
        };

    private static string Of(JointAreaGap gap) =>
        gap switch
        {
            JointAreaGap.NoSum => "割合や平均、指数なので、市町村の値を足しても圏域の値になりません",
            JointAreaGap.FlowsWithin => "圏域の中の市町村どうしの分が分からないため、足すと、中の動きまで外との出入りに数えてしまいます",
            JointAreaGap.SharedCount => "いくつかの市町村をまとめて数えた値なので、足すと同じ人を何度も数えてしまいます",
            JointAreaGap.OwnCounts => "市町村ごとに、数え方と出典が違います",
            JointAreaGap.UnitUnknown => "単位が分からないため、足せません",
            JointAreaGap.SeveralPrefectures => "圏域が二つ以上の都道府県にまたがるため、都道府県の値を分けられません",
            JointAreaGap.NoPeers => "くらべるほかの圏域がありません",
        };

    private static string Of(RegionGap gap) =>
        gap switch
        {
            RegionGap.RegionValueMissing => "地域の値がありません",
            RegionGap.NationValueMissing => "全国の値がありません",
            RegionGap.ValueNegative => "値が負です",
            RegionGap.RegionTotalZero => "地域の全産業の値が0です",
            RegionGap.IndustryNotInNation => "全国にこの産業がないため、くらべられません",
            RegionGap.IndustryValueMissing => "値のない産業があります",
            RegionGap.DensityMissing => "地域の事業所数か人口がありません",
            RegionGap.NeighbourValuesMissing => "くらべる市の値がありません",
            RegionGap.NeighbourMedianZero => "くらべる市の半分以上に、この産業の事業所がありません",
            RegionGap.EarlierSurveyMissing => "くらべる前の年の調査がありません",
            RegionGap.EmployeesMissing => "どちらかの年の従業者数がありません",
            RegionGap.StartedFromNobody => "はじめの年の従業者が0人のため、増減の割合を計算できません",
            RegionGap.ProductionFlowMissing => "生産から分配への流れの額がありません",
            RegionGap.SpendingFlowMissing => "分配から支出への流れの額がありません",
            RegionGap.SpendingFlowZero => "分配から支出への流れの額が0です",
            RegionGap.AmountMissing => "どちらかの額がありません",
            RegionGap.BaseNotPositive => "もとの額が0か負です",
            RegionGap.NoDemand => "域内の需要が0か負です",
            RegionGap.NoOutput => "域内の生産がありません",
            RegionGap.NoSeekers => "求職者がいません",
            RegionGap.NoVacancies => "求人がありません",
            RegionGap.ElderlyMissing => "65歳以上の人口がありません",
            RegionGap.AgesUnknown => "年齢の分かる人がいません",
            RegionGap.MigrationByAgeMissing => "年齢別の転入・転出の値がありません",
            RegionGap.NoNetLoss => "全体では転出超過ではないため、割合に意味がありません",
            RegionGap.InverseMissing => "（I−A）の逆行列がありません。投入係数の行か列が互いに重なり、答えが一つに決まりません",
            RegionGap.InverseNegative => "逆行列に負の数があります。"
                + "どれかの部門が産出より多くの投入を要する表で、ホーキンス・サイモンの条件を満たしません",
            RegionGap.TooFewSpecialised => "特化している地域と産業が、それぞれ二つ以上必要です",
            RegionGap.DirectionUndefined => "多様性との相関が0で、向きが決まりません",
            RegionGap.SomeUnspecialised => "何にも特化していない地域と、どの地域も特化していない産業には値がありません",
            RegionGap.Disconnected => "地域と産業のつながりが二つ以上に分かれているため、一つの尺度で並べられません",
            RegionGap.AllAlike => "どの地域の特化も同じで、違いがありません",
            RegionGap.EigenvalueRepeated => "第2固有値が重なり、答えが一つに決まりません",
            RegionGap.NoPrivateEmployees => "民営の従業者がないため、市区町村に分けられません",
            RegionGap.PrefectureValueMissing => "都道府県の値がありません",
            RegionGap.WorkersMissing => "従業者の値がありません",
            RegionGap.PrefectureWorkersMissing => "県内に、従業者の値がない市区町村があります",
            RegionGap.PrefectureWorkersNone => "県内に民営の従業者がいません",
            RegionGap.Withheld => "公表されていません（秘匿など）",
        };
}
