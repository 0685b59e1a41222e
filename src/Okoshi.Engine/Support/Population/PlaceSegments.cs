using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>
/// People who live at the same place are neighbours in the index. Programmes that are bound to a place are then looked at only where
/// they can apply, and a condition on the place is the same for everybody of a segment.
/// </summary>
internal sealed class PlaceSegments
{
    private readonly Dictionary<int, Verdict>[] verdicts;
    private readonly int[] free;
    private readonly Dictionary<int, int[]> bound;

    public PlaceSegments(CompiledCatalogue catalogue, PopulationColumns columns, DateOnly asOf, bool isArranged)
    {
        var questions = catalogue.Leaves.Select(l => QuestionAnswers.Of(l)!).ToArray();
        var anchors = catalogue.Conjunctions.Select(nodes => nodes.Where(n => catalogue.Nodes[n] is ConditionNode.Leaf { IsNegated: false } leaf && catalogue.Leaves[leaf.Index] is PlaceClause).ToArray()).ToArray();
        Question = !isArranged ? null : anchors.SelectMany(a => a).Select(n => questions[((ConditionNode.Leaf)catalogue.Nodes[n]).Index]).Where(q => columns.Coded(q) is not null).CountBy(q => q).OrderByDescending(q => q.Value).ThenBy(q => q.Key.Fact).Select(q => q.Key).FirstOrDefault();
        Column = Question is null ? null : columns.Coded(Question);
        Anchors = [.. anchors.Select(nodes => Question is null ? -1 : nodes.FirstOrDefault(n => questions[((ConditionNode.Leaf)catalogue.Nodes[n]).Index] == Question, -1))];
        free = [.. Enumerable.Range(0, Anchors.Length).Where(rank => Anchors[rank] < 0)];
        bound = Enumerable.Range(0, Anchors.Length).Where(rank => Anchors[rank] >= 0).GroupBy(rank => ((ConditionNode.Leaf)catalogue.Nodes[Anchors[rank]]).Index).ToDictionary(g => g.Key, g => g.ToArray());
        verdicts = Question is null ? [[]] : Judge(Column!, [.. Enumerable.Range(0, questions.Length).Where(i => questions[i] == Question)], catalogue, asOf);
    }

    /// <summary>The place by which people are arranged; null when no programme is bound to one.</summary>
    public Question? Question { get; }

    /// <summary>The column of that place.</summary>
    public CodedColumn? Column { get; }

    /// <summary>Rank → the node that binds it to places, or −1.</summary>
    public int[] Anchors { get; }

    /// <summary>Number of segments: one for each different answer.</summary>
    public int Count => verdicts.Length;

    /// <summary>Ranks that are not bound to places.</summary>
    public IReadOnlyList<int> Free => free;

    /// <summary>The verdict of a condition on the place for a whole segment.</summary>
    public Verdict Of(int segment, int leaf) => verdicts[segment].GetValueOrDefault(leaf, Verdict.NotMet);

    /// <summary>Adds the ranks bound to places that are not ruled out in a segment: rank times two, plus one where it cannot be met but only be possible.</summary>
    public void Bound(int segment, List<int> entries)
    {
        foreach (var (leaf, verdict) in verdicts[segment])
        {
            if (!bound.TryGetValue(leaf, out var ranks)) continue;
            foreach (var rank in ranks) entries.Add((rank << 1) | (verdict == Verdict.Unknown ? 1 : 0));
        }
    }

    /// <summary>Only conditions that name an area of the answer, its prefecture or the nation can be met; all others need not be asked.</summary>
    private static Dictionary<int, Verdict>[] Judge(CodedColumn column, int[] leaves, CompiledCatalogue catalogue, DateOnly asOf)
    {
        var byArea = leaves.SelectMany(i => ((PlaceClause)catalogue.Leaves[i]).Areas.Select(a => (a, i))).ToLookup(p => p.a, p => p.i);
        var byPrefecture = leaves.SelectMany(i => ((PlaceClause)catalogue.Leaves[i]).Areas.Select(a => (a.Prefecture, i))).ToLookup(p => p.Prefecture, p => p.i);
        return [.. column.Answers.Select(answer =>
        {
            var place = LeafJudge.PlaceOf(column.Question.Fact, answer);
            var asked = place is { IsOutside: false } && !place.Areas.Contains(MunicipalityCode.Nation) ? place.Areas.SelectMany(Near).Concat(byPrefecture[MunicipalityCode.Nation.Prefecture]) : leaves;
            return asked.Distinct().Select(i => (i, LeafJudge.Judge(catalogue.Leaves[i], answer, asOf).Verdict)).Where(p => p.Verdict != Verdict.NotMet).ToDictionary(p => p.i, p => p.Verdict);
        })];

        IEnumerable<int> Near(MunicipalityCode area) => area.IsPrefecture ? byPrefecture[area.Prefecture] : byArea[area].Concat(byArea[PrefectureOf(area)]);
    }

    private static MunicipalityCode PrefectureOf(MunicipalityCode area)
    {
        var five = area.Prefecture + "000";
        return MunicipalityCode.TryParse($"{five}{MunicipalityCode.CheckDigit(five)}", out var code) ? code : area;
    }
}
