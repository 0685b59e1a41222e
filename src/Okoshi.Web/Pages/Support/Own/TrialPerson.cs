using Okoshi.App.Support.Authoring;
using Okoshi.Engine.Support;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>An invented person on whom conditions are tried.</summary>
/// <param name="Questions">What the conditions ask.</param>
/// <param name="Answers">What was answered, by column.</param>
/// <param name="Outcome">How the rule answers; null before it was asked.</param>
/// <param name="Problem">What cannot be read of the answers; empty when nothing.</param>
public sealed record TrialPerson(
    IReadOnlyList<TryQuestion> Questions,
    IReadOnlyDictionary<string, string> Answers,
    ProgrammeOutcome? Outcome,
    string Problem
);
