using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>
/// 仕事に合う制度 Which of the programmes of a match belong to the business and the person, so that nobody is shown any seventeen:
/// those with conditions of which none speaks against her; taking over a business only where one is taken over, moving only where she
/// does not live here already.
/// </summary>
public static class OfferedProgrammes
{
    /// <param name="match">A match with all its judged programmes.</param>
    /// <param name="traits">What is said of its business.</param>
    /// <param name="closeness">Where the person lives and wants to be.</param>
    /// <returns>該当 first; among equals those for the business before learning and moving, then in the order of the match.</returns>
    public static IReadOnlyList<ProgrammeOutcome> Of(Match match, IEnumerable<BusinessTrait> traits, Closeness closeness)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(traits);
        var isTakenOver = traits.Any(t => t.Kind == BusinessTraitKind.Succession);
        return
        [
            .. match
                .ProposedProgrammes.Where(p => p.HasRule && Belongs(p.Purpose))
                .OrderBy(p => p.Verdict == Verdict.Met ? 0 : 1)
                .ThenBy(p => Order(p.Purpose)),
        ];

        bool Belongs(ProgrammePurpose? purpose) =>
            purpose switch
            {
                ProgrammePurpose.Succession => isTakenOver,
                ProgrammePurpose.Move => closeness is not (Closeness.Here or Closeness.Near),
                _ => true,
            };
    }

    private static int Order(ProgrammePurpose? purpose) =>
        purpose switch
        {
            ProgrammePurpose.Succession => 0,
            ProgrammePurpose.Founding or ProgrammePurpose.Business => 1,
            ProgrammePurpose.Move => 2,
            _ => 3,
        };
}
