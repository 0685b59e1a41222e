using Okoshi.App.Japanese;

namespace Okoshi.App.Support.Listings;

/// <summary>A column of DS-451-4.</summary>
/// <param name="Name">Heading, as the standard prints it.</param>
/// <param name="Required">The standard marks it as mandatory.</param>
/// <param name="Longest">Most characters; 0 where the standard sets none.</param>
/// <param name="IsDate">Holds a day, with an hour and words beside it, or words alone.</param>
/// <param name="EndOf">Name of the column with the beginning of what ends here; empty where nothing does.</param>
public sealed record ListingColumn(string Name, bool Required = false, int Longest = 0, bool IsDate = false, string EndOf = "")
{
    /// <summary>The day of a text of this column.</summary>
    public WrittenDay Day(string text) => EndOf.Length > 0 ? WrittenDay.ReadEnd(text) : WrittenDay.ReadStart(text);
}

/// <summary>行政サービス・制度データ標準 The columns of DS-451-4（デジタル庁 GIF 実装データモデル「行政サービス・制度」2025-03-25）, in order.</summary>
public static class Ds451
{
    public const string Owner = "制度所管組織",
        Title = "タイトル（制度名）",
        Subtitle = "サブタイトル",
        Number = "制度番号",
        BaseNumber = "元制度番号",
        Law = "根拠法令",
        RegionGroup = "地域群",
        Region = "地域";
    public const string Summary = "概要",
        Content = "内容",
        Target = "対象者",
        Usage = "用途・対象物",
        Employees = "従業員条件",
        Capital = "資本金条件",
        Founded = "創業年条件";
    public const string Limit = "給付上限額",
        Interest = "最大金利",
        LoanLimit = "借入限度額",
        Repayment = "償還期限",
        Rate = "最大補助率",
        Reception = "募集時期",
        From = "公募開始日",
        Until = "公募終了日",
        Note = "公募備考",
        Online = "電子申請の有無(URL)",
        Details = "詳細参照先",
        Url = "詳細URL",
        Industry = "標準産業分類",
        Stage = "事業ステージ";
    public const string Trouble = "お困りごと",
        Kind = "サービス種別",
        Disaster = "災害名",
        Keywords = "キーワード",
        Office = "実施組織・支援機関",
        Inquiry = "お問い合わせ先",
        Contact = "連絡先情報",
        PublicFrom = "公開開始日",
        PublicUntil = "公開終了日",
        Updated = "最終更新日",
        Procedure = "申請届出方法",
        Cost = "費用";

    /// <summary>A column by its name.</summary>
    public static ListingColumn Column(string name) => Columns.First(c => c.Name == name);

    /// <summary>All columns.</summary>
    public static IReadOnlyList<ListingColumn> Columns { get; } =
    [
        new(Owner, Required: true),
        new(Title, Required: true, Longest: 40),
        new(Subtitle),
        new(Number),
        new(BaseNumber),
        new("制度変更区分"),
        new(Law),
        new(RegionGroup),
        new(Region),
        new(Summary, Required: true, Longest: 100),
        new(Content, Required: true, Longest: 500),
        new(Target),
        new(Usage),
        new("収入条件"),
        new("家族構成条件"),
        new("対象者条件"),
        new(Employees),
        new(Capital),
        new(Founded),
        new(Limit),
        new(Interest),
        new(LoanLimit),
        new(Repayment),
        new(Rate),
        new(Cost),
        new("予算枠の有無"),
        new(Procedure),
        new(Reception),
        new(From, IsDate: true),
        new(Until, IsDate: true, EndOf: From),
        new(Note),
        new("手続書類"),
        new(Online),
        new("添付ファイルの名称"),
        new("添付ファイル名"),
        new(Details),
        new(Url),
        new(Industry),
        new("ステージとアクション"),
        new(Stage),
        new(Trouble),
        new(Kind),
        new(Disaster),
        new(Keywords),
        new(Office),
        new(Inquiry),
        new("お問合わせ先一覧"),
        new(Contact, Required: true),
        new(PublicFrom, IsDate: true),
        new(PublicUntil, IsDate: true, EndOf: PublicFrom),
        new(Updated, IsDate: true),
        new("表示優先度"),
    ];
}
