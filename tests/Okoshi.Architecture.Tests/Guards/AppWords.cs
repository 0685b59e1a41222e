using Mono.Cecil;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>
/// What the App calls its records, kinds and values has a row in the glossary, in the section of its folder. Not spoken of are the services
/// (a use case is a sentence, not a word), functions, the folders that only carry and draw, and types whose last word says a form.
/// </summary>
internal static class AppWords
{
    private const string Root = "Okoshi.";

    private static readonly string[] TechnicalFolders =
    [
        "Chain",
        "Charts",
        "Data",
        "Documents",
        "Imports",
        "Japanese",
        "Jobs.Kinds",
        "Json",
        "Lists",
        "Packs.Rows",
        "Progress",
        "Sentences",
    ];

    private static readonly string[] Forms =
    [
        "Answer",
        "Api",
        "Attribute",
        "Cell",
        "Column",
        "Content",
        "Context",
        "Detail",
        "Exception",
        "Figures",
        "File",
        "Files",
        "Form",
        "Handler",
        "Head",
        "Info",
        "Input",
        "Item",
        "Job",
        "Line",
        "Order",
        "Output",
        "Overview",
        "Part",
        "Point",
        "Preview",
        "Query",
        "Reader",
        "Request",
        "Result",
        "Row",
        "Schedule",
        "Series",
        "Settings",
        "Shape",
        "Table",
        "Text",
        "View",
    ];

    public static IEnumerable<TypeDefinition> Of(ModuleDefinition app, IReadOnlySet<string> services) =>
        app
            .Types.Where(t => t.IsPublic && !(t.IsAbstract && t.IsSealed) && !services.Contains(t.FullName))
            .Where(t => Section(t).StartsWith("App.", StringComparison.Ordinal) && !TechnicalFolders.Any(f => IsIn(t, f)))
            .Where(t => t.IsEnum || !Forms.Any(f => NameOf(t).EndsWith(f, StringComparison.Ordinal)))
            .Where(t => !IsKeyOfSnapshot(t));

    /// <summary>Rows of sections that do not begin with App are the Engine's.</summary>
    public static IEnumerable<string> Violations(
        IEnumerable<TypeDefinition> words,
        IReadOnlyCollection<TypeDefinition> types,
        IReadOnlyList<GlossaryRow> rows,
        IReadOnlyDictionary<string, string> summaries
    )
    {
        var known = types.Select(t => (Section(t), NameOf(t))).ToHashSet();
        var terms = rows.ToLookup(r => (r.Section, r.Identifier), r => r.Term);
        foreach (var row in rows.Where(r => !known.Contains((r.Section, r.Identifier))))
            yield return $"「{row.Term}」 names {row.Section}.{row.Identifier}, which does not exist.";
        foreach (var twice in terms.Where(t => t.Count() > 1))
            yield return $"{twice.Key.Identifier} has {twice.Count()} rows.";
        foreach (var word in words)
        {
            if (terms[(Section(word), NameOf(word))].FirstOrDefault() is not { } term)
                yield return $"{word.FullName} has no row in the section {Section(word)}.";
            else if (Spoken(summaries.GetValueOrDefault(word.FullName, "")) is { Length: > 0 } spoken && spoken != term)
                yield return $"The summary of {word.FullName} says 「{spoken}」, the glossary 「{term}」.";
        }
    }

    /// <summary>The Japanese word with which a summary begins; empty where it begins in English.</summary>
    private static string Spoken(string summary) =>
        summary.Length > 0 && (!char.IsAscii(summary[0]) || summary.StartsWith("API の", StringComparison.Ordinal))
            ? summary[..LastOfTerm(summary)]
            : "";

    private static int LastOfTerm(string summary)
    {
        var last = 0;
        for (var i = 0; i < summary.Length; i++)
            if (!char.IsAscii(summary[i]))
                last = i + 1;
            else if (last > 0 && summary[i] == ' ' && i + 1 < summary.Length && char.IsAsciiLetterUpper(summary[i + 1]))
                break;
        return last;
    }

    private static bool IsIn(TypeDefinition type, string folder) =>
        type.Namespace == Root + "App." + folder || type.Namespace.StartsWith($"{Root}App.{folder}.", StringComparison.Ordinal);

    /// <summary>A key names what is computed, and the day; it is not spoken of either.</summary>
    private static bool IsKeyOfSnapshot(TypeDefinition type) => type.BaseType?.Name == "Derived`2" || type.Name == "Derived`2";

    private static string Section(TypeDefinition type) =>
        type.Namespace.StartsWith(Root, StringComparison.Ordinal) ? type.Namespace[Root.Length..] : "";

    private static string NameOf(TypeDefinition type) => type.Name.Split('`')[0];
}
