using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>
/// 一人とすべての制度 Judges one person for every programme of a catalogue: what many programmes ask is asked once. Prepare it once for a
/// catalogue; it may then be used from several threads.
/// </summary>
public sealed class CatalogueJudge
{
    private readonly CompiledCatalogue catalogue;
    private readonly IReadOnlyList<SupportProgramme> programmes;
    private readonly DateOnly asOf;
    private readonly (int Node, int Count, int[] Parts)[] combinations;
    private readonly (int Node, int Leaf, bool IsNegated)[] leaves;
    private readonly int[] asked;
    private readonly int[] conditions;
    private readonly int[] first;
    private readonly PlaceConditions[] places;

    /// <summary>Compiles the programmes.</summary>
    public CatalogueJudge(IReadOnlyList<SupportProgramme> programmes, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(programmes);
        (this.programmes, this.asOf) = (programmes, asOf);
        catalogue = new CompiledCatalogue(programmes, asOf, hasLegalForms: true);
        var nodes = catalogue.Nodes.Select((node, i) => (node, i)).ToArray();
        combinations =
        [
            .. nodes
                .Where(n => n.node is ConditionNode.AtLeast)
                .Select(n => (n.i, ((ConditionNode.AtLeast)n.node).Count, ((ConditionNode.AtLeast)n.node).Nodes)),
        ];
        var ofProgrammes = new int[programmes.Count][];
        for (var rank = 0; rank < ofProgrammes.Length; rank++)
            ofProgrammes[catalogue.Order[rank]] = catalogue.Conjunctions[rank];
        conditions = [.. ofProgrammes.SelectMany(c => c)];
        first = new int[programmes.Count + 1];
        for (var i = 0; i < ofProgrammes.Length; i++)
            first[i + 1] = first[i] + ofProgrammes[i].Length;
        asked = [.. Enumerable.Range(0, catalogue.Leaves.Count).Where(i => catalogue.Leaves[i] is not PlaceClause)];
        places =
        [
            .. Enumerable
                .Range(0, catalogue.Leaves.Count)
                .Except(asked)
                .GroupBy(i => catalogue.Leaves[i].Fact)
                .Select(g => new PlaceConditions(g.Key, catalogue.Leaves, [.. g], asOf)),
        ];
        leaves =
        [
            .. nodes
                .Where(n => n.node is ConditionNode.Leaf)
                .Select(n => (n.i, ((ConditionNode.Leaf)n.node).Index, ((ConditionNode.Leaf)n.node).IsNegated)),
        ];
    }

    /// <summary>The verdicts of all programmes and of each of their conditions; texts are made when a programme is explained.</summary>
    public PersonVerdicts Judge(Applicant applicant)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        var answers = new Verdict[catalogue.Leaves.Count];
        Array.Fill(answers, Verdict.NotMet);
        foreach (var leaf in asked)
            answers[leaf] = LeafJudge.Judge(catalogue.Leaves[leaf], applicant, asOf).Verdict;
        foreach (var (leaf, verdict) in places.SelectMany(p => p.Of(applicant)))
            answers[leaf] = verdict;
        var states = new byte[catalogue.Nodes.Count];
        foreach (var verdict in Enum.GetValues<Verdict>())
            states[(int)verdict] = StateOf(verdict);
        foreach (var (node, leaf, isNegated) in leaves)
            states[node] = StateOf(isNegated ? answers[leaf].Not() : answers[leaf]);
        foreach (var (node, count, parts) in combinations)
            states[node] = AtLeast(count, parts, states);
        var verdicts = new Verdict[programmes.Count];
        for (var i = 0; i < verdicts.Length; i++)
        {
            int all = PersonVerdicts.Met;
            for (var c = first[i]; c < first[i + 1] && all != 0; c++)
                all &= states[conditions[c]];
            verdicts[i] = PersonVerdicts.VerdictOf(all);
        }
        return new PersonVerdicts(programmes, applicant, asOf, verdicts, first, conditions, states);
    }

    private static byte AtLeast(int count, int[] parts, byte[] states)
    {
        var (met, possible) = (0, 0);
        foreach (var part in parts)
        {
            met += states[part] & 1;
            possible += states[part] >> 1;
        }
        return (byte)((met >= count ? 1 : 0) | (possible >= count ? PersonVerdicts.Possible : 0));
    }

    private static byte StateOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => PersonVerdicts.Met,
            Verdict.Unknown => PersonVerdicts.Possible,
            _ => 0,
        };
}
