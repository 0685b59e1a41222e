using System.Globalization;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Sentences;

/// <summary>Stage 2 in polite Japanese: why something is not known, and how points come about.</summary>
internal static class OpportunitySentences
{
    public static SentenceBook AddTo(SentenceBook book) =>
        book.Codes<OpportunityGap>(Of)
            .Codes<ScoreNote>(Of)
            .Case<ScoreCalculation.Shortfalls>(c =>
                $"似た市区町村に足りない割合の平均（{Listed(c.Ratios.Select(Shortfall))}）＝{Number(c.Mean)}。{Number(c.FullAt)}で満点"
            )
            .Case<ScoreCalculation.Gaps>(c =>
                $"足りない分の平均（{Listed(c.Shares.Select(Share))}）＝{Number(c.Mean)}。{Number(c.FullAt)}で満点"
            )
            .Case<ScoreCalculation.Trend>(c =>
                $"従業者の増減 {Signed(c.Change)} %（{c.From}〜{c.To}年）。＋{Number(c.FullAt)} %で満点、−{Number(c.FullAt)} %で0点"
            )
            .Case<ScoreCalculation.Figures>(c =>
                $"必要を示す統計 {c.Met}件、データなし {c.Unknown}件、示さない {c.NotMet}件"
                + (c.FullAt is { } full ? $"。{Number(full)}件で満点" : "")
                + (c.ClosuresCount is { } closures ? $"。法人の閉鎖は{Part(closures)}に数える" : "")
            )
            .Case<ScoreCalculation.Projects>(c => $"支える共創プロジェクト {c.Count}件。{Number(c.FullAt)}件で満点")
            .Case<ScoreCalculation.Viability>(c => $"事業計画の採算の割合 {Number(c.Share)}")
            .Case<ScoreCalculation.Resources>(c =>
                $"資源と副産物の平均（{Listed(c.Values.Select(v => v.Value is { } known ? Number(known) + v.Unit : NoData))}。"
                + $"土地の前提は全国の{Number(c.FullAt)}倍、ほかは1件で満点）"
            )
            .Case<ScoreCalculation.Purchases>(c => $"要るもののうち域外から {Number(c.Share)}%（推計）。{Number(c.FullAt)}%で満点")
            .Case<ScoreCalculation.NeedsNothingLocal>(c => $"地元の資源を材料にしない仕事とみて{Part(c.Share)}")
            .Case<ScoreCalculation.WorksAlone>(c => $"一人でできるため、人手の増減に左右されにくいとみて{Part(c.Share)}")
            .Case<ScoreCalculation.Linear>(c => $"{Of(c.Measure)} {(c.Unit == Units.Percent ? Signed(c.Value) : Number(c.Value))}{c.Unit}");

    private const string NoData = "データなし";

    private static string Shortfall(decimal? ratio) => ratio is { } known ? $"{Number(known)}倍→{Number(Math.Max(0, 1 - known))}" : NoData;

    private static string Share(ScoreCalculation.GapShare share)
    {
        var name = share.Kind == EvidenceKind.LocationQuotient ? "特化係数" : "近隣比";
        if (share is not { Ratio: { } ratio, Shortfall: { } missing })
            return $"{name} {NoData}";
        var known = share.Other is { } other
            ? $"{name} {Number(ratio)} と別の調査 {Number(other)} のうち1に近い方"
            : $"{name} {Number(ratio)}";
        return $"{known}→{Number(missing)}";
    }

    private static string Of(LinearMeasure measure) =>
        measure switch
        {
            LinearMeasure.Position => "位置",
            LinearMeasure.Change => "増減",
            LinearMeasure.LabourSaved => "人手を補う仕事。15〜64歳の増減",
            LinearMeasure.LabourNeeded => "人手の要る仕事。15〜64歳の増減",
            LinearMeasure.WageRatio => "全産業に対する比",
        };

    private static string Of(ScoreNote note) =>
        note switch
        {
            ScoreNote.FullAtMissing => "満点になる大きさが決まっていない",
            ScoreNote.NotFromStatistics => "この部分は、公表された統計からは計算できない",
            ScoreNote.OnlyFromStatistics => "この部分は、公表された統計からの一覧だけで計算する",
            ScoreNote.NoGapRows => "足りなさの根拠となる産業の行がない",
            ScoreNote.SmallIndustry => "従業者が少なく、増減の振れが大きいため使わない",
            ScoreNote.TrendMissing => "増減のデータなし",
            ScoreNote.StrategyMissing => "戦略のデータなし",
            ScoreNote.StrategyNotLoaded => "この市区町村の戦略が読み込まれていない",
            ScoreNote.FullAtNotAboveEven => "満点になる比は1より大きい必要がある",
            ScoreNote.ViabilityMissing => "事業計画の採算のデータなし（仮定の採算は点に入れない）",
            ScoreNote.NoOwnStatistic => "この事業だけの必要を示す統計がない",
        };

