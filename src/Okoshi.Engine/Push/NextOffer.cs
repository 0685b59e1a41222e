namespace Okoshi.Engine.Push;

/// <summary>次の候補 An opportunity that matches next best.</summary>
/// <param name="Offer">The opportunity.</param>
/// <param name="Score">Sum of the points.</param>
public sealed record NextOffer(OpportunityOffer Offer, decimal Score);
