using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Push;

/// <summary>届ける理由 Why this is proposed to this person; also says what is not known.</summary>
/// <param name="Kind">What the reason is about.</param>
/// <param name="Text">The reason.</param>
public sealed record ProposalReason(MatchPartKind Kind, Remark Text);
