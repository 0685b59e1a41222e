namespace Okoshi.App.Push;

/// <summary>What a person answered on the public page; an empty answer is "まだ分からない".</summary>
/// <param name="Age">Key of an age group (<see cref="ThreeQuestions.Ages"/>), or empty.</param>
/// <param name="Interests">Keys of up to three interests; empty when not known.</param>
/// <param name="Place">
/// Key of a place where the person wants to be (<see cref="ThreeQuestions.Places"/>), as addresses asked before <see cref="When"/>
/// did; or empty.
/// </param>
public sealed record ThreeAnswers(string Age, IReadOnlyList<string> Interests, string Place)
{
    /// <summary>Nothing is answered yet.</summary>
    public static ThreeAnswers None { get; } = new("", [], "");

    /// <summary>Key of the place where the person lives now (<see cref="ThreeQuestions.Homes"/>), or empty.</summary>
    public string Now { get; init; } = "";

    /// <summary>Key of the time of coming (<see cref="ThreeQuestions.Times"/>), or empty.</summary>
    public string When { get; init; } = "";

    /// <summary>Whether anything is answered.</summary>
    public bool Any => Age.Length + Interests.Count + Place.Length + Now.Length + When.Length > 0;
}
