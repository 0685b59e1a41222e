namespace Okoshi.Engine.Push;

/// <summary>届ける理由 Why this is proposed to this person, in plain Japanese; also says what is not known.</summary>
/// <param name="Kind">What the reason is about.</param>
/// <param name="Text">One or two short sentences.</param>
public sealed record ProposalReason(MatchPartKind Kind, string Text);
