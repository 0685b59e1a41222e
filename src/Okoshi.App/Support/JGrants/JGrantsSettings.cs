using Okoshi.App.Imports;

namespace Okoshi.App.Support.JGrants;

/// <summary>
/// Where the public API of jGrants is asked, and how patiently. Without an address, as in a closed network, nothing leaves the product.
/// </summary>
/// <param name="Address">Address up to <c>…/public/</c>; null when the operator has named none.</param>
public sealed record JGrantsSettings(Uri? Address)
{
    /// <summary>Name of the variable for commands.</summary>
    public const string Variable = "OKOSHI_JGRANTS__ADDRESS";

    public const string Expected = "https で始まる、jGrants 公開 API のアドレス（…/public まで）が必要です";

    public static JGrantsSettings None { get; } = new((Uri?)null);

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Pause between two questions: the server is everybody's.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How often a question is put before it is given up.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>Pause after the first failure; doubled after each further one.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest pause, also when the server asks for a longer one: then it is given up for now.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Waits; tests note how long instead.</summary>
    public Func<TimeSpan, CancellationToken, Task> Wait { get; init; } = Task.Delay;

    /// <summary>Reads what the operator wrote; empty is no address, which is right as well.</summary>
    public static bool TryRead(string? text, out JGrantsSettings settings)
    {
        settings = None;
        if (string.IsNullOrWhiteSpace(text))
            return true;
        if (!Uri.TryCreate(text.Trim().TrimEnd('/') + "/", UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return false;
        settings = new JGrantsSettings(address);
        return true;
    }

    /// <summary>The address, or a word about how to name one.</summary>
    internal Uri Required() =>
        Address
        ?? throw new BadInputException(
            new ImportProblem(
                "jGrants",
                0,
                "jgrants:address",
                "公開 API のアドレスが設定されていません",
                "起こしは、設定しないかぎり外へ通信しません",
                $"デジタル庁の案内で公開 API のアドレスを確かめ、--jgrants:address（命令では {Variable}）に、…/public までを書いてください。閉じたネットワークでは、ほかで取ったファイルを取り込めます"
            )
        );
}
