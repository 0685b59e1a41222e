using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mono.Cecil;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>A row of the glossary.</summary>
internal sealed record GlossaryRow(string Section, string Term, string Identifier);

/// <summary>Glossary, public Engine types and their documentation say the same.</summary>
internal static partial class Glossary
{
    public static IReadOnlyList<GlossaryRow> Read(string markdown)
    {
        var rows = new List<GlossaryRow>();
        var section = "";
        foreach (var line in markdown.Split('\n'))
        {
            if (Heading().Match(line) is { Success: true } heading)
                section = heading.Groups["stage"].Value;
            else if (Row().Match(line) is { Success: true } row)
                rows.Add(new GlossaryRow(section, row.Groups["term"].Value.Trim(), row.Groups["identifier"].Value));
        }
        return rows;
    }

    /// <summary>Summaries of types by full name, as text.</summary>
    public static IReadOnlyDictionary<string, string> Summaries(XDocument documentation) =>
        documentation
            .Descendants("member")
            .Where(m => m.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal))
            .ToDictionary(
                m => m.Attribute("name")!.Value[2..],
                m => Spaces().Replace(m.Element("summary")?.Value ?? "", " ").Trim(),
                StringComparer.Ordinal
            );

    public static IEnumerable<string> Violations(
        IReadOnlyList<TypeDefinition> types,
        IReadOnlyList<GlossaryRow> rows,
        IReadOnlyDictionary<string, string> summaries
    )
    {
        var names = types.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows.Where(r => !names.Contains(r.Identifier)))
            yield return $"「{row.Term}」 names {row.Identifier}, which does not exist.";
        foreach (var twice in rows.GroupBy(r => (r.Section, r.Identifier)).Where(g => g.Count() > 1))
            yield return $"{twice.Key.Identifier} has {twice.Count()} rows.";
        foreach (var type in types)
        {
            var stage = type.Namespace.Split('.')[^1];
            if (rows.FirstOrDefault(r => r.Identifier == NameOf(type) && r.Section == stage) is not { } row)
                yield return $"{type.FullName} has no row in the section {stage}.";
            else if (!summaries.GetValueOrDefault(type.FullName, "").StartsWith(row.Term, StringComparison.Ordinal))
                yield return $"The summary of {type.FullName} does not begin with 「{row.Term}」.";
        }
    }

    /// <summary>A term that stands for two things.</summary>
    public static IEnumerable<string> Ambiguous(IEnumerable<GlossaryRow> rows) =>
        rows.GroupBy(r => r.Term, r => r.Identifier)
            .Where(g => g.Distinct().Count() > 1)
            .Select(g => $"「{g.Key}」 means {string.Join(" and ", g.Distinct())}.");

    private static string NameOf(TypeDefinition type) => type.Name.Split('`')[0];

    [GeneratedRegex("^## .*（(?<stage>[A-Za-z.]+)）")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\|(?<term>[^|]+)\|\s*`(?<identifier>[A-Za-z0-9_]+)`\s*\|")]
    private static partial Regex Row();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
