using System.Globalization;
using Okoshi.Engine.Plan;

namespace Okoshi.App.Plan;

/// <summary>The sentences in which plans speak, for pages, documents and commands alike.</summary>
public static class PlanTexts
{
    /// <summary>How the figures are computed; printed under every projection.</summary>
    public static IReadOnlyList<string> Conventions { get; } =
    [
        PlanWords.LeftBeforeTax
            + "は、店の費用と借入の返済（元金と利息）をすべて払ったあとのお金です。所得税・住民税・国民健康保険・国民年金は、ここから払います。",
        PlanWords.Left
            + "は、その月の残りから、事業に置いておくお金（固定費と人件費の月数分と、このあと計画で見込まれる赤字の分）を引いた額です。残らない月は0円です。",
        "営業利益は、売上から変動費・固定費・人件費・減価償却費を引いた額です。利息と、本人の手もとに残るお金は引いていません。",
        "利息は月ごとに円未満を切り捨て、毎月の返済額も円未満を切り捨てます。最後の回で残りをすべて返します。",
        "金額は消費税込みです。所得税や消費税の納税額は計算していません。補助金や保証料の補助は入れていません。",
        "「慎重」はすべての値が同時に悪い側、「好調」はすべての値が同時に良い側になった場合です。実際に起こりやすい幅は、試算の10〜90%の帯で見てください。",
    ];

    /// <summary>Why a measure has no number.</summary>
    public static string Reason(UndefinedReason reason) =>
        reason switch
        {
            UndefinedReason.NoLastingProfit => "60か月のあいだに、黒字が続くようになりません",
            UndefinedReason.NotPaidBack => "60か月のあいだに、投資した額を取り戻せません",
            UndefinedReason.NoDebtService => "この年は返済がありません",
            UndefinedReason.NoSales => "売上がありません",
            UndefinedReason.NoContribution => "変動費が売上と同じか上回り、いくら売っても固定費をまかなえません",
            UndefinedReason.NoInvestment => "投資がありません",
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };

    /// <summary>Name of a scenario.</summary>
    public static string Name(PlanScenario scenario) =>
        scenario switch
        {
            PlanScenario.Base => "標準",
            PlanScenario.Low => "慎重",
            PlanScenario.High => "好調",
            _ => throw new ArgumentOutOfRangeException(nameof(scenario)),
        };

    /// <summary>What a shortfall means, in one sentence.</summary>
    public static string Shortfall(CashShortfall? shortfall) =>
        shortfall switch
        {
            null => "60か月のあいだ、手もとのお金は足りる見込みです。",
            { FirstMonth: 0 } => $"開業の日に、もう {shortfall.Amount} 足りません。",
            _ =>
                $"{shortfall.FirstMonth}か月目に手もとのお金がなくなり、いちばん足りない{shortfall.WorstMonth}か月目には {shortfall.Amount} 足りません。",
        };

    /// <summary>In how many of a hundred trials money runs short, for a reader without numbers at hand.</summary>
    public static int RuinInHundred(PlanSimulation simulation)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        return (int)Math.Round(simulation.RuinProbability * 100, MidpointRounding.AwayFromZero);
    }

    /// <summary>When the business begins to earn, in one sentence.</summary>
    public static string BreakEven(PlanMeasure month)
    {
        return month.Value is { } value
            ? $"{value}か月目から黒字が続く見込みです（本人の手もとに残るお金は、費用に入れていません）。"
            : $"{Reason(month.Reason!.Value)}。";
    }

    /// <summary>How likely cash runs out, in one sentence.</summary>
    public static string Ruin(PlanSimulation simulation)
    {
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{simulation.Paths:#,0}回の試算のうち、60か月のあいだに手もとのお金がなくなったのは {simulation.RuinProbability:P1}"
                + $"（標準誤差 {simulation.StandardError:P1}、種 {simulation.Seed}）です。値の幅は仮定です。"
        );
    }
}
