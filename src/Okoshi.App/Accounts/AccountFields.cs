using System.ComponentModel.DataAnnotations;
using Okoshi.App.Japanese;
using Okoshi.App.Writing;

namespace Okoshi.App.Accounts;

/// <summary>What the fields of an account must be like, the same wherever they are written.</summary>
internal static class AccountFields
{
    private static readonly EmailAddressAttribute Email = new();

    public static IEnumerable<FieldProblem> Problems(string name, string email)
    {
        if (name.Trim().Length == 0)
            yield return new FieldProblem("DisplayName", "呼び名を書いてください。");
        if (Letters.Exceed(name.Trim(), NewAccount.LongestName))
            yield return new FieldProblem("DisplayName", $"呼び名は {NewAccount.LongestName} 文字までにしてください。");
        if (email.Trim().Length == 0)
            yield return new FieldProblem("Email", "メールアドレスを書いてください。");
        else if (!Email.IsValid(email.Trim()))
            yield return new FieldProblem("Email", "メールアドレスの形ではありません。例：namae@example.jp");
    }
}
