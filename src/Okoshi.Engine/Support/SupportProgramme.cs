using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>支援制度 A programme as far as judging it needs.</summary>
/// <param name="Id">Key.</param>
/// <param name="Title">Name.</param>
/// <param name="Serves">Whom it serves.</param>
/// <param name="LastConfirmed">Fiscal year in which its content was last confirmed; null when never.</param>
/// <param name="Rules">Dated conditions; empty when the sources state none.</param>
/// <param name="Citation">Where the programme is described.</param>
public sealed record SupportProgramme(
    string Id,
    string Title,
    ServesKind Serves,
    FiscalYear? LastConfirmed,
    IReadOnlyList<ProgrammeRule> Rules,
    Citation Citation
)
{
    /// <summary>制度の額と結び付き Benefit, budget and the ties to other programmes.</summary>
    public ProgrammeTerms Terms { get; init; } = ProgrammeTerms.None;

    /// <summary>What has to be read where no rule stands, in words; empty where the sources state no conditions.</summary>
    public string Unread { get; init; } = "";

    /// <summary>The programme with its terms: what can be obtained first has to be there on the last day of the call.</summary>
    public SupportProgramme WithTerms(ProgrammeTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return this with { Terms = terms, Rules = [.. Rules.Select(r => r.NeededBy(terms.OpenUntil))] };
    }

    /// <summary>
    /// All conditions on a day as one tree: the rule's own, the budget, exclusions (併給) and what has to be received before.
    /// Where no rule stands the tree needs reading, so that it is never Met.
    /// </summary>
    public Clause ConditionsOn(DateOnly day)
    {
        var own = RuleOn(day)?.When ?? new NeedsReadingClause($"{Id}#reading", Unread, Citation);
        var ties = Terms.Clauses(Id, Citation);
        return ties.Count == 0 ? own : new AllOfClause($"{Id}#all", [own, .. ties]);
    }

    /// <summary>True when a person or business can use it (申請型, 相談・講座).</summary>
    public bool ServesPeople => Serves is ServesKind.Application or ServesKind.Consultation;

    /// <summary>
    /// 受付中か Whether applications are taken on a day, by the days of its call or else by the windows of its conditions; null when
    /// neither says so, which is not closed.
    /// </summary>
    public bool? IsOpenOn(DateOnly day)
    {
        if (Terms.OpenFrom > day || Terms.OpenUntil < day || Terms.BudgetExhaustedOn < day)
            return false;
        if (Terms.OpenFrom is not null || Terms.OpenUntil is not null)
            return true;
        Verdict[] windows =
        [
            .. ClauseTree.Leaves(ConditionsOn(day)).OfType<WindowClause>().Select(w => LeafJudge.Judge(w, new Applicant(), day).Verdict),
        ];
        if (windows.Length == 0)
            return null;
        return VerdictLogic.Any(windows) switch
        {
            Verdict.Met => true,
            Verdict.NotMet => false,
            _ => null,
        };
    }

    /// <summary>The conditions that stand on a day, or null.</summary>
    public ProgrammeRule? RuleOn(DateOnly day) => Rules.FirstOrDefault(r => r.StandsOn(day));

    /// <summary>確認の状態 Whether its content is confirmed for the fiscal year of a day.</summary>
    public ConfirmationState ConfirmationOn(DateOnly day) =>
        LastConfirmed is { } year && year >= FiscalYear.Of(day) ? ConfirmationState.Confirmed : ConfirmationState.ConfirmFirst;
}
