using Okoshi.App.Japanese;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;

namespace Okoshi.App.Support.Authoring;

/// <summary>What somebody decides about the proposals of a source, in the lines of the form.</summary>
public static class ProposalEdit
{
    /// <summary>Id of the list among the documents.</summary>
    private const string Document = "list";

    /// <summary>
    /// Applies <c>take:id</c>, <c>drop:id</c> and <c>back:id</c>; anything else changes nothing. What is taken comes as lines behind the
    /// others, with the list as its document and the field as its place.
    /// </summary>
    /// <returns>What is decided then.</returns>
    public static ProposalDecisions Apply(
        string op,
        ProgrammeSource source,
        ProposalDecisions decisions,
        List<RuleNode> nodes,
        List<RuleSource> documents
    )
    {
        var proposals = ProposedConditions.Of(source.Format, source.Texts).Conditions;
        var (order, id) = op.IndexOf(':', StringComparison.Ordinal) is var at and >= 0 ? (op[..at], op[(at + 1)..]) : (op, "");
        if (proposals.FirstOrDefault(p => p.Id == id) is not { } proposal)
            return decisions;
        switch (order)
        {
            case "take" when !decisions.Taken.Contains(id):
                AddDocument(source, documents);
                foreach (var line in proposal.Lines)
                {
                    (line.Source, line.Place) = line.IsGroup ? (null, null) : (Document, $"項目「{proposal.Column}」");
                    nodes.Add(line);
                }
                return decisions.Take(proposal, proposals);
            case "drop":
                return decisions.Drop(proposal);
            case "back":
                return decisions.Undo(proposal);
            default:
                return decisions;
        }
    }

    /// <summary>The list itself is the document of what was read out of its fields.</summary>
    private static void AddDocument(ProgrammeSource source, List<RuleSource> documents)
    {
        if (documents.Any(d => d.Id == Document))
            return;
        documents.RemoveAll(d => string.IsNullOrWhiteSpace(d.Title));
        documents.Add(
            new RuleSource
            {
                Id = Document,
                Title = $"{ListingReader.FormatWords(source.Format)}「{source.Texts.GetValueOrDefault(Ds451.Title, "")}」",
                Edition = $"{Wareki.Date(source.Day)}の一覧",
                Url = source.Texts.GetValueOrDefault(Ds451.Url, ""),
            }
        );
    }
}
