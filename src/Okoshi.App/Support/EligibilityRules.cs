using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>The conditions, amounts and ties of a pack's programmes (support/rules*.json), typed.</summary>
public static class EligibilityRules
{
    /// <summary>Files of the pack that hold conditions.</summary>
    internal const string Files = "support/rules";

    /// <summary>The rules of each programme that has any, earliest first.</summary>
    /// <exception cref="BadInputException">The pack's conditions are faulty; packs are checked before they are stored.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<ProgrammeRule>> Of(PackContent pack) => pack.Get(new ConditionsOfPack()).Rules;

    /// <summary>Amounts and ties of each programme that has any.</summary>
    /// <exception cref="BadInputException">The pack's conditions are faulty; packs are checked before they are stored.</exception>
    public static IReadOnlyDictionary<string, ProgrammeTerms> TermsOf(PackContent pack) => pack.Get(new ConditionsOfPack()).Terms;

    /// <summary>Adds every fault of the pack's conditions.</summary>
    internal static void Check(PackContent pack, IReadOnlyList<PackDocument> documents, List<ImportProblem> problems) =>
        Read(pack, documents, problems);

    internal static Conditions Read(PackContent pack, IReadOnlyList<PackDocument> documents, List<ImportProblem> problems)
    {
        var sources = pack.Rows<SourceRow>()
            .DistinctBy(s => s.Id)
            .ToDictionary(s => s.Id, s => new Citation(s.Title, "", s.Edition, s.Url), StringComparer.Ordinal);
        var programmes = pack.Rows<ProgrammeRow>().Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var clauses = new ClauseReader(sources);
        var (rules, terms) = (new RuleReader(clauses), new TermsReader(programmes));
        foreach (var document in documents)
        {
            if (JsonFields.Parse(document.Display, document.Row.Json, problems) is not { } root)
                continue;
            foreach (var json in root.NestedList("rules"))
                rules.Read(json, ProgrammeOf(json, programmes));
            foreach (var json in root.NestedList("terms", required: false))
                ReadTerms(json, programmes, clauses, terms);
            root.RejectUnknown();
        }
        return new Conditions(rules.Found(), terms.Found());
    }

    private static void ReadTerms(JsonFields json, HashSet<string> programmes, ClauseReader clauses, TermsReader terms)
    {
        terms.Read(json, ProgrammeOf(json, programmes));
        clauses.ReadCitation(json);
        json.RejectUnknown();
    }

    private static string ProgrammeOf(JsonFields json, HashSet<string> programmes)
    {
        var programme = json.Text("programme");
        if (programme.Length > 0 && !programmes.Contains(programme))
            json.Report(
                "programme",
                $"「{programme}」という支援制度はありません",
                "support/programmes.csv の id のどれかが必要です",
                "行を足すか、綴りを直してください"
            );
        return programme;
    }
}

/// <summary>What the files of a pack say of its programmes.</summary>
internal sealed record Conditions(
    IReadOnlyDictionary<string, IReadOnlyList<ProgrammeRule>> Rules,
    IReadOnlyDictionary<string, ProgrammeTerms> Terms
);

/// <summary>The rules and terms of a pack.</summary>
internal sealed record ConditionsOfPack : Derived<PackContent, Conditions>
{
    internal override Conditions From(PackContent source)
    {
        var problems = new List<ImportProblem>();
        PackDocument[] documents = [.. source.Documents(EligibilityRules.Files).Select(d => new PackDocument(d, d.Path))];
        var conditions = EligibilityRules.Read(source, documents, problems);
        return problems.Count == 0 ? conditions : throw new BadInputException(problems);
    }
}
