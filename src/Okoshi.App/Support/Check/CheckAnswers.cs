namespace Okoshi.App.Support.Check;

/// <summary>What somebody has told so far, here and on the public pages before.</summary>
/// <param name="Told">
/// Text by key: the keys of the check's questions, <see cref="Purpose"/>, and those of the three questions. No key means "not asked yet".
/// </param>
public sealed record CheckAnswers(IReadOnlyDictionary<string, string> Told)
{
    /// <summary>Key of what the person wants to do; several with a comma.</summary>
    public const string Purpose = "purpose";

    /// <summary>Answer of who was asked and does not know: it stays unknown, and is not asked again.</summary>
    public const string NotKnown = "?";

    /// <summary>Nothing has been told.</summary>
    public static CheckAnswers None { get; } = new(new Dictionary<string, string>());

    /// <summary>What the person wants to do; nothing chosen means everything.</summary>
    public IReadOnlyList<CheckPurpose> Purposes => CheckPurpose.Read(this[Purpose]);

    /// <summary>An answer as it was written; empty when there is none.</summary>
    public string this[string key] => (Told.GetValueOrDefault(key) ?? "").Trim();

    /// <summary>Whether the question was put and answered, be it with "I do not know".</summary>
    public bool Has(string key) => this[key].Length > 0;

    /// <summary>The answers that say something, by key.</summary>
    public Dictionary<string, string> Known() =>
        Told.Keys.Where(k => Has(k) && this[k] != NotKnown).ToDictionary(k => k, k => this[k], StringComparer.Ordinal);
}
