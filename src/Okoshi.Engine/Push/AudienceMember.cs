using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>対象者 A person to whom something may be proposed: synthetic (架空), from a file, or behind three answers.</summary>
/// <param name="Id">Key within the audience.</param>
/// <param name="IsSynthetic">True for a drawn, not existing person; always shown as 架空.</param>
/// <param name="Facts">What is known for judging programmes.</param>
/// <param name="Interests">Keys of what the person likes; empty when not known.</param>
public sealed record AudienceMember(string Id, bool IsSynthetic, Applicant Facts, IReadOnlyList<string> Interests)
{
    /// <summary>When the person wants to come to the region; null when nobody asked.</summary>
    public MoveTime? Coming { get; init; }
}
