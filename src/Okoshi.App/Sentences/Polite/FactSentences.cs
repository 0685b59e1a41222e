using Okoshi.Engine.Support;

namespace Okoshi.App.Sentences;

/// <summary>What is known of applicants in polite Japanese: the facts and their fixed answers.</summary>
internal static class FactSentences
{
    public static SentenceBook AddTo(SentenceBook book) =>
        book.Codes<ApplicantFact>(Of).Case<ConditionRemark.Choice>(c => Of(c.Fact, c.Key));

    private static string Of(ApplicantFact fact) =>
        fact switch
        {
            ApplicantFact.Age => "年齢",
            ApplicantFact.Sex => "性別",
            ApplicantFact.Residence => "住んでいる所",
            ApplicantFact.PreviousResidence => "移る前に住んでいた所",
            ApplicantFact.PreviousResidenceYears => "移る前の所に住んだ年数",
            ApplicantFact.PlannedPlace => "事業をする所",
            ApplicantFact.Stage => "創業の段階",
            ApplicantFact.FoundingDate => "創業の日（予定も含む）",
            ApplicantFact.YearsSinceFounding => "創業してからの年数",
            ApplicantFact.Industry => "業種",
            ApplicantFact.Employees => "従業員の数",
            ApplicantFact.Capital => "資本金",
            ApplicantFact.Student => "学生かどうか",
            ApplicantFact.GraduationDate => "卒業の日（予定も含む）",
            ApplicantFact.YearsSinceGraduation => "卒業してからの年数",
            ApplicantFact.Turn => "U・I・Jターンかどうか",
            ApplicantFact.Succession => "事業承継の立場",
            ApplicantFact.Certificate => "証明や登録",
            ApplicantFact.NamedList => "名簿にあるかどうか",
            ApplicantFact.Reading => "原文の確認",
            ApplicantFact.ResidenceYears => "今の所に住んだ年数",
            ApplicantFact.SalesChange => "売上高の増減",
            ApplicantFact.OwnFunds => "自己資金",
            ApplicantFact.Received => "ほかの制度を受けたか",
            ApplicantFact.LegalForm => "法人・個人の別",
            ApplicantFact.Undertaking => "取組",
            ApplicantFact.Establishment => "本店や事業所の所在地",
            ApplicantFact.MoveDate => "移った日（予定も含む）",
            ApplicantFact.ProjectStart => "計画を始める日（契約の日）",
            ApplicantFact.ProjectCompletion => "計画を終える日",
            ApplicantFact.ProjectPayment => "支払いを終える日",
            ApplicantFact.ProjectCost => "計画の費用（税抜き）",
            ApplicantFact.ProjectBegins => "計画を始める順番",
            ApplicantFact.WageRaised => "行った賃上げ",
            ApplicantFact.WagePledged => "約束する賃上げ",
            ApplicantFact.Figure => "尋ねた数",
        };

    private static string Of(ApplicantFact fact, string key) =>
        (fact, key) switch
        {
            (ApplicantFact.Sex, "female") => "女性",
            (ApplicantFact.Sex, "male") => "男性",
            (ApplicantFact.Sex, "other") => "その他・答えない",
            (ApplicantFact.Stage, "considering") => "関心がある・考えている",
            (ApplicantFact.Stage, "preparing") => "準備している",
            (ApplicantFact.Stage, "founded") => "創業して間もない",
            (ApplicantFact.Stage, "established") => "事業を続けている",
            (ApplicantFact.Stage, "not-planning") => "創業の予定はない",
            (ApplicantFact.Student, "none") => "学生ではない",
            (ApplicantFact.Student, "high-school") => "高校生",
            (ApplicantFact.Student, "higher-education") => "大学・短大・専門学校の学生",
            (ApplicantFact.Turn, "none") => "どれでもない",
            (ApplicantFact.Turn, "u-turn") => "Uターン",
            (ApplicantFact.Turn, "i-turn") => "Iターン",
            (ApplicantFact.Turn, "j-turn") => "Jターン",
            (ApplicantFact.Succession, "none") => "どちらでもない",
            (ApplicantFact.Succession, "hands-over") => "事業を継がせたい",
            (ApplicantFact.Succession, "takes-over") => "事業を継ぎたい",
            (ApplicantFact.LegalForm, "before-opening") => "開業前の個人",
            (ApplicantFact.LegalForm, "sole-proprietor") => "個人事業主",
            (ApplicantFact.LegalForm, "company") => "会社",
            (ApplicantFact.LegalForm, "cooperative") => "組合",
            (ApplicantFact.LegalForm, "medical-welfare-school") => "医療・社会福祉・学校法人",
            (ApplicantFact.LegalForm, "nonprofit") => "NPO・社団・財団法人",
            (ApplicantFact.LegalForm, "public-body") => "公共団体",
            (ApplicantFact.LegalForm, "voluntary-group") => "任意団体",
            (ApplicantFact.ProjectBegins, "before-decision") => "交付決定の前",
            (ApplicantFact.ProjectBegins, "after-decision") => "交付決定の後",
            _ => throw new ArgumentOutOfRangeException(nameof(key), key, $"{fact} has no such answer."),
        };
}
