using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>質問の数の比較 How many questions one person is asked until no answer of theirs can settle anything any more, in three ways.</summary>
/// <param name="Whole">The fixed form, every question.</param>
/// <param name="Ordered">The fixed form in its order, without the questions that no open programme asks for any more.</param>
/// <param name="Chosen">Always the question that settles most.</param>
/// <param name="OrderedOpen">Programmes still open before the first question and after each one, in the order of the form.</param>
/// <param name="ChosenOpen">The same where the question that settles most comes next.</param>
/// <remarks>
/// What the person does not know is asked once and stays unknown. All three ways end at the same verdicts, for a verdict depends on what
/// is known and not on the order in which it was told.
/// </remarks>
public sealed record QuestionTrial(int Whole, int Ordered, int Chosen, IReadOnlyList<int> OrderedOpen, IReadOnlyList<int> ChosenOpen)
{
    /// <summary>Asks a person whose facts are known to the trial and to nobody else.</summary>
    public static QuestionTrial Of(IReadOnlyList<SupportProgramme> programmes, Applicant person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(programmes);
        ArgumentNullException.ThrowIfNull(person);
        var form = QuestionForm.Of(programmes, asOf);
        var ordered = Ask(
            (known, asked) =>
                form.Select(q => q.Question).FirstOrDefault(q => !asked.Contains(q) && QuestionChooser.IsOpen(q, programmes, known, asOf))
        );
        var chosen = Ask((known, asked) => QuestionChooser.Choose(programmes, known, asOf, asked)?.Question);
        return new QuestionTrial(form.Count, ordered.Count - 1, chosen.Count - 1, ordered, chosen);

        // The last entry stands after the last answer, so there is one more than there were questions.
        List<int> Ask(Func<Applicant, HashSet<Question>, Question?> next)
        {
            var (known, asked, open) = (new Applicant(), new HashSet<Question>(), new List<int>());
            open.Add(Open(known));
            while (next(known, asked) is { } question)
            {
                asked.Add(question);
                known = QuestionAnswers.Told(question, known, person);
                open.Add(Open(known));
            }
            return open;
        }

        int Open(Applicant known) => programmes.Count(p => ProgrammeJudge.Judge(p, known, asOf) == Verdict.Unknown);
    }

    /// <summary>
    /// The person with everything that the programmes ask for: what is not known is drawn from the answers that the
    /// conditions tell apart, each as likely.
    /// </summary>
    public static Applicant Complete(IReadOnlyList<SupportProgramme> programmes, Applicant person, long seed, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(person);
        var random = new SeededRandom(seed);
        foreach (var (question, leaves, _) in QuestionForm.Of(programmes, asOf))
        {
            if (leaves.All(leaf => LeafJudge.Judge(leaf, person, asOf).Doubt != Doubt.NotKnown))
                continue;
            var answers = QuestionAnswers.For(question, leaves, person, asOf);
            if (answers.Count > 0)
                person = answers[random.NextBelow(answers.Count)];
        }
        return person;
    }
}
