using Okoshi.App.Imports;
using Okoshi.Engine.Push;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>How many questions a group of persons is asked, in three ways.</summary>
/// <param name="Form">The whole form.</param>
/// <param name="Persons">Number of persons.</param>
/// <param name="Programmes">Number of programmes for people with conditions.</param>
/// <param name="Whole">Questions of the fixed form.</param>
/// <param name="Ordered">Mean number where the form is asked in its order and what no open programme needs is left out.</param>
/// <param name="Chosen">Mean number where the question that settles most always comes next.</param>
/// <param name="OrderedOpen">
/// Mean number of programmes that are open before the first question and after each one, in the order of the form.
/// </param>
/// <param name="ChosenOpen">The same where the question that settles most comes next.</param>
public sealed record QuestionComparison(
    IReadOnlyList<QuestionForm> Form,
    int Persons,
    int Programmes,
    int Whole,
    decimal Ordered,
    decimal Chosen,
    IReadOnlyList<decimal> OrderedOpen,
    IReadOnlyList<decimal> ChosenOpen
);

/// <summary>Use case: how many questions does choosing the next one save against a fixed form?</summary>
public static class CompareQuestions
{
    /// <summary>Asks every person in the three ways.</summary>
    /// <param name="catalogue">Programmes; those for people that have conditions on the day are asked about.</param>
    /// <param name="people">Persons; at least one.</param>
    /// <param name="seed">
    /// Seed by which everything that is not known of a person is drawn from the answers that the conditions tell
    /// apart; null to leave it unknown.
    /// </param>
    /// <param name="asOf">Day of the judgement.</param>
    /// <exception cref="BadInputException">There is nobody to ask, or nothing to ask about.</exception>
    public static QuestionComparison Run(
        IReadOnlyList<SupportProgramme> catalogue,
        IReadOnlyList<AudienceMember> people,
        long? seed,
        DateOnly asOf
    )
    {
        SupportProgramme[] programmes = [.. catalogue.Where(p => p.ServesPeople && p.RuleOn(asOf) is not null)];
        if (people.Count == 0 || programmes.Length == 0)
            throw new BadInputException(
                new ImportProblem(
                    "support questions",
                    0,
                    "",
                    people.Count == 0 ? "聞く人がいません" : "条件のある制度がありません",
                    "1人以上の人と、条件のある制度が必要です",
                    "人の一覧と、基準日を確かめてください"
                )
            );
        QuestionTrial[] trials =
        [
            .. people.Select(
                (p, i) =>
                    QuestionTrial.Of(programmes, seed is { } s ? QuestionTrial.Complete(programmes, p.Facts, s + i, asOf) : p.Facts, asOf)
            ),
        ];
        return new QuestionComparison(
            QuestionForm.Of(programmes, asOf),
            people.Count,
            programmes.Length,
            trials[0].Whole,
            Mean(trials, t => t.Ordered),
            Mean(trials, t => t.Chosen),
            Curve(trials, t => t.OrderedOpen),
            Curve(trials, t => t.ChosenOpen)
        );
    }

    private static decimal Mean(QuestionTrial[] trials, Func<QuestionTrial, int> count) =>
        trials.Sum(t => (decimal)count(t)) / trials.Length;

    private static decimal[] Curve(QuestionTrial[] trials, Func<QuestionTrial, IReadOnlyList<int>> open) =>
        [.. Enumerable.Range(0, trials.Max(t => open(t).Count)).Select(i => Mean(trials, t => open(t)[Math.Min(i, open(t).Count - 1)]))];
}
