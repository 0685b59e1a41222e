namespace Okoshi.App.Accounts;

/// <summary>How somebody signed in, in words.</summary>
public static class SignInWords
{
    /// <summary>How sessions that a password began are named.</summary>
    public const string Password = "pwd";

    /// <summary>How sessions that a passkey began are named.</summary>
    public const string Passkey = "passkey";

    /// <summary>The words of a method as sessions name it; what is no such name is told as it stands.</summary>
    /// <param name="method">Names with a plus sign between, as in RFC 8176, and the product's own; empty where none was told.</param>
    public static string Of(string method) => string.Join("と", method.Split('+').Select(One));

    private static string One(string name) =>
        name switch
        {
            Password => "パスワード",
            "mfa" => "確認の番号",
            Passkey => "パスキー",
            UseSignInLink.Method => "メールのリンク",
            _ => name,
        };
}
