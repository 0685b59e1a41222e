using Okoshi.App.Imports;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>Reads what applicants declare or bring: <c>"declarations": [{"kind","says","source","place"}]</c>.</summary>
internal static class DeclarationReader
{
    /// <summary>Kinds, as rules write them.</summary>
    public static readonly Dictionary<string, DeclarationKind> Kinds = new(StringComparer.Ordinal)
    {
        ["no-organized-crime"] = DeclarationKind.NoOrganizedCrime,
        ["taxes-paid"] = DeclarationKind.TaxesPaid,
        ["reporting"] = DeclarationKind.Reporting,
        ["compliance"] = DeclarationKind.Compliance,
        ["continuation"] = DeclarationKind.Continuation,
        ["paper"] = DeclarationKind.Paper,
        ["other"] = DeclarationKind.Other,
    };

    public static IReadOnlyList<ProgrammeDeclaration> Read(JsonFields json, ClauseReader clauses) =>
        [.. json.NestedList("declarations", required: false).Select(d => Of(d, clauses)).OfType<ProgrammeDeclaration>()];

    private static ProgrammeDeclaration? Of(JsonFields json, ClauseReader clauses)
    {
        var (kind, says) = (json.OneOf("kind", Kinds.Keys), json.Text("says"));
        var citation = clauses.ReadCitation(json);
        json.RejectUnknown();
        return kind.Length > 0 && says.Length > 0 ? new ProgrammeDeclaration(Kinds[kind], says, citation) : null;
    }
}
