using System.Text.Json.Nodes;
using Okoshi.App.Json;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Support.Authoring;

/// <summary>提案についての決定 Which proposals of the source somebody took or left, kept beside the conditions of a version.</summary>
/// <param name="Taken">Ids of those that became conditions.</param>
/// <param name="Dropped">Ids of those that did not.</param>
public sealed record ProposalDecisions(IReadOnlyList<string> Taken, IReadOnlyList<string> Dropped)
{
    public static ProposalDecisions Of(string conditions)
    {
        var root = JsonNode.Parse(conditions) as JsonObject ?? [];
        return new ProposalDecisions(Ids(root, ConditionsDocument.ProposalsTaken), Ids(root, ConditionsDocument.ProposalsDropped));
    }

    /// <summary>Whether somebody decided about a proposal.</summary>
    public bool Has(ProposedCondition proposal) => Taken.Contains(proposal.Id) || Dropped.Contains(proposal.Id);

    /// <summary>Takes a proposal; other readings of the same words are left.</summary>
    public ProposalDecisions Take(ProposedCondition proposal, IEnumerable<ProposedCondition> all)
    {
        var rivals = all.Where(p => proposal.Choice.Length > 0 && p.Choice == proposal.Choice && p.Id != proposal.Id).Select(p => p.Id);
        var undone = Undo(proposal);
        return new ProposalDecisions([.. undone.Taken.Except(rivals), proposal.Id], [.. undone.Dropped.Union(rivals)]);
    }

    /// <summary>Leaves a proposal out.</summary>
    public ProposalDecisions Drop(ProposedCondition proposal)
    {
        var undone = Undo(proposal);
        return undone with { Dropped = [.. undone.Dropped, proposal.Id] };
    }

    /// <summary>Nothing is decided about a proposal any more.</summary>
    public ProposalDecisions Undo(ProposedCondition proposal) =>
        new([.. Taken.Where(t => t != proposal.Id)], [.. Dropped.Where(d => d != proposal.Id)]);

    /// <summary>The conditions with these decisions; all else in them stays.</summary>
    public string WriteInto(string conditions)
    {
        var root = JsonNode.Parse(conditions) as JsonObject ?? [];
        Put(ConditionsDocument.ProposalsTaken, Taken);
        Put(ConditionsDocument.ProposalsDropped, Dropped);
        return root.ToJsonString(OkoshiJson.Compact);

        void Put(string field, IReadOnlyList<string> ids)
        {
            root.Remove(field);
            if (ids.Count > 0)
                root[field] = string.Join(';', ids);
        }
    }

    private static string[] Ids(JsonObject root, string field) =>
        (root[field]?.ToString() ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
