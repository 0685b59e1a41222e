using System.Collections.Frozen;

namespace Okoshi.Engine.Support;

/// <summary>事実の語彙 The wording of each fact, and the fixed answers of those that have them; in the order of the enums.</summary>
public static class ApplicantFacts
{
    private static readonly FrozenDictionary<ApplicantFact, string> Labels = new Dictionary<ApplicantFact, string>
    {
        [ApplicantFact.Age] = "年齢",
        [ApplicantFact.Sex] = "性別",
        [ApplicantFact.Residence] = "住んでいる所",
        [ApplicantFact.PreviousResidence] = "移る前に住んでいた所",
        [ApplicantFact.PreviousResidenceYears] = "移る前の所に住んだ年数",
        [ApplicantFact.PlannedPlace] = "事業をする所",
        [ApplicantFact.Stage] = "創業の段階",
        [ApplicantFact.FoundingDate] = "創業の日（予定も含む）",
        [ApplicantFact.YearsSinceFounding] = "創業してからの年数",
        [ApplicantFact.Industry] = "業種",
        [ApplicantFact.Employees] = "従業員の数",
        [ApplicantFact.Capital] = "資本金",
        [ApplicantFact.Student] = "学生かどうか",
        [ApplicantFact.GraduationDate] = "卒業の日（予定も含む）",
        [ApplicantFact.YearsSinceGraduation] = "卒業してからの年数",
        [ApplicantFact.Turn] = "U・I・Jターンかどうか",
        [ApplicantFact.Succession] = "事業承継の立場",
        [ApplicantFact.Certificate] = "証明や登録",
        [ApplicantFact.NamedList] = "名簿にあるかどうか",
        [ApplicantFact.Reading] = "原文の確認",
        [ApplicantFact.ResidenceYears] = "今の所に住んだ年数",
        [ApplicantFact.SalesChange] = "売上高の増減",
        [ApplicantFact.OwnFunds] = "自己資金",
        [ApplicantFact.Received] = "ほかの制度を受けたか",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<ApplicantFact, IReadOnlyList<Choice>> Answers = new Dictionary<
        ApplicantFact,
        IReadOnlyList<Choice>
    >
    {
        [ApplicantFact.Sex] = [new("female", "女性"), new("male", "男性"), new("other", "その他・答えない")],
        [ApplicantFact.Stage] =
        [
            new("considering", "関心がある・考えている"),
            new("preparing", "準備している"),
            new("founded", "創業して間もない"),
            new("established", "事業を続けている"),
            new("not-planning", "創業の予定はない"),
        ],
        [ApplicantFact.Student] =
        [
            new("none", "学生ではない"),
            new("high-school", "高校生"),
            new("higher-education", "大学・短大・専門学校の学生"),
        ],
        [ApplicantFact.Turn] = [new("none", "どれでもない"), new("u-turn", "Uターン"), new("i-turn", "Iターン"), new("j-turn", "Jターン")],
        [ApplicantFact.Succession] =
        [
            new("none", "どちらでもない"),
            new("hands-over", "事業を継がせたい"),
            new("takes-over", "事業を継ぎたい"),
        ],
    }.ToFrozenDictionary();

    /// <summary>How the fact is called on pages.</summary>
    public static string Label(ApplicantFact fact) => Labels[fact];

    /// <summary>The fixed answers, in the order of the fact's enum; empty for facts that have none.</summary>
    public static IReadOnlyList<Choice> ChoicesOf(ApplicantFact fact) => Answers.TryGetValue(fact, out var choices) ? choices : [];

    /// <summary>The fixed answer that belongs to an enum value; null stays null.</summary>
    public static Choice? ChoiceOf<T>(ApplicantFact fact, T? value)
        where T : struct, Enum =>
        value is { } known ? ChoicesOf(fact)[Convert.ToInt32(known, System.Globalization.CultureInfo.InvariantCulture)] : null;

    /// <summary>The enum value that belongs to a key; null when no answer has that key.</summary>
    public static T? ParseChoice<T>(ApplicantFact fact, string key)
        where T : struct, Enum
    {
        var choices = ChoicesOf(fact);
        for (var i = 0; i < choices.Count; i++)
        {
            if (choices[i].Key == key)
                return (T)Enum.ToObject(typeof(T), i);
        }
        return null;
    }
}
