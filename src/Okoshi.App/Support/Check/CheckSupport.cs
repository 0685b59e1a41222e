using Okoshi.App.Context;
using Okoshi.App.Push;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Check;

/// <summary>What somebody has told so far.</summary>
/// <param name="Answers">Text by key of the question; empty means "not known".</param>
/// <param name="Skipped">Keys of questions that were put and left open; they are not put again.</param>
public sealed record CheckAnswers(IReadOnlyDictionary<string, string> Answers, IReadOnlyCollection<string> Skipped)
{
    /// <summary>Nothing has been told.</summary>
    public static CheckAnswers None { get; } = new(new Dictionary<string, string>(), []);
}

/// <summary>What the programmes say to somebody who has told so much.</summary>
/// <param name="Questions">The whole form.</param>
/// <param name="Next">The question that settles most; null when no answer can settle anything any more.</param>
/// <param name="Result">Answers of all programmes for people.</param>
/// <param name="Wrong">Answers that cannot be read, by key; they count as not known.</param>
/// <param name="Answered">Number of questions that have an answer.</param>
public sealed record SupportCheck(
    IReadOnlyList<CheckQuestion> Questions,
    CheckQuestion? Next,
    PersonAnswers Result,
    IReadOnlyList<(string Key, string Message)> Wrong,
    int Answered
)
{
    /// <summary>What each programme is, in a sentence, by its key.</summary>
    public required IReadOnlyDictionary<string, string> Summaries { get; init; }

    /// <summary>All conditions hold.</summary>
    public IEnumerable<ProgrammeAnswer> Met => Of(Verdict.Met);

    /// <summary>Nothing is left that the person could be asked: an office reads the rest.</summary>
    public IEnumerable<ProgrammeAnswer> AtOffice => Of(Verdict.Unknown).Where(IsForOffice);

    /// <summary>An answer of the person is still wanted.</summary>
    public IEnumerable<ProgrammeAnswer> StillOpen => Of(Verdict.Unknown).Where(a => !IsForOffice(a));

    /// <summary>Ruled out, those that a change would open first.</summary>
    public IEnumerable<ProgrammeAnswer> NotMet => Of(Verdict.NotMet).OrderBy(a => a.NearMiss is null);

    private IEnumerable<ProgrammeAnswer> Of(Verdict verdict) => Result.Answers.Where(a => a.Outcome.Verdict == verdict);

    private static bool IsForOffice(ProgrammeAnswer answer) => answer.NextQuestion is null;
}

/// <summary>
/// Use case: somebody wants to know what they can use. One question after another, always the one that settles most; nothing is kept.
/// </summary>
public sealed class CheckSupport(RegionContext context, ProgrammeCatalogue catalogue)
{
    public SupportCheck Run(CheckAnswers given)
    {
        var (pack, asOf) = (context.Pack, context.Day);
        // A programme without any condition in its source says the same to everybody: it stands in the catalogue, not here.
        var standing = catalogue.Now.All.Where(e => e.HasRule && e.Programme.ServesPeople).ToArray();
        SupportProgramme[] programmes = [.. standing.Select(e => e.Programme)];
        var questions = CheckForm.Of(pack, programmes, asOf);
        var columns = CheckForm.Columns(given.Answers, asOf);
        var person = new PeopleReader(pack, asOf).ReadOne(columns, out var problems);
        var skipped = questions.Where(q => given.Skipped.Contains(q.Key)).Select(q => q.Asks).ToHashSet();
        var next = QuestionChooser.Choose(programmes, person, asOf, skipped);
        return new SupportCheck(
            questions,
            questions.FirstOrDefault(q => q.Asks == next?.Question),
            EvaluateSupport.Judge(programmes, [new AudienceMember("あなた", IsSynthetic: false, person, [])], asOf)[0],
            [.. problems.Select(p => (p.Field, $"{p.Found}。{p.Expected}。"))],
            questions.Count(q => given.Answers.GetValueOrDefault(q.Key) is { Length: > 0 })
        )
        {
            Summaries = standing.ToDictionary(e => e.Key, e => e.Summary, StringComparer.Ordinal),
        };
    }
}
