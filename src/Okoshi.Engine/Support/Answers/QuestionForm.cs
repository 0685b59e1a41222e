namespace Okoshi.Engine.Support;

/// <summary>質問票 Every question that the conditions of some programmes put to a person, those that concern most programmes first.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Leaves">The conditions that ask for it.</param>
/// <param name="Concerns">Number of programmes with such a condition.</param>
public sealed record QuestionForm(Question Question, IReadOnlyList<LeafClause> Leaves, int Concerns)
{
    /// <summary>The fixed form: everything that would have to be asked if one asked everybody everything.</summary>
    public static IReadOnlyList<QuestionForm> Of(IReadOnlyList<SupportProgramme> programmes, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(programmes);
        return
        [
            .. programmes
                .SelectMany(p =>
                    ClauseTree
                        .Leaves(p.ConditionsOn(asOf))
                        .Select(leaf => (Programme: p.Id, Leaf: leaf, Question: QuestionAnswers.Of(leaf)))
                )
                .Where(l => l.Question is not null)
                .GroupBy(l => l.Question!)
                .Select(g => new QuestionForm(g.Key, [.. g.Select(l => l.Leaf)], g.Select(l => l.Programme).Distinct().Count()))
                .OrderByDescending(q => q.Concerns)
                .ThenBy(q => q.Question.Fact)
                .ThenBy(q => q.Question.Subject, StringComparer.Ordinal),
        ];
    }
}
