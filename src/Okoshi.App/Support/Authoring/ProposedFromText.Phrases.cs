using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Authoring;

/// <content>The set phrases of calls for applications.</content>
public sealed partial class ProposedFromText
{
    private static readonly (string Kind, Regex Subject)[] Subjects =
    [
        ("age", AgeSubject()),
        ("employees", StaffSubject()),
        ("capital", CapitalSubject()),
        ("years-since-founding", FoundedSubject()),
        ("residence-years", ResidenceSubject()),
        ("project-cost", CostSubject()),
        ("own-funds", FundsSubject()),
    ];

    private static readonly (string? Kind, Regex Words)[] Kinds =
    [
        ("project-completion", CompletionWords()),
        ("project-payment", PaymentWords()),
        ("project-start", StartWords()),
        ("founding-date", FoundingWords()),
        ("move-date", MoveWords()),
    ];

    private static readonly (string Act, Regex Words)[] Undertakings =
    [
        ("prior-consultation", ConsultWords()),
        ("vacant-premises", VacantWords()),
        ("workplace-rule", RuleWordsOfWork()),
        ("new-hire", HireWords()),
        ("business-plan", PlanWords()),
    ];

    [GeneratedRegex(
        "みなし(?:大企業|同一法人)|(?:発行済株式|出資).{0,60}(?:2分の1|3分の2|二分の一|三分の二).{0,40}大企業|大企業.{0,30}(?:2分の1|3分の2)|"
            + "役員総数の(?:2分の1|半数)|5億円以上の法人に.{0,14}100"
    )]
    private static partial Regex DeemedLarge();

    [GeneratedRegex(
        "(?:製造業|卸売業|小売業|サービス業|建設業|運輸業|ソフトウェア業|旅館業|ゴム製品).{0,60}(?:円以下|人以下|名以下)|"
            + "資本.{0,30}円以下.{0,60}(?:常時|従業員).{0,24}[人名]以下"
    )]
    private static partial Regex SizeOfIndustry();

    [GeneratedRegex("中小企業者|中小企業(?:事業主|等)?(?=である|で、|が対象|に限|に該当)|小規模(?:企業者|事業者)(?!経営改善)")]
    private static partial Regex Sme();

    [GeneratedRegex("(?<first>法人|会社)(?:及び|および|又は|または|若しくは|もしくは|、|・|と|か)個人(?:事業主|事業者|で事業)")]
    private static partial Regex Forms();

    [GeneratedRegex(
        "(?<place>(?:本)?[市県町村区都道府]内|(?:本市|本県|本町)|(?<![一-龠々])[一-龠々ヶケ]{1,6}?[都道府県市区町村](?:内|の区域内)?|"
            + "(?<![ぁ-ん])[ぁ-ん]{2,6}[市町村](?:内|の区域内)?)"
            + "(?:に|で|において)(?:、|おける|所在する|登記上の|所在の)*"
            + "(?<what>主たる事務所|主たる事業所|本店登記|事業所|本社|本店|事務所|店舗|工場|営業所|住所|居住|住民登録|住民票|事業拠点)"
    )]
    private static partial Regex Place();

    [GeneratedRegex("^.{0,40}(?:予定|見込み|設置しようと|しようとする)")]
    private static partial Regex Plans();

    [GeneratedRegex("親会社|大企業|出資者|の法人に(?:直接|間接)|100%|子会社|株主|取引先|発注者|法人に直接又は間接")]
    private static partial Regex Others();

    /// <summary>The unit says it: a number of 歳 is an age.</summary>
    [GeneratedRegex("")]
    private static partial Regex AgeSubject();

    [GeneratedRegex("従業員|常時(?:使用|雇用)|労働者|社員")]
    private static partial Regex StaffSubject();

    [GeneratedRegex("資本金|資本の額|出資の総額")]
    private static partial Regex CapitalSubject();

    [GeneratedRegex("創業|開業|設立|起業")]
    private static partial Regex FoundedSubject();

