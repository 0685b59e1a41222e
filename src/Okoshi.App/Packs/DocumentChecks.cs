using Okoshi.App.Imports;
using Okoshi.App.Opportunity;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Plan;
using Okoshi.App.Push;
using Okoshi.App.Support;

namespace Okoshi.App.Packs;

/// <summary>A JSON document of a pack with the name under which errors are reported.</summary>
internal sealed record PackDocument(DocumentRow Row, string Display);

/// <summary>What a check of documents sees: the pack as far as it could be read, and the documents of the check's folder.</summary>
internal delegate void DocumentCheck(PackContent pack, IReadOnlyList<PackDocument> documents, List<ImportProblem> problems);

/// <summary>The checks of JSON documents, each by the stage that owns the format. A new format adds one line here.</summary>
internal static class DocumentChecks
{
    private static readonly (string Prefix, DocumentCheck Check)[] All =
    [
        (EligibilityRules.Files, EligibilityRules.Check),
        (PlanTemplates.Folder, PlanTemplates.Check),
        (DiscoveryDocument.Path, DiscoveryDocument.Check),
        (BusinessTraits.Path, BusinessTraits.Check),
    ];

    public static void Run(PackContent pack, IReadOnlyList<PackDocument> documents, List<ImportProblem> problems)
    {
        foreach (var (prefix, check) in All)
        {
            var own = documents.Where(d => d.Row.Path.StartsWith(prefix, StringComparison.Ordinal)).ToArray();
            if (own.Length > 0)
                check(pack, own, problems);
        }
    }
}
