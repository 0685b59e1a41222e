using System.Collections.Frozen;

namespace Okoshi.App.Support.Listings;

/// <summary>How other formats name the columns of DS-451-4; names that are not here are kept as they are.</summary>
internal static class ListingFields
{
    /// <summary>自治体標準オープンデータセット「支援制度（給付金）情報」. Headings are read by name, never by position.</summary>
    public static FrozenDictionary<string, string> Ods { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["地方公共団体の名称"] = Ds451.Owner,
            ["タイトル（制度名）"] = Ds451.Title,
            ["サブタイトル（通称名）"] = Ds451.Subtitle,
            ["支援制度種別"] = Ds451.Kind,
            ["対象者"] = Ds451.Target,
            ["用途・対象費"] = Ds451.Usage,
            ["制度概要"] = Ds451.Summary,
            ["内容"] = Ds451.Content,
            ["給付金額"] = Ds451.Limit,
            ["補助率"] = Ds451.Rate,
            ["受付開始日"] = Ds451.From,
            ["受付終了日"] = Ds451.Until,
            ["利用・申請方法"] = Ds451.Procedure,
            ["キーワード"] = Ds451.Keywords,
            ["URL"] = Ds451.Url,
            ["詳細参照先"] = Ds451.Details,
            ["問い合わせ先"] = Ds451.Inquiry,
            ["連絡先名称"] = Ds451.Office,
            ["連絡先電話番号"] = Ds451.Contact,
            ["公開日"] = Ds451.PublicFrom,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>jGrants: the public API's list and detail, and the flat tables that are made from them.</summary>
    public static FrozenDictionary<string, string> JGrants { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = Ds451.Number,
            ["title"] = Ds451.Title,
            ["subsidy_catch_phrase"] = Ds451.Subtitle,
            ["catch_phrase"] = Ds451.Subtitle,
            ["organization"] = Ds451.Owner,
            ["institution_name"] = Ds451.Owner,
            ["target_area_search"] = Ds451.Region,
            ["target_area"] = Ds451.Region,
            ["subsidy_max_limit"] = Ds451.Limit,
            ["amount_max"] = Ds451.Limit,
            ["subsidy_rate"] = Ds451.Rate,
            ["acceptance_start_datetime"] = Ds451.From,
            ["start_date"] = Ds451.From,
            ["acceptance_end_datetime"] = Ds451.Until,
            ["deadline"] = Ds451.Until,
            ["target_number_of_employees"] = Ds451.Employees,
            ["detail"] = Ds451.Content,
            ["detail_html"] = Ds451.Content,
            ["summary"] = Ds451.Summary,
            ["use_purpose"] = Ds451.Usage,
            ["industry"] = Ds451.Industry,
            ["target_industries"] = Ds451.Industry,
            ["front_subsidy_detail_page_url"] = Ds451.Url,
            ["official_url"] = Ds451.Url,
            ["last_updated"] = Ds451.Updated,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>ミラサポplus supports API.</summary>
    public static FrozenDictionary<string, string> Mirasapo { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = Ds451.Title,
            ["subtitle"] = Ds451.Subtitle,
            ["competent_authorities"] = Ds451.Owner,
            ["number"] = Ds451.Number,
            ["base_number"] = Ds451.BaseNumber,
            ["target"] = Ds451.Target,
            ["prefectures"] = Ds451.Region,
            ["area"] = Ds451.RegionGroup,
            ["max_employees_count"] = Ds451.Employees,
            ["max_capital"] = Ds451.Capital,
            ["max_established_years"] = Ds451.Founded,
            ["summary"] = Ds451.Summary,
            ["body"] = Ds451.Content,
            ["usage"] = Ds451.Usage,
            ["reception_start_date"] = Ds451.From,
            ["reception_end_date"] = Ds451.Until,
            ["application_url"] = Ds451.Online,
            ["governing_law"] = Ds451.Law,
            ["reference"] = Ds451.Details,
            ["support_organization"] = Ds451.Office,
            ["inquiry"] = Ds451.Inquiry,
            ["industry_categories"] = Ds451.Industry,
            ["keywords"] = Ds451.Keywords,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>民間支援情報ナビ: lists of help by companies, as they were gathered in 2020 and 2021.</summary>
    public static FrozenDictionary<string, string> Navi { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["サービスの名称（最大40文字）"] = Ds451.Title,
            ["サブタイトル（最大40文字）"] = Ds451.Subtitle,
            ["企業名等"] = Ds451.Owner,
            ["サービスの対象者"] = Ds451.Target,
            ["都道府県（全国サービスの場合はチェックなし）"] = Ds451.Region,
            ["対象地域群"] = Ds451.RegionGroup,
            ["サービス概要（最大200文字）"] = Ds451.Content,
            ["開始日"] = Ds451.From,
            ["終了日"] = Ds451.Until,
            ["サービス期間に関して自由に記入してください。（最大２０文字）"] = Ds451.Note,
            ["詳細情報URL"] = Ds451.Url,
            ["サービス対象の業種（標準産業分類）"] = Ds451.Industry,
            ["［事業者向けサービス］支援対象事業ステージ"] = Ds451.Stage,
            ["［事業者向けサービス］サービス分類"] = Ds451.Kind,
            ["［事業者向けサービス］「お困りごと」"] = Ds451.Trouble,
            ["災害名"] = Ds451.Disaster,
            ["キーワード"] = Ds451.Keywords,
            ["情報更新日"] = Ds451.Updated,
            ["サービス費用"] = Ds451.Cost,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a field of a format is HTML at its source: the description that jGrants' editors write, and nothing else.</summary>
    public static bool IsHtml(string format, string heading) => format == "jgrants" && heading is ("detail" or "detail_html");

    /// <summary>Columns beside the standard's that tell two programmes of one name apart.</summary>
    public static FrozenSet<string> Frames { get; } =
        new[] { "枠", "枠名", "補助枠", "申請枠", "募集枠", "年度", "対象年度", "実施年度", "募集回", "公募回" }.ToFrozenSet(
            StringComparer.Ordinal
        );

    public static FrozenDictionary<string, string> None { get; } = FrozenDictionary<string, string>.Empty;
}