    [GeneratedRegex("居住|住所を有し|住民登録|定住")]
    private static partial Regex ResidenceSubject();

    [GeneratedRegex("補助対象経費|対象経費|事業費|経費")]
    private static partial Regex CostSubject();

    [GeneratedRegex("自己資金")]
    private static partial Regex FundsSubject();

    [GeneratedRegex("従業員|資本金|創業|設立|居住|経費|売上|課税所得|設備|補助金|面積")]
    private static partial Regex OtherSubject();

    [GeneratedRegex(
        @"(?<day>(?:令和|平成)(?:\d{1,2}|元)年\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月\d{1,2}日)(?:\([^)]{1,3}\))?(?<side>まで|以前|以降|以後|から)"
    )]
    private static partial Regex Day();

    [GeneratedRegex("完了|実績報告|事業終了|竣工")]
    private static partial Regex CompletionWords();

    [GeneratedRegex("支払|支出")]
    private static partial Regex PaymentWords();

    [GeneratedRegex("契約|発注|着手|着工|購入")]
    private static partial Regex StartWords();

    [GeneratedRegex("創業|開業|設立|起業|法人登記")]
    private static partial Regex FoundingWords();

    [GeneratedRegex("転入|移住|住民票を移")]
    private static partial Regex MoveWords();

    [GeneratedRegex(
        "(?:gBizID|GビズID)(?:プライム)?|特定創業支援等?事業(?:による支援)?(?:の証明)?|経営革新計画|経営力向上計画|先端設備等導入計画|事業継続力強化計画|"
            + "パートナーシップ構築宣言|SECURITY ACTION|健康経営優良法人|くるみん認定|えるぼし認定|認定農業者|認定新規就農者",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Certificate();

    [GeneratedRegex("事前(?:に|の)?(?:相談|協議)|相談を(?:受け|行って)いる")]
    private static partial Regex ConsultWords();

    [GeneratedRegex("空き店舗|空き家|空家|空店舗")]
    private static partial Regex VacantWords();

    [GeneratedRegex("就業規則")]
    private static partial Regex RuleWordsOfWork();

    [GeneratedRegex("新たに(?:従業員を)?(?:雇用|雇い)|新規雇用|新規に雇用")]
    private static partial Regex HireWords();

    [GeneratedRegex("(?:商工会議所|商工会|認定支援機関|認定経営革新等支援機関).{0,20}(?:支援|確認|助言|指導).{0,10}(?:計画|受け)")]
    private static partial Regex PlanWords();

    [GeneratedRegex(
        "^[^(、。]{0,14}(?:を除く|は除く|を除きます|は除外|に該当しない|でない(?:こと|者|もの)|ではない(?:こと|者)|は対象外|対象となりません|対象とならない|"
            + "して(?:い)?ない|有しない)"
    )]
    private static partial Regex LeftOut();

    /// <summary>What a programme is for, and how to sign in to apply, is no condition.</summary>
    [GeneratedRegex("を目的と|支援するもの|支援します|促進を図|に資する|ログイン|アカウントを作成|融資制度です|問い?合わ?せ")]
    private static partial Regex NoCondition();

    [GeneratedRegex("みなし大企業(?:も|を含)")]
    private static partial Regex DeemedLargeToo();

    [GeneratedRegex("^.{0,6}(?:又は|または|若しくは|もしくは|あるいは|、).{0,4}(?<!主たる)(?:事業所|支店|営業所|工場|店舗)")]
    private static partial Regex OrAnyPlace();

    [GeneratedRegex(@"(?<number>\d{1,3})(?<unit>か月|ヶ月|カ月|ケ月|箇月|年)以上")]
    private static partial Regex Held();

    [GeneratedRegex("^の?(?:子|児|園児|孫|家族)")]
    private static partial Regex OfChildren();

    [GeneratedRegex("配置|雇用すること|新たに|採用")]
    private static partial Regex YetToCome();
}
