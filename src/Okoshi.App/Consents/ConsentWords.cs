namespace Okoshi.App.Consents;

/// <summary>The words of consents, in やさしい日本語.</summary>
public static class ConsentWords
{
    public static string Of(ConsentPurpose purpose) =>
        purpose switch
        {
            ConsentPurpose.Advice => "相談のため",
            ConsentPurpose.Finance => "お金の相談のため",
            ConsentPurpose.Notice => "お知らせのため",
            _ => "研究のため",
        };

    public static string Of(ConsentChannel channel) =>
        channel switch
        {
            ConsentChannel.Mail => "メール",
            ConsentChannel.Telephone => "電話",
            _ => "この画面だけ",
        };

    /// <summary>What a person reads before saying yes.</summary>
    public static string Text(string organization, ConsentPurpose purpose, ConsentChannel channel)
    {
        var use = purpose switch
        {
            ConsentPurpose.Advice => $"{organization}の相談員が、相談のために、あなたの名前と連絡先を見ます。",
            ConsentPurpose.Finance => $"{organization}の担当が、お金の相談のために、あなたの名前と連絡先を見ます。",
            ConsentPurpose.Notice =>
                $"{organization}が、あなたに合いそうな仕事や制度を知らせます。そのために、あなたが残した答えに合う制度をさがし、何人に届くかを数えます。",
            _ => $"{organization}が、名前と連絡先を除いた情報を、研究に使います。",
        };
        var reach = channel switch
        {
            ConsentChannel.Mail => "連絡はメールでします。",
            ConsentChannel.Telephone => "連絡は電話でします。",
            _ => "連絡はこの画面の中だけでします。",
        };
        return use + reach + "ほかのことには使いません。いつでも、この画面で取り消せます。見た人と見た日は、あなたの画面で確かめられます。";
    }
}