    private static string Of(OpportunityGap gap) =>
        gap switch
        {
            OpportunityGap.IndustryNotInPack => "この地域のデータにない産業です",
            OpportunityGap.PrintMissing => "印刷された表がありません",
            OpportunityGap.StatisticNotInPack => "この地域のパックにない統計です",
            OpportunityGap.StrategyMissing => "戦略のデータがありません",
            OpportunityGap.ProjectNotInStrategy => "今の戦略にない共創プロジェクトです",
            OpportunityGap.IndustryNotInStatistics => "この産業は、統計の表にありません",
            OpportunityGap.IndustryIsAnother => "分類の上の産業と仕事の中身が違うため、産業の数字は使いません",
            OpportunityGap.NationValueMissing => "全国の値がありません",
            OpportunityGap.PeerValuesMissing => "似た市区町村の値がありません",
            OpportunityGap.OtherValuesMissing => "くらべる市区町村の値がありません",
            OpportunityGap.OwnValueMissing => "この市区町村の値が公表されていません",
            OpportunityGap.PrimaryPurchases => "農林漁業は法人の従業者しか数えられず、買い入れを大きく見積もるため使いません",
            OpportunityGap.RealEstatePurchases => "不動産の生産額の多くは持ち家の家賃とみなした額で、従業者では分けられないため使いません",
            OpportunityGap.OutputNotEstimated => "この産業の生産額を推計できません",
            OpportunityGap.WageRowMissing => "賃金のデータに、この地域のこの産業の行がありません",
            OpportunityGap.NoFishingFirms => "漁業の会社がありません。個人の漁業者は数えられていないため、海や漁港の有無は分かりません",
            OpportunityGap.PopulationMissing => "人口の値がありません",
            OpportunityGap.VisitorYearMissing => "地域の調べに、観光入込客数の、一年分の行（年の合計か、12か月）がありません",
            OpportunityGap.GuestYearMissing => "地域の調べに、宿泊者数の、一年分の行（年の合計か、12か月）がありません",
            OpportunityGap.MonthsMissing => "地域の調べに、観光入込客数か宿泊者数の、12か月の行がありません",
            OpportunityGap.SuccessorsMissing => "地域の調べに、後継者を探す事業者数の行がありません",
            OpportunityGap.NoOutlook => "将来推計人口がありません",
            OpportunityGap.NoWages => "賃金のデータがありません",
            OpportunityGap.NoPurchases => "産業連関表がありません",
            OpportunityGap.NoClosures => "法人の閉鎖のデータがありません",
            OpportunityGap.NoLocal => "地域の調べがありません",
            OpportunityGap.MarketUnprojected => "この客の数の見通しは、市区町村別には公表されていません",
            OpportunityGap.FirmsOnly => "農業・林業と漁業は法人だけが数えられ、法人になった農家も増加に見えるため使いません",
            OpportunityGap.SomeEmployeesMissing => "従業者数の分からない産業があります",
            OpportunityGap.NothingRelated => "この産業に近い産業がありません",
            OpportunityGap.EmployeesOrPopulationMissing => "従業者数か人口が公表されていません",
            OpportunityGap.PeerLevelMissing => "似た市区町村の値がないか、0です",
            OpportunityGap.NothingToCompare => "くらべる値がありません",
            OpportunityGap.PeerEmployeesMissing => "似た市区町村の従業者数がありません",
            OpportunityGap.PrefectureValueMissing => "都道府県の値がありません",
            OpportunityGap.StartTooSmall => "はじめの年の従業者が少なく、増減の割合を計算できません",
            OpportunityGap.SmallClassUnknown => "点は産業の大分類のデータで計算しています",
            OpportunityGap.CountedByDivision => "産業は大分類で数えています",
            OpportunityGap.PlanWithoutFigures => "事業計画の数字がまだありません",
            OpportunityGap.StrategyNotLoaded => "この市区町村の戦略が読み込まれていません。"
                + "戦略の共創プロジェクトと drivers.csv（kind が strategy の行）を持つ地域パックを読み込むと入ります",
        };

    private static string Part(decimal share) => share == 0.5m ? "半分" : $"{Number(share * 100)}%";

    private static string Listed(IEnumerable<string> words) => string.Join("、", words);

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Signed(decimal value) => value.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
