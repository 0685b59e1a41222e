using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Check;

/// <summary>
/// Use case: somebody wants to know what they can use. First what they want to do, then the few questions that settle most of the
/// programmes for it; nothing is kept.
/// </summary>
public sealed class CheckSupport(RegionContext context, ProgrammeCatalogue catalogue)
{
    /// <summary>Most questions that are put one after another; the rest is there for who wants to go on.</summary>
    public const int Most = 6;

    /// <summary>Questions that stand on one page.</summary>
    public const int OnePage = 3;

    /// <summary>A question about one thing is put where it concerns so many programmes or more; else it is named as a condition.</summary>
    private const int ThingConcerns = 2;

    /// <summary>In Japanese, for who reads no page.</summary>
    public SupportCheck Run(CheckAnswers answers) => Run(answers, PublicJapanese.Words);

    /// <summary>What is known, what is asked next, and what the programmes say.</summary>
    /// <param name="answers">What was told.</param>
    /// <param name="words">The language in which questions are put.</param>
    public SupportCheck Run(CheckAnswers answers, PublicWords words)
    {
        var (pack, asOf) = (context.Pack, context.Day);
        var given = CheckPerson.Newest(pack, answers, asOf);
        // A programme without any condition in its source says the same to everybody: it stands in the catalogue, not here.
        var standing = catalogue.Now.All.Where(e => e.HasRule && e.Programme.ServesPeople).ToArray();
        SupportProgramme[] programmes = [.. standing.Select(AtThisHour)];
        var wanted = given.Purposes.Select(p => p.Purpose).ToHashSet();
        SupportProgramme[] asked = [.. programmes.Where(p => wanted.Count == 0 || wanted.Contains(p.RuleOn(asOf)!.Purpose))];
        CheckQuestion[] questions = [CheckForm.PurposeOf(programmes, asOf, words), .. CheckForm.Of(pack, programmes, asOf, words)];
        var person = CheckPerson.Read(pack, given, asOf, out var problems);
        return new SupportCheck(
            given,
            questions,
            Next(questions, asked, person, given),
            EvaluateSupport.Judge(asked, catalogue.Now.Titles, [new AudienceMember("あなた", IsSynthetic: false, person, [])], asOf)[0],
            [.. problems.Select(p => (p.Field, words.Questions.Wrong(InputOf(p), p)))],
            programmes.Length - asked.Length
        )
        {
            In = words,
            IsMinor = PublicOffer.OfAge(person.AgeOn(asOf)) == Verdict.NotMet,
            Summaries = standing.ToDictionary(e => e.Key, e => e.Summary, StringComparer.Ordinal),
        };

        CheckInput InputOf(ImportProblem problem) => questions.FirstOrDefault(q => q.Key == problem.Field)?.Input ?? CheckInput.Choice;
    }

    /// <summary>
    /// What somebody wants to do who comes from something with a purpose, as an answer: who wants to come here asks for that too. Empty
    /// where no such purpose is known.
    /// </summary>
    public static string PurposesOf(string named, CheckAnswers given)
    {
        var purposes = CheckPurpose.Read(named).Select(p => p.Purpose).ToList();
        if (purposes.Count > 0 && !purposes.Contains(ProgrammePurpose.Move) && CheckPerson.IsComing(given))
            purposes.Add(ProgrammePurpose.Move);
        return string.Join(',', purposes.Select(CheckPurpose.KeyOf));
    }

    /// <summary>What the start page knows once these answers of the check are known: its keys with their values.</summary>
    public IReadOnlyList<(string Key, string Value)> ForStart(CheckAnswers given) => CheckPerson.ForStart(context.Pack, given, context.Day);

    /// <summary>A call that ended, or begins, at an hour of this day is closed for the person who asks now.</summary>
    private static SupportProgramme AtThisHour(CatalogueEntry entry)
    {
        var programme = entry.Programme;
        return entry.Reception switch
        {
            Reception.Closed => programme with { Terms = programme.Terms with { OpenUntil = entry.Day.AddDays(-1) } },
            Reception.Coming => programme with { Terms = programme.Terms with { OpenFrom = entry.Day.AddDays(1) } },
            _ => programme,
        };
    }

    /// <summary>The questions that settle most, in their order.</summary>
    private List<CheckQuestion> Next(CheckQuestion[] questions, SupportProgramme[] asked, Applicant person, CheckAnswers given)
    {
        if (!given.Has(CheckAnswers.Purpose))
            return [questions[0]];
        var byQuestion = questions.Where(q => q.Asks is not null).ToDictionary(q => q.Asks!);
        var put = given.Told.Keys.Count(k => given.Has(k) && questions.Any(q => q.Key == k && q.Asks is not null));
        var left = new List<CheckQuestion>();
        var closed = byQuestion.Values.Where(q => given.Has(q.Key)).Select(q => q.Asks!).ToHashSet();
        closed.UnionWith(QuestionForm.Of(asked, context.Day).Where(f => IsNotPut(f, given)).Select(f => f.Question));
        while (left.Count < Most - put && QuestionChooser.Choose(asked, person, context.Day, closed) is { } next)
        {
            closed.Add(next.Question);
            var question = Instead(byQuestion, byQuestion[next.Question], person, given);
            if (!left.Contains(question))
                left.Add(question);
        }
        return left;
    }

    /// <summary>Absurd to ask everybody: a thing of one programme only, or any while nobody knows what the person wants.</summary>
    private static bool IsNotPut(QuestionForm form, CheckAnswers given) =>
        form.Question.Subject.Length > 0 && (given.Purposes.Count == 0 || form.Concerns < ThingConcerns);

    /// <summary>Where one lives now says also from where one would move; the one before is asked only of who lives here already.</summary>
    private static CheckQuestion Instead(
        Dictionary<Question, CheckQuestion> questions,
        CheckQuestion question,
        Applicant person,
        CheckAnswers given
    ) =>
        question.Asks!.Fact == ApplicantFact.PreviousResidence
        && person.Residence is null or { IsOutside: true }
        && questions.GetValueOrDefault(new Question(ApplicantFact.Residence)) is { } residence
        && !given.Has(residence.Key)
            ? residence
            : question;
}
