using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>あと少し The smallest change after which a programme that does not fit would fit, or at least no longer be ruled out.</summary>
/// <param name="Changes">One or two changes; no smaller number does.</param>
/// <param name="Verdict">Verdict after the changes: Met, or Unknown where other answers are still open.</param>
/// <param name="On">First day on which the changes can stand.</param>
/// <param name="By">Last day of the application window or budget in which they have to stand; null when no end is known.</param>
public sealed record NearMiss(IReadOnlyList<CircumstanceChange> Changes, Verdict Verdict, DateOnly On, DateOnly? By);
