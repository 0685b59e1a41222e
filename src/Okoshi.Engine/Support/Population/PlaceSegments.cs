using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>
/// People who live at the same place are neighbours in the index. Programmes that are bound to a place are then looked at only where
/// they can apply, and a condition on the place is the same for everybody of a segment.
/// </summary>
internal sealed class PlaceSegments
{
    private readonly Dictionary<int, Verdict>[] verdicts;
    private readonly Dictionary<int, int[]> bound;

    public PlaceSegments(CompiledCatalogue catalogue, PopulationColumns columns, DateOnly asOf, bool isArranged)
    {
        var questions = catalogue.Leaves.Select(l => QuestionAnswers.Of(l)!).ToArray();
        var anchors = catalogue
            .Conjunctions.Select(nodes => nodes.Select(n => AnchorAt(catalogue, n)).Where(leaf => leaf >= 0).ToArray())
            .ToArray();
        Question = !isArranged
            ? null
            : anchors
                .SelectMany(a => a)
                .Select(leaf => questions[leaf])
                .Where(q => columns.Coded(q) is not null)
                .CountBy(q => q)
                .OrderByDescending(q => q.Value)
                .ThenBy(q => q.Key.Fact)
                .Select(q => q.Key)
                .FirstOrDefault();
        Column = Question is null ? null : columns.Coded(Question);
        int[] anchor =
        [
            .. anchors.Select(leaves => Question is null ? -1 : leaves.FirstOrDefault(leaf => questions[leaf] == Question, -1)),
        ];
        Free = [.. Enumerable.Range(0, anchor.Length).Where(rank => anchor[rank] < 0)];
        bound = Enumerable
            .Range(0, anchor.Length)
            .Where(rank => anchor[rank] >= 0)
            .GroupBy(rank => anchor[rank])
            .ToDictionary(g => g.Key, g => g.ToArray());
        var conditions = Question is null
            ? null
            : new PlaceConditions(
                Question.Fact,
                catalogue.Leaves,
                [.. Enumerable.Range(0, questions.Length).Where(i => questions[i] == Question)],
                asOf
            );
        verdicts = conditions is null
            ?
            [
                [],
            ]
            : [.. Column!.Answers.Select(answer => conditions.Of(answer).ToDictionary(v => v.Leaf, v => v.Verdict))];
        Answers = [.. Enumerable.Range(0, verdicts.Length)];
        if (Column is not null)
            Answers = [.. Answers.OrderBy(a => KeyOf(LeafJudge.PlaceOf(Column.Question.Fact, Column.Answers[a])), StringComparer.Ordinal)];
    }

    /// <summary>The place by which people are arranged; null when no programme is bound to one.</summary>
    public Question? Question { get; }

    /// <summary>The column of that place.</summary>
    public CodedColumn? Column { get; }

    /// <summary>Segment → the answer of its people; municipalities of a prefecture are neighbours, and a tile may cover several.</summary>
    public int[] Answers { get; }

    /// <summary>Number of segments: one for each different answer.</summary>
    public int Count => Answers.Length;

    /// <summary>Ranks that are not bound to places.</summary>
    public int[] Free { get; }

    /// <summary>The verdict of a condition on the place for everybody with the same answer.</summary>
    public Verdict Of(int answer, int leaf) => verdicts[answer].GetValueOrDefault(leaf, Verdict.NotMet);

    /// <summary>The ranks bound to places that are not ruled out in a segment.</summary>
    public IEnumerable<int> BoundAt(int segment) => verdicts[Answers[segment]].Keys.SelectMany(leaf => bound.GetValueOrDefault(leaf, []));

    private static int AnchorAt(CompiledCatalogue catalogue, int node) =>
        catalogue.Nodes[node] is ConditionNode.Leaf { IsNegated: false } leaf && catalogue.Leaves[leaf.Index] is PlaceClause
            ? leaf.Index
            : -1;

    /// <summary>Those with one area in order of the area; all others behind.</summary>
    private static string KeyOf(Place? place) => place is { IsOutside: false, Areas: [var area] } ? area.Digits : "~";
}
