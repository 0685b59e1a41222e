using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>もしかしたらのお金 Money of one programme that would be given if something turned out to be so.</summary>
/// <param name="Outcome">The programme as it was judged.</param>
/// <param name="Open">Its conditions that nobody knows yet; none where only the days of its call are not known.</param>
/// <param name="IsOpen">Whether applications are taken on that day; null when nobody knows.</param>
public sealed record PossibleMoney(ProgrammeOutcome Outcome, IReadOnlyList<Finding> Open, bool? IsOpen);

/// <summary>
/// 見こめるお金 What one person can count on, and apart from it what could become so. An amount is in the sum only where all conditions are
/// met and applications are taken on that day; what is closed, or has not begun, is in neither.
/// </summary>
/// <param name="Sure">The best set that can be received together of what is sure.</param>
/// <param name="Possible">What could become so, largest first. These are not added up: nobody knows which of them will be.</param>
/// <param name="Borrowed">Loans and guarantees that nothing speaks against: their amounts are money to be paid back, and in no sum.</param>
public sealed record MoneyInSight(Bundle Sure, IReadOnlyList<PossibleMoney> Possible, IReadOnlyList<ProgrammeOutcome> Borrowed)
{
    private static readonly Bundle Nothing = new([], Yen.Zero, Yen.Zero);

    /// <summary>Whether the sure sum is the most that can be received, because some amount in it is a limit or is cut by one.</summary>
    public bool IsUpTo => Sure.Cut.Amount > 0 || Sure.Programmes.Any(p => p.Terms.Amount == AmountKind.UpTo);

    /// <summary>
    /// What of the sure sum is received exactly so. Nothing where a limit of a total cuts the sum: nobody can say what it cuts.
    /// </summary>
    public Yen Fixed =>
        Sure.Cut.Amount > 0
            ? Yen.Zero
            : new(Sure.Programmes.Where(p => p.Terms.Amount == AmountKind.Fixed).Sum(p => p.Terms.Benefit?.Amount ?? 0));

    /// <summary>Fiscal years for which the sure amounts were last confirmed, each once, earliest first.</summary>
    public IReadOnlyList<FiscalYear> Years =>
        [.. Sure.Programmes.Select(p => p.LastConfirmed).OfType<FiscalYear>().Distinct().OrderBy(y => y.Year)];

    /// <summary>Sorts what programmes pay by how sure it is.</summary>
    /// <param name="outcomes">Programmes as they were judged for one person on one day.</param>
    /// <param name="received">Keys of programmes that the person has received: they exclude others.</param>
    public static MoneyInSight Of(IReadOnlyList<ProgrammeOutcome> outcomes, IReadOnlyCollection<string> received)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var paying = outcomes
            .Where(o => o.MayBeProposed && o.HasRule && o.Programme.Terms.Benefit is { Amount: > 0 })
            .Select(o => (Outcome: o, IsOpen: o.Programme.IsOpenOn(o.AsOf)))
            .Where(p => p.IsOpen != false)
            .ToArray();
        var given = paying.Where(p => p.Outcome.Programme.Terms.Money == MoneyKind.Given).ToArray();
        SupportProgramme[] sure =
        [
            .. given.Where(p => p is { Outcome.Verdict: Verdict.Met, IsOpen: true }).Select(p => p.Outcome.Programme),
        ];
        return new MoneyInSight(
            sure.Length == 0 ? Nothing : BundleFinder.Find(sure, received, BundleCap.Of(sure), 1)[0],
            [
                .. given
                    .Where(p => !sure.Contains(p.Outcome.Programme))
                    .OrderByDescending(p => p.Outcome.Programme.Terms.Benefit!.Value.Amount)
                    .Select(p => new PossibleMoney(p.Outcome, [.. p.Outcome.Findings.Where(f => f.Verdict == Verdict.Unknown)], p.IsOpen)),
            ],
            [.. paying.Where(p => p.Outcome.Programme.Terms.Money != MoneyKind.Given).Select(p => p.Outcome)]
        );
    }
}
