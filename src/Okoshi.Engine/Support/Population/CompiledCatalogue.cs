using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>Programmes as lists of shared nodes, in order of benefit (largest first): a programme is met where all its nodes are.</summary>
internal sealed class CompiledCatalogue
{
    private readonly DateOnly asOf;
    private readonly bool hasLegalForms;
    private readonly Dictionary<LeafClause, int> leafIndex = new(LeafComparer.Instance);
    private readonly Dictionary<(int Leaf, bool Negated), int> leafNodes = [];
    private readonly Dictionary<(JsicCode Industry, bool Negated), int> industryNodes = [];
    private readonly Dictionary<string, int> combinations = new(StringComparer.Ordinal);

    /// <param name="programmes">The programmes.</param>
    /// <param name="asOf">Day of the judgement.</param>
    /// <param name="hasLegalForms">Whether the legal form of anybody is known.</param>
    public CompiledCatalogue(IReadOnlyList<SupportProgramme> programmes, DateOnly asOf, bool hasLegalForms)
    {
        (this.asOf, this.hasLegalForms) = (asOf, hasLegalForms);
        foreach (var verdict in new[] { Verdict.Unknown, Verdict.Met, Verdict.NotMet })
            Nodes.Add(new ConditionNode.Constant(verdict));
        Order = [.. Enumerable.Range(0, programmes.Count).OrderByDescending(i => programmes[i].Terms.Benefit?.Amount ?? 0)];
        Conjunctions = new int[Order.Length][];
        var nodes = new List<int>();
        for (var rank = 0; rank < Order.Length; rank++)
        {
            nodes.Clear();
            Collect(programmes[Order[rank]].ConditionsOn(asOf), nodes);
            Conjunctions[rank] = [.. nodes.Where(n => n != (int)Verdict.Met).Distinct()];
        }
    }

    /// <summary>Rank → place in the caller's list of programmes.</summary>
    public int[] Order { get; }

    /// <summary>Rank → nodes that all have to hold.</summary>
    public int[][] Conjunctions { get; }

    /// <summary>The first three are the constants, by the number of their verdict; parts come before what is made of them.</summary>
    public List<ConditionNode> Nodes { get; } = [];

    /// <summary>Distinct single conditions.</summary>
    public List<LeafClause> Leaves { get; } = [];

    private void Collect(Clause clause, List<int> nodes)
    {
        if (clause is AllOfClause all)
        {
            foreach (var part in all.Parts)
                Collect(part, nodes);
        }
        else if (clause is SmeClause sme)
            Collect(sme.Means, nodes);
        else
            nodes.Add(Part(clause, negated: false, isMet: true));
    }

    private int NodeOf(Clause clause, bool negated) =>
        clause switch
        {
            NotClause not => NodeOf(not.Part, !negated),
            SmeClause sme => NodeOf(sme.Means, negated),
            AllOfClause all => Combine(negated ? 1 : all.Parts.Count, Parts(all.Parts, negated, isMet: true)),
            // Not "at least n of k" is "at least k − n + 1 of the negations".
            AtLeastClause some => Combine(
                negated ? some.Parts.Count - some.Count + 1 : some.Count,
                Parts(some.Parts, negated, isMet: false)
            ),
            // Each programme received is a fact of its own, so that one column answers one condition.
            ReceivedClause { Programmes.Count: > 1 } received => Combine(
                negated ? received.Programmes.Count : 1,
                [.. received.Programmes.Select(p => NodeOf(received with { Programmes = [p] }, negated))]
            ),
            // Lists of industries are drawn from few classes: the classes are the shared conditions, not the lists.
            IndustryClause { Classes.Count: > 1 } industry => Combine(
                negated ? industry.Classes.Count : 1,
                [.. industry.Classes.Select(c => IndustryNode(industry, c, negated))]
            ),
            NumberClause { Fact: ApplicantFact.Capital, HasLowerLimit: true } capital => WithCapital(capital, negated, isMet: false),
            LeafClause leaf => LeafNode(leaf, negated),
            _ => throw new ArgumentOutOfRangeException(nameof(clause), clause.GetType().Name, "An unknown kind of clause."),
        };

    private int LeafNode(LeafClause leaf, bool negated)
    {
        if (leaf.Fact == ApplicantFact.Reading)
        {
            var verdict = LeafJudge.Judge(leaf, Nobody, asOf).Verdict;
            return (int)(negated ? verdict.Not() : verdict);
        }
        if (!leafIndex.TryGetValue(leaf, out var index))
        {
            leafIndex[leaf] = index = Leaves.Count;
            Leaves.Add(leaf);
        }
        if (leafNodes.TryGetValue((index, negated), out var node))
            return node;
        return leafNodes[(index, negated)] = Add(new ConditionNode.Leaf(index, negated));
    }

    /// <summary>One class of a list; its condition is made only when no list named it before.</summary>
    private int IndustryNode(IndustryClause list, JsicCode industry, bool negated) =>
        industryNodes.TryGetValue((industry, negated), out var node)
            ? node
            : industryNodes[(industry, negated)] = LeafNode(list with { Classes = [industry] }, negated);

    private int[] Parts(IReadOnlyList<Clause> parts, bool negated, bool isMet) => [.. parts.Select(p => Part(p, negated, isMet))];

    /// <summary>
    /// A part that falls out for those without capital changes nothing for them: it is met in an "all", and not met in an "at least".
    /// </summary>
    private int Part(Clause part, bool negated, bool isMet) =>
        hasLegalForms && Applicability.NeedsCapital(part) ? WithCapital(part, negated, isMet) : NodeOf(part, negated);

    /// <summary>The condition for those who have capital; for all others the given answer.</summary>
    private int WithCapital(Clause clause, bool negated, bool isMet)
    {
        var own = clause is LeafClause leaf ? LeafNode(leaf, negated) : NodeOf(clause, negated);
        if (!hasLegalForms)
            return own;
        var none = new NoCapitalClause(clause.Key, ClauseTree.Leaves(clause).First().Citation);
        return isMet != negated ? Combine(1, [LeafNode(none, negated: false), own]) : Combine(2, [LeafNode(none, negated: true), own]);
    }

    private int Combine(int count, int[] nodes)
    {
        Array.Sort(nodes);
        var key = $"{count}:{string.Join(',', nodes)}";
        return combinations.TryGetValue(key, out var node) ? node : combinations[key] = Add(new ConditionNode.AtLeast(count, nodes));
    }

    private int Add(ConditionNode node)
    {
        Nodes.Add(node);
        return Nodes.Count - 1;
    }

    private static readonly Applicant Nobody = new();
}
