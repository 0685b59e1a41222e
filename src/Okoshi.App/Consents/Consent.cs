namespace Okoshi.App.Consents;

/// <summary>What somebody agrees to.</summary>
public enum ConsentPurpose
{
    /// <summary>相談のために、名前と連絡先を見る</summary>
    Advice,

    /// <summary>融資の相談のために、計画と連絡先を見る</summary>
    Finance,

    /// <summary>合いそうな仕事や制度のお知らせを受け取る</summary>
    Notice,

    /// <summary>名前を除いた情報を研究に使う</summary>
    Research,
}

/// <summary>How somebody may be reached.</summary>
public enum ConsentChannel
{
    /// <summary>画面の中だけ</summary>
    Screen,

    /// <summary>メール</summary>
    Mail,

    /// <summary>電話</summary>
    Telephone,
}

/// <summary>同意 Somebody's yes, with the words that were shown. It is never changed but for its end.</summary>
public sealed class Consent
{
    public Guid Id { get; init; }
    public Guid AccountId { get; init; }
    public Guid OrganizationId { get; init; }
    public ConsentPurpose Purpose { get; init; }
    public ConsentChannel Channel { get; init; }

    /// <summary>The text that the person read before agreeing.</summary>
    public string TextShown { get; init; } = "";

    /// <summary>How it was given: <c>screen</c>, <c>paper</c>, <c>spoken</c>.</summary>
    public string Method { get; init; } = "";
    public DateTimeOffset GivenAt { get; init; }
    public DateTimeOffset? RevokedAt { get; set; }
}
