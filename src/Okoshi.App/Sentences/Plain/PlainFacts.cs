using System.Globalization;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Sentences;

/// <summary>
/// What is known of applicants, and what would change an answer, in the plain voice: no word of offices that has an easier one.
/// </summary>
internal static class PlainFacts
{
    public static SentenceBook AddTo(SentenceBook book) =>
        Changes(
            book.Claims(typeof(Remark.Coded<ApplicantFact>), typeof(ConditionRemark.Choice), typeof(ChangeRemark))
                .Codes<ApplicantFact>(Of)
                .Case<ConditionRemark.Choice>(c => Of(c.Fact, c.Key))
        );

    private static SentenceBook Changes(SentenceBook book) =>
        book.Case<ChangeRemark.RaiseTo>(c => $"{Of(c.Fact)}を {Amount(c.Fact, c.Amount)}に すること（{c.Condition.Text()}）")
            .Case<ChangeRemark.Move>(c => $"「{c.Condition.Text()}」に 合う所へ うつること")
            .Case<ChangeRemark.Prepare>(_ => "仕事を 始める 準備を すること")
            .Case<ChangeRemark.GetCertificate>(c => $"証明や 登録を もらうこと（{c.Condition.Text()}）")
            .Case<ChangeRemark.GetListed>(c => $"名前が のること（{c.Condition.Text()}）")
            .Case<ChangeRemark.ReceiveFirst>(c => $"先に「{c.Programme}」を 使うこと")
            .Case<ChangeRemark.Undertake>(c => $"「{c.Condition.Text()}」を すること")
            .Case<ChangeRemark.OpenPlace>(c => $"店や 会社を そこに 作ること（{c.Condition.Text()}）")
            .Case<ChangeRemark.OpenAs>(c => c.Form == LegalForm.Company ? "会社を 作ること" : "仕事を 始めると 税務署に 知らせること")
            .Case<ChangeRemark.WaitUntil>(c => $"{Day(c.Day)}まで 待つこと（{c.Condition.Text()}）")
            .Case<ChangeRemark.LiveOnUntil>(c => $"{Day(c.Day)}まで 今の所に 住むこと（{c.Condition.Text()}）")
            .Case<ChangeRemark.FoundFrom>(c =>
                $"仕事を 始める日を {Day(c.Day)}{(c.Last is { } last ? $"から {Day(last)}まで" : "より あと")}に すること（{c.Condition.Text()}）"
            );

    private static string Of(ApplicantFact fact) =>
        fact switch
        {
            ApplicantFact.Age => "年れい",
            ApplicantFact.Sex => "性別",
            ApplicantFact.Residence => "住んでいる所",
            ApplicantFact.PreviousResidence => "うつる前に住んでいた所",
            ApplicantFact.PreviousResidenceYears => "うつる前の所に住んだ年の数",
            ApplicantFact.PlannedPlace => "仕事をする所",
            ApplicantFact.Stage => "仕事を始める準備",
            ApplicantFact.FoundingDate => "仕事を始める日",
            ApplicantFact.YearsSinceFounding => "仕事を始めてからの年の数",
            ApplicantFact.Industry => "仕事の種類",
            ApplicantFact.Employees => "やとっている人の数",
            ApplicantFact.Capital => "会社のもとのお金",
            ApplicantFact.Student => "学生かどうか",
            ApplicantFact.GraduationDate => "学校を出る日",
            ApplicantFact.YearsSinceGraduation => "学校を出てからの年の数",
            ApplicantFact.Turn => "この町へのうつり方",
            ApplicantFact.Succession => "店や会社をつぐこと",
            ApplicantFact.Certificate => "証明や登録",
            ApplicantFact.NamedList => "名前がのっているか",
            ApplicantFact.Reading => "もとの文",
            ApplicantFact.ResidenceYears => "今の所に住んだ年の数",
            ApplicantFact.SalesChange => "売れた金額の変わり方",
            ApplicantFact.OwnFunds => "自分のお金",
            ApplicantFact.Received => "ほかの制度を使ったか",
            ApplicantFact.LegalForm => "会社か、ひとりの仕事か",
            ApplicantFact.Undertaking => "すること",
            ApplicantFact.Establishment => "店や会社がある所",
            ApplicantFact.MoveDate => "うつった日",
            ApplicantFact.ProjectStart => "計画を始める日",
            ApplicantFact.ProjectCompletion => "計画が終わる日",
            ApplicantFact.ProjectPayment => "お金をはらい終わる日",
            ApplicantFact.ProjectCost => "計画にかかるお金",
            ApplicantFact.ProjectBegins => "いつ始めるか",
            ApplicantFact.WageRaised => "上げた給料",
            ApplicantFact.WagePledged => "これから上げる給料",
            ApplicantFact.Figure => "聞いた数",
        };

    private static string Of(ApplicantFact fact, string key) =>
        (fact, key) switch
        {
            (ApplicantFact.Sex, "female") => "女性",
            (ApplicantFact.Sex, "male") => "男性",
            (ApplicantFact.Sex, "other") => "そのほか",
            (ApplicantFact.Stage, "considering") => "考えている",
            (ApplicantFact.Stage, "preparing") => "準備している",
            (ApplicantFact.Stage, "founded") => "始めたばかり",
            (ApplicantFact.Stage, "established") => "前から続けている",
            (ApplicantFact.Stage, "not-planning") => "始めるつもりはない",
            (ApplicantFact.Student, "none") => "学生ではない",
            (ApplicantFact.Student, "high-school") => "高校生",
            (ApplicantFact.Student, "higher-education") => "大学・短大・専門学校の学生",
            (ApplicantFact.Turn, "none") => "どれでもない",
            (ApplicantFact.Turn, "u-turn") => "生まれた町に帰る",
            (ApplicantFact.Turn, "i-turn") => "知らない町にうつる",
            (ApplicantFact.Turn, "j-turn") => "生まれた町の近くにうつる",
            (ApplicantFact.Succession, "none") => "どちらでもない",
            (ApplicantFact.Succession, "hands-over") => "ゆずりたい",
            (ApplicantFact.Succession, "takes-over") => "つぎたい",
            (ApplicantFact.LegalForm, "before-opening") => "まだ 始めていない人",
            (ApplicantFact.LegalForm, "sole-proprietor") => "ひとりで 仕事をする人",
            (ApplicantFact.LegalForm, "company") => "会社",
            (ApplicantFact.LegalForm, "cooperative") => "組合",
            (ApplicantFact.LegalForm, "medical-welfare-school") => "病院・福祉・学校の 団体",
            (ApplicantFact.LegalForm, "nonprofit") => "NPOなどの 団体",
            (ApplicantFact.LegalForm, "public-body") => "国や 町など",
            (ApplicantFact.LegalForm, "voluntary-group") => "登録していない 集まり",
            (ApplicantFact.ProjectBegins, "before-decision") => "お金が 決まる 前",
            (ApplicantFact.ProjectBegins, "after-decision") => "お金が 決まった 後",
            _ => throw new ArgumentOutOfRangeException(nameof(key), key, $"{fact} has no such answer."),
        };

    private static string Amount(ApplicantFact fact, long amount) =>
        amount.ToString("#,0", CultureInfo.InvariantCulture) + (fact == ApplicantFact.Employees ? "人" : "円");

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
