namespace Okoshi.App.Access;

/// <summary>鍵の範囲 What an API token may be used for, within the rights of its account.</summary>
public readonly record struct TokenScope(Resource Resource, AccessAction Action)
{
    /// <summary>Everything that a token can be made for: what the API offers.</summary>
    public static IReadOnlyList<TokenScope> All { get; } =
    [
        new(Resource.OpenData, AccessAction.Read),
        new(Resource.Job, AccessAction.Read),
        new(Resource.Job, AccessAction.Write),
        new(Resource.Programme, AccessAction.Read),
        new(Resource.Evaluation, AccessAction.Read),
        new(Resource.Evaluation, AccessAction.Write),
    ];

    /// <summary>Such as <c>job:read</c>.</summary>
    public string Code => $"{Resource}:{Action}".ToLowerInvariant();

    /// <summary>Such as 「裏の作業を見る」.</summary>
    public string Words => $"{AccessWords.Of(Resource)}を{AccessWords.Of(Action)}";

    /// <summary>The scopes of a list of codes with a space between; unknown ones grant nothing.</summary>
    public static IReadOnlyList<TokenScope> Parse(string codes)
    {
        var asked = codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. All.Where(s => asked.Contains(s.Code, StringComparer.Ordinal))];
    }

    public static string Format(IEnumerable<TokenScope> scopes) => string.Join(' ', scopes.Select(s => s.Code));
}
