namespace Okoshi.Engine.Region;

/// <summary>職種の過不足 How seekers and vacancies of an occupation stand to each other and to all others.</summary>
/// <param name="Count">Seekers and vacancies.</param>
/// <param name="Ratio">求人倍率 Vacancies for each seeker; null without seekers.</param>
/// <param name="Difference">Share among the seekers less share among the vacancies, in points; null where one has no total.</param>
public sealed record OccupationBalance(OccupationCount Count, decimal? Ratio, decimal? Difference)
{
    /// <summary>All occupations, those with too many seekers first.</summary>
    public static IReadOnlyList<OccupationBalance> Of(IReadOnlyList<OccupationCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var (seekers, vacancies) = (counts.Sum(c => c.Seekers), counts.Sum(c => c.Vacancies));
        return
        [
            .. counts
                .Select(c => new OccupationBalance(
                    c,
                    c.Seekers > 0 ? (decimal)c.Vacancies / c.Seekers : null,
                    seekers > 0 && vacancies > 0 ? 100 * (((decimal)c.Seekers / seekers) - ((decimal)c.Vacancies / vacancies)) : null
                ))
                .OrderByDescending(b => b.Difference),
        ];
    }
}
