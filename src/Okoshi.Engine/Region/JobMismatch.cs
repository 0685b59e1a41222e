namespace Okoshi.Engine.Region;

/// <summary>職種ミスマッチ What share of the job seekers would have to change occupation for seekers and vacancies to match, 0–1.</summary>
/// <param name="Index">½ Σ |U_i/U − V_i/V|, or why it is undefined.</param>
/// <param name="Categories">Number of occupations: finer classes give a higher index, so print it beside.</param>
/// <remarks>Source: R. Jackman, S. Roper, Oxford Bulletin of Economics and Statistics 49 (1987); used by 労働政策研究・研修機構.</remarks>
public sealed record JobMismatch(Computed Index, int Categories)
{
    /// <summary>Computes the index.</summary>
    /// <param name="seekers">U: persons seeking work by occupation, not negative.</param>
    /// <param name="vacancies">V: vacancies, in the same order.</param>
    public static JobMismatch Of(IReadOnlyList<long> seekers, IReadOnlyList<long> vacancies)
    {
        ArgumentNullException.ThrowIfNull(seekers);
        ArgumentNullException.ThrowIfNull(vacancies);
        if (seekers.Count != vacancies.Count)
            throw new ArgumentException("Seekers and vacancies have different numbers of occupations.", nameof(vacancies));
        var (u, v) = (seekers.Sum(), vacancies.Sum());
        if (u <= 0 || v <= 0)
            return new JobMismatch(Computed.None(u <= 0 ? RegionGap.NoSeekers : RegionGap.NoVacancies), seekers.Count);
        return new JobMismatch(
            Computed.Of(seekers.Zip(vacancies, (s, o) => Math.Abs(((decimal)s / u) - ((decimal)o / v))).Sum() / 2),
            seekers.Count
        );
    }
}
