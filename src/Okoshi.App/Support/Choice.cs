using Okoshi.App.Sentences;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>One answer to a question with fixed answers: its key in files and its wording on pages.</summary>
/// <param name="Key">Stable key in rules and people's files.</param>
/// <param name="Label">Japanese wording.</param>
public sealed record Choice(string Key, string Label)
{
    /// <summary>The fixed answers of a fact, in the order of its enum; empty for facts that have none.</summary>
    public static IReadOnlyList<Choice> Of(ApplicantFact fact) =>
        [.. ApplicantFacts.KeysOf(fact).Select(key => new Choice(key, new ConditionRemark.Choice(fact, key).Text()))];
}
