using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace Okoshi.App.Accounts;

/// <summary>What ASP.NET Core Identity finds wrong, said gently and exactly. Others keep their code.</summary>
public sealed class JapaneseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        Error(nameof(PasswordTooShort), string.Create(CultureInfo.InvariantCulture, $"パスワードは {length} 文字以上にしてください。"));

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(
            nameof(PasswordRequiresUniqueChars),
            string.Create(CultureInfo.InvariantCulture, $"パスワードには、ちがう文字を {uniqueChars} 種類以上使ってください。")
        );

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "今のパスワードが合いません。");

    // Whether somebody has an account is nobody else's business: the page answers a known address in its own way.
    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), "このメールアドレスは使えません。");

    public override IdentityError InvalidEmail(string? email) =>
        Error(nameof(InvalidEmail), "メールアドレスの形ではありません。例：namae@example.jp");

    public override IdentityError InvalidToken() => Error(nameof(InvalidToken), "番号が合わないか、期限が切れています。");

    public override IdentityError ConcurrencyFailure() =>
        Error(nameof(ConcurrencyFailure), "ほかの画面で先に変わりました。開き直してください。");

    public override IdentityError DefaultError() => Error(nameof(DefaultError), "うまくいきませんでした。もう一度試してください。");

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
