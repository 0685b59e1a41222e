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
/// <param name="Money">What the person can count on, and apart from it what could become so.</param>
public sealed record PersonAnswers(
    AudienceMember Person,
    IReadOnlyList<ProgrammeAnswer> Answers,
    NextQuestion? NextQuestion,
    MoneyInSight Money
);

/// <summary>Use case: who is eligible for what, with the reason and the citation of each condition.</summary>
public sealed class EvaluateSupport(RegionContext context, ProgrammeCatalogue catalogue)
{
    /// <summary>One person against all programmes that serve people.</summary>
    public IReadOnlyList<ProgrammeOutcome> Run(Applicant applicant) =>
        Judge([.. catalogue.Now.Judged.Where(p => p.ServesPeople)], new ProgrammeNames(catalogue.Now.Titles), applicant, context.Day);

    /// <summary>Several persons, with near misses, next questions and money.</summary>
    public IReadOnlyList<PersonAnswers> Run(IReadOnlyList<AudienceMember> people) =>
        Judge(catalogue.Now.Judged, catalogue.Now.Titles, people, context.Day);

    /// <summary>The persons of a file's bytes, CSV or JSON.</summary>
    /// <exception cref="BadInputException">The file has errors.</exception>
    public IReadOnlyList<PersonAnswers> Run(byte[] people) => Run(new PeopleReader(context.Pack, context.Day).Read("people", people));

    /// <summary>Judges many persons for programmes that do not come from a pack.</summary>
    /// <param name="programmes">The programmes to judge.</param>
    /// <param name="titles">Names of all programmes by key, also of those that the others are tied to.</param>
    /// <param name="people">The persons.</param>
    /// <param name="asOf">Day of the judgement.</param>
    public static IReadOnlyList<PersonAnswers> Judge(
        IReadOnlyList<SupportProgramme> programmes,
        IReadOnlyDictionary<string, string> titles,
        IReadOnlyList<AudienceMember> people,
        DateOnly asOf
    )
    {
        var serving = programmes.Where(p => p.ServesPeople).ToArray();
        var names = new ProgrammeNames(titles);
        return [.. people.Select(p => Answer(serving, names, p, asOf))];
    }

    private static PersonAnswers Answer(SupportProgramme[] programmes, ProgrammeNames names, AudienceMember person, DateOnly asOf)
    {
        var outcomes = Judge(programmes, names, person.Facts, asOf);
        var answers = outcomes.Select(o => new ProgrammeAnswer(
            o,
            names.In(NearMissFinder.Find(o.Programme, person.Facts, asOf)),
            QuestionChooser.Choose([o.Programme], person.Facts, asOf)
        ));
        var received = person
            .Facts.Received.Where(r => r.IsReceived && !(r.On > asOf))
            .Select(r => r.Programme)
            .ToHashSet(StringComparer.Ordinal);
        return new PersonAnswers(
            person,
            [.. answers],
            QuestionChooser.Choose(programmes, person.Facts, asOf),
            MoneyInSight.Of(outcomes, received)
        );
    }

    private static ProgrammeOutcome[] Judge(SupportProgramme[] programmes, ProgrammeNames names, Applicant applicant, DateOnly asOf) =>
        [.. programmes.Select(p => names.In(ProgrammeJudge.Explain(p, applicant, asOf)))];
}
