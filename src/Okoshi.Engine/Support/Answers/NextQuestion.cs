namespace Okoshi.Engine.Support;

/// <summary>次の質問 The question whose answer settles most.</summary>
/// <param name="Question">What to ask.</param>
/// <param name="Settles">
/// Weight of the programmes that the answer is expected to settle, every distinguishable answer counting the same.
/// </param>
/// <param name="Concerns">Number of open programmes that ask for it.</param>
public sealed record NextQuestion(Question Question, decimal Settles, int Concerns);
