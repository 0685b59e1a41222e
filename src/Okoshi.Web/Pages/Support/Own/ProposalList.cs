using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>The proposals of a source as a page shows them.</summary>
/// <param name="Source">What the list says.</param>
/// <param name="Decided">What somebody decided about them.</param>
/// <param name="Words">Names of places, industries and programmes.</param>
/// <param name="Here">Address of the list on its page, to come back to.</param>
/// <param name="MayDecide">Whether it stands in a form in which they are decided.</param>
public sealed record ProposalList(ProgrammeSource Source, ProposalDecisions Decided, RuleWords Words, string Here, bool MayDecide)
{
    public SourceReading Reading { get; } = ProposedConditions.Of(Source.Format, Source.Texts);

    /// <summary>Those that nobody has decided on.</summary>
    public IReadOnlyList<ProposedCondition> Open => [.. Reading.Conditions.Where(p => !Decided.Has(p))];

    public IReadOnlyList<ProposedCondition> Settled => [.. Reading.Conditions.Where(Decided.Has)];

    public bool IsTaken(ProposedCondition proposal) => Decided.Taken.Contains(proposal.Id);

    /// <summary>What it would say.</summary>
    public string Sentence(ProposedCondition proposal) => Words.Sentence(proposal.Lines);
}
