namespace Okoshi.Engine.Opportunity;

/// <summary>クロスの提案 What follows where an inner fact meets an outer one; a proposal for people to edit.</summary>
/// <param name="Quadrant">Which kind of meeting.</param>
/// <param name="Inner">Strength or weakness.</param>
/// <param name="Outer">Opportunity or threat.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="Businesses">Keys of startable businesses that fit; may be empty.</param>
public sealed record SwotCross(
    SwotQuadrant Quadrant,
    SwotFact Inner,
    SwotFact Outer,
    SwotProposal Proposal,
    IReadOnlyList<string> Businesses
);
