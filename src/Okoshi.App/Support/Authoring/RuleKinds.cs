using System.Collections.Frozen;
using Okoshi.App.Japanese;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Authoring;

/// <summary>The kinds of conditions as the form offers them, in the order of the questions a person is asked.</summary>
public static class RuleKinds
{
    /// <summary>Numbers: fact, unit and the words before the limits.</summary>
    public static FrozenDictionary<string, NumberKind> Numbers { get; } =
        new Dictionary<string, NumberKind>(StringComparer.Ordinal)
        {
            ["age"] = new(ApplicantFact.Age, "歳", "", "2"),
            ["residence-years"] = new(ApplicantFact.ResidenceYears, "年", "今の所に住んで", "1"),
            ["previous-residence-years"] = new(ApplicantFact.PreviousResidenceYears, "年", "移る前の所に住んだ年数が", "1"),
            ["years-since-founding"] = new(ApplicantFact.YearsSinceFounding, "年", "創業してから", "1"),
            ["years-since-graduation"] = new(ApplicantFact.YearsSinceGraduation, "年", "卒業してから", "1"),
            ["employees"] = new(ApplicantFact.Employees, "人", "従業員が", "2"),
            ["capital"] = new(ApplicantFact.Capital, "円", "資本金が", "1000000"),
            ["own-funds"] = new(ApplicantFact.OwnFunds, "円", "自己資金が", "100000"),
            ["project-cost"] = new(ApplicantFact.ProjectCost, "円", "計画の費用（税抜き）が", "100000"),
            ["wage-raised"] = new(ApplicantFact.WageRaised, "%", "行った賃上げが", "1"),
            ["wage-pledged"] = new(ApplicantFact.WagePledged, "%", "約束する賃上げが", "1"),
            ["sales-change"] = new(ApplicantFact.SalesChange, "%", "売上高の増減が", "5"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Fixed answers.</summary>
    public static FrozenDictionary<string, ApplicantFact> Selections { get; } =
        new Dictionary<string, ApplicantFact>(StringComparer.Ordinal)
        {
            ["sex"] = ApplicantFact.Sex,
            ["stage"] = ApplicantFact.Stage,
            ["student"] = ApplicantFact.Student,
            ["turn"] = ApplicantFact.Turn,
            ["succession"] = ApplicantFact.Succession,
            ["legal-form"] = ApplicantFact.LegalForm,
            ["project-begins"] = ApplicantFact.ProjectBegins,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every kind with its words, in the order of the list to choose from.</summary>
    public static IReadOnlyList<(string Kind, string Words)> All { get; } =
    [
        ("age", "年齢"),
        ("residence", "住んでいる所"),
        ("residence-years", "今の所に住んだ年数"),
        ("previous-residence", "移る前に住んでいた所"),
        ("previous-residence-years", "移る前の所に住んだ年数"),
        ("planned-place", "事業をする所"),
        ("stage", "創業の段階"),
        ("founding-date", "創業の日"),
        ("years-since-founding", "創業してからの年数"),
        ("legal-form", "法人・個人の別"),
        ("sme", "中小企業者であること"),
        ("establishment", "本店や事業所のある所"),
        ("industry", "業種"),
        ("employees", "従業員の数"),
        ("capital", "資本金"),
        ("sales-change", "売上高の増減"),
        ("own-funds", "自己資金"),
        ("sex", "性別"),
        ("student", "学生かどうか"),
        ("graduation-date", "卒業の日"),
        ("years-since-graduation", "卒業してからの年数"),
        ("turn", "U・I・Jターン"),
        ("succession", "事業承継の立場"),
        ("move-date", "移った日"),
        ("undertaking", "取組や事情"),
        ("project-start", "計画を始める日"),
        ("project-completion", "計画を終える日"),
        ("project-payment", "支払いを終える日"),
        ("project-cost", "計画の費用"),
        ("project-begins", "計画を始める順番"),
        ("wage-raised", "行った賃上げ"),
        ("wage-pledged", "約束する賃上げ"),
        ("certificate", "証明や登録"),
        ("named-list", "名簿にあること"),
        ("received", "ほかの制度を受けたこと"),
        ("window", "受付や事業の期間"),
        ("needs-reading", "人が読んで確かめること"),
    ];

    /// <summary>What most programmes ask: each has a button of its own.</summary>
    public static IReadOnlyList<string> Usual { get; } =
    ["age", "residence", "planned-place", "establishment", "sme", "legal-form", "years-since-founding", "industry", "employees", "capital"];

    /// <summary>Combinations with their words.</summary>
    public static IReadOnlyList<(string Kind, string Words)> Groups { get; } =
    [
        ("any", "どれか一つに合う（または）"),
        ("some", "いくつか以上に合う"),
        ("all", "すべてに合う（かつ）"),
        ("not", "当てはまる人をのぞく（ただし）"),
    ];

    /// <summary>A number as people write it in a unit: 45歳, 100万円, 百万円, 1,000千円.</summary>
    public static bool TryNumber(string text, string unit, out decimal number)
    {
        if (unit == "円" && MoneyText.TryParse(text, out var yen))
        {
            number = yen.Amount;
            return true;
        }
        return JapaneseNumber.TryParse(
            unit.Length > 0 && text.Trim().EndsWith(unit, StringComparison.Ordinal) ? text.Trim()[..^unit.Length] : text,
            out number
        );
    }

    public static string Words(string kind) =>
        All.Concat(Groups).FirstOrDefault(k => k.Kind == kind).Words ?? (kind == "budget" ? "予算の終わり" : kind);
}

/// <summary>A number that conditions ask for.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Before">Words before the limits.</param>
/// <param name="UsualBand">
/// Half width of the band of doubt that the form begins with when 概ね is chosen: an assumption, as no source states it.
/// </param>
public sealed record NumberKind(ApplicantFact Fact, string Unit, string Before, string UsualBand);
