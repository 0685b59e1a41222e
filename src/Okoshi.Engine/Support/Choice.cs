namespace Okoshi.Engine.Support;

/// <summary>選択肢 One answer to a question with fixed answers: its key in files and its wording on pages.</summary>
/// <param name="Key">Stable key in rules and people's files.</param>
/// <param name="Label">Japanese wording.</param>
public sealed record Choice(string Key, string Label);
