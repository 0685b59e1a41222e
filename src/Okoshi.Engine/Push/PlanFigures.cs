using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Push;

/// <summary>計画の要点 The few figures of a plan that a person asks for first; null means not computed.</summary>
/// <param name="Investment">Money needed to begin.</param>
/// <param name="TakeHomeFirstYear">
/// What is left to the owner in a month of the first year, before tax and social insurance, in whole yen.
/// </param>
/// <param name="TakeHomeThirdYear">The same of the third year; never told without its year.</param>
/// <param name="BreakEvenMonth">First month from which the business carries itself; null when it does not within the plan.</param>
/// <param name="IsAssumed">True when the figures rest on assumptions, and are marked so.</param>
public sealed record PlanFigures(Yen? Investment, Yen? TakeHomeFirstYear, Yen? TakeHomeThirdYear, int? BreakEvenMonth, bool IsAssumed);
