using Okoshi.App.Chain;
using Okoshi.App.Sentences;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>A programme as it was told to a person.</summary>
/// <param name="Id">Key of the programme.</param>
/// <param name="Title">Its name.</param>
/// <param name="Verdict">該当, 未確認 or 非該当.</param>
/// <param name="Reason">The conditions that led to the verdict, in plain Japanese.</param>
/// <param name="ConfirmFirst">True when it is not confirmed for the fiscal year.</param>
/// <param name="HasRule">False when its conditions have to be read by a person.</param>
public sealed record ToldProgramme(string Id, string Title, Verdict Verdict, string Reason, bool ConfirmFirst, bool HasRule);

/// <summary>A further opportunity that was told.</summary>
/// <param name="Id">Key of the business.</param>
/// <param name="Title">Its name.</param>
/// <param name="Score">Points of the match.</param>
public sealed record ToldOffer(string Id, string Title, decimal Score);

/// <summary>A proposal as it was made: what a person would have been shown that day, whatever changes later.</summary>
public sealed record ProposalSnapshot
{
    public required string PersonId { get; init; }

    /// <summary>True for a drawn person who does not exist; always shown as 架空.</summary>
    public required bool IsSynthetic { get; init; }

    public required string Age { get; init; }

    public required ApplicantSex? Sex { get; init; }

    /// <summary>What the person likes, in the words of the question.</summary>
    public required IReadOnlyList<string> Interests { get; init; }

    public required string BusinessId { get; init; }

    public required string Title { get; init; }

    public required string PlainTitle { get; init; }

    /// <summary>Place of the business in the region's ranking that day.</summary>
    public required int Rank { get; init; }

    /// <summary>True when there was a plan to show.</summary>
    public required bool HasPlan { get; init; }

    public required decimal Score { get; init; }

    public required IReadOnlyList<MatchPart> Parts { get; init; }

    public required IReadOnlyList<ProposalReason> Reasons { get; init; }

    public required IReadOnlyList<ToldProgramme> Programmes { get; init; }

    public required IReadOnlyList<ToldOffer> RunnersUp { get; init; }

    /// <summary>Programmes that may be asked for.</summary>
    public int ProposedProgrammes => Programmes.Count(p => p.Verdict != Verdict.NotMet);

    public static ProposalSnapshot Of(Proposal proposal, DateOnly asOf, IReadOnlyDictionary<string, string> interestLabels)
    {
        var best = proposal.Explain();
        return new ProposalSnapshot
        {
            PersonId = proposal.Member.Id,
            IsSynthetic = proposal.Member.IsSynthetic,
            Age = ProposalTable.AgeText(proposal.Member, asOf),
            Sex = proposal.Member.Facts.Sex,
            Interests = [.. proposal.Member.Interests.Select(i => interestLabels.GetValueOrDefault(i, i))],
            BusinessId = best.Offer.Id,
            Title = best.Offer.Title,
            PlainTitle = best.Offer.PlainTitle,
            Rank = best.Offer.Rank,
            HasPlan = best.Offer.Plan is not null,
            Score = best.Score,
            Parts = best.Parts,
            Reasons = best.Reasons,
            Programmes = [.. best.Programmes.Select(Told)],
            RunnersUp = [.. proposal.RunnersUp.Select(m => new ToldOffer(m.Offer.Id, m.Offer.Title, m.Score))],
        };
    }

    private static ToldProgramme Told(ProgrammeOutcome outcome) =>
        new(
            outcome.Programme.Id,
            outcome.Programme.Title,
            outcome.Verdict,
            string.Concat(outcome.Findings.Where(f => f.Verdict == outcome.Verdict).Select(f => f.Reason.Text())),
            outcome.Confirmation == ConfirmationState.ConfirmFirst,
            outcome.HasRule
        );
}
