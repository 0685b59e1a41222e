namespace Okoshi.Engine.Push;

/// <summary>提案 What would be told to a person: the best match and the next ones. A preview; nothing is sent.</summary>
/// <param name="Member">The person.</param>
/// <param name="Best">The best match.</param>
/// <param name="RunnersUp">The next best opportunities, best first; they are told without their programmes.</param>
public sealed record Proposal(AudienceMember Member, Match Best, IReadOnlyList<NextOffer> RunnersUp);
