using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Push;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>What one programme says to one person.</summary>
/// <param name="Outcome">Verdict and reasons.</param>
/// <param name="NearMiss">The smallest change that helps; null unless the programme is ruled out and a change can help.</param>
/// <param name="NextQuestion">The question that settles this programme first; null unless an answer of the person can.</param>
public sealed record ProgrammeAnswer(ProgrammeOutcome Outcome, NearMiss? NearMiss, NextQuestion? NextQuestion);

/// <summary>What all programmes for people say to one person.</summary>
/// <param name="Person">The person.</param>
/// <param name="Answers">One answer for each programme that serves people; a reprint is judged at its original.</param>
/// <param name="NextQuestion">The question that settles most over all programmes, weighed by benefit; null when none settles any.</param>
/// <param name="Bundles">
/// The best sets of programmes that can be received together, of those that have conditions, may be proposed and pay an amount.
/// </param>
public sealed record PersonAnswers(
    AudienceMember Person,
    IReadOnlyList<ProgrammeAnswer> Answers,
    NextQuestion? NextQuestion,
    IReadOnlyList<Bundle> Bundles
);

/// <summary>Use case: who is eligible for what, with the reason and the citation of each condition.</summary>
public sealed class EvaluateSupport(RegionContext context, ProgrammeCatalogue catalogue)
{
    private const int MostBundles = 3;

    /// <summary>One person against all programmes that serve people.</summary>
    public IReadOnlyList<ProgrammeOutcome> Run(Applicant applicant) => Judge(catalogue.Now.Judged, applicant, context.Day);

    /// <summary>Several persons, with near misses, next questions and bundles.</summary>
    public IReadOnlyList<PersonAnswers> Run(IReadOnlyList<AudienceMember> people) => Judge(catalogue.Now.Judged, people, context.Day);

    /// <summary>The persons of a file's bytes, CSV or JSON.</summary>
    /// <exception cref="BadInputException">The file has errors.</exception>
    public IReadOnlyList<PersonAnswers> Run(byte[] people) => Run(new PeopleReader(context.Pack, context.Day).Read("people", people));

    /// <summary>Judges many persons for programmes that do not come from a pack.</summary>
    public static IReadOnlyList<PersonAnswers> Judge(
        IReadOnlyList<SupportProgramme> programmes,
        IReadOnlyList<AudienceMember> people,
        DateOnly asOf
    )
    {
        var serving = programmes.Where(p => p.ServesPeople).ToArray();
        return [.. people.Select(p => Answer(serving, p, asOf))];
    }

    private static PersonAnswers Answer(SupportProgramme[] programmes, AudienceMember person, DateOnly asOf)
    {
        var outcomes = Judge(programmes, person.Facts, asOf);
        var answers = outcomes.Select(o => new ProgrammeAnswer(
            o,
            NearMissFinder.Find(o.Programme, person.Facts, asOf),
            QuestionChooser.Choose([o.Programme], person.Facts, asOf)
        ));
        var payable = outcomes
            .Where(o => o.MayBeProposed && o.HasRule && o.Programme.Terms.Benefit is not null)
            .Select(o => o.Programme)
            .ToArray();
        var received = person
            .Facts.Received.Where(r => r.IsReceived && !(r.On > asOf))
            .Select(r => r.Programme)
            .ToHashSet(StringComparer.Ordinal);
        return new PersonAnswers(
            person,
            [.. answers],
            QuestionChooser.Choose(programmes, person.Facts, asOf),
            payable.Length == 0 ? [] : BundleFinder.Find(payable, received, BundleCap.Of(payable), MostBundles)
        );
    }

    private static ProgrammeOutcome[] Judge(IReadOnlyList<SupportProgramme> programmes, Applicant applicant, DateOnly asOf) =>
        [.. programmes.Where(p => p.ServesPeople).Select(p => ProgrammeJudge.Explain(p, applicant, asOf))];
}
