namespace Okoshi.App.Push;

/// <summary>What a person answered on the public page; an empty answer is "まだ分からない".</summary>
/// <param name="Age">Key of an age group (<see cref="ThreeQuestions.Ages"/>), or empty.</param>
/// <param name="Interests">Keys of up to three interests; empty when not known.</param>
/// <param name="Place">Key of a place (<see cref="ThreeQuestions.Places"/>), or empty.</param>
public sealed record ThreeAnswers(string Age, IReadOnlyList<string> Interests, string Place);
