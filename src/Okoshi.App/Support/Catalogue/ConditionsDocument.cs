using Okoshi.App.Imports;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Catalogue;

/// <summary>What a version says beyond its texts, typed.</summary>
/// <param name="Purpose">What the programme is good for; null where nothing is said.</param>
/// <param name="When">Who can use it; null where the conditions need reading.</param>
/// <param name="Terms">Amount, budget and ties.</param>
/// <param name="Citation">Where the programme is described; null where no source is named.</param>
public sealed record ProgrammeConditions(ProgrammePurpose? Purpose, Clause? When, ProgrammeTerms Terms, Citation? Citation)
{
    /// <summary>申し込むときに誓うこと・出すもの What applicants declare or bring.</summary>
    public IReadOnlyList<ProgrammeDeclaration> Declarations { get; init; } = [];

    public static ProgrammeConditions None { get; } = new(null, null, ProgrammeTerms.None, null);
}

/// <summary>
/// The conditions of one version as they are stored:
/// <c>{"sources":[…],"source":"…","place":"…","purpose":"founding","when":{…},"benefit":…,"excludes":…}</c>. Conditions are written as in a
/// pack's support/rules.json and read by the same reader.
/// </summary>
public static class ConditionsDocument
{
    /// <summary>Fields for the proposals of a source that were taken and left.</summary>
    public const string ProposalsTaken = "proposalsTaken",
        ProposalsDropped = "proposalsDropped";

    /// <summary>Reads a document; what cannot be used is told in <paramref name="problems"/>.</summary>
    /// <param name="name">Name of the document in messages.</param>
    /// <param name="json">The document.</param>
    /// <param name="key">Key of the programme.</param>
    /// <param name="known">Keys of programmes that ties may name; null where ties were checked before.</param>
    /// <param name="problems">Takes every fault.</param>
    public static ProgrammeConditions Read(string name, string json, string key, IReadOnlySet<string>? known, List<ImportProblem> problems)
    {
        return JsonFields.Parse(name, json, problems) is { } root ? Read(root, key, known) : ProgrammeConditions.None;
    }

    /// <summary>Reads the conditions that stand in an object of a file; faults are told where they stand.</summary>
    internal static ProgrammeConditions Read(JsonFields root, string key, IReadOnlySet<string>? known)
    {
        var sources = new Dictionary<string, Citation>(StringComparer.Ordinal);
        foreach (var source in root.NestedList("sources", required: false))
            ProgrammeFile.ReadSource(source, sources);
        var clauses = new ClauseReader(sources);
        var citation = root.Has("source") ? clauses.ReadCitation(root) : null;
        var purpose = root.OneOf("purpose", RuleReader.Purposes.Keys, required: false);
        var when = root.Has("when") && root.Nested("when") is { } tree ? clauses.Read(tree, key + "#1") : null;
        if (when is not null && purpose.Length == 0)
            root.Report(
                "purpose",
                "支援の目的がありません",
                $"{string.Join("、", RuleReader.Purposes.Keys)} のどれかが必要です",
                "目的を選んでください"
            );
        var declarations = DeclarationReader.Read(root, clauses);
        // Which proposals of the source were taken or left is for those who write and check; it is no condition.
        root.Text(ProposalsTaken, required: false);
        root.Text(ProposalsDropped, required: false);
        var terms = new TermsReader(known);
        terms.Read(root, key);
        root.RejectUnknown();
        return new ProgrammeConditions(
            purpose.Length > 0 ? RuleReader.Purposes[purpose] : null,
            when,
            terms.Found().GetValueOrDefault(key, ProgrammeTerms.None),
            citation
        )
        {
            Declarations = declarations,
        };
    }
}
