using Mono.Cecil;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>The Engine's banned symbols, checked on what was really compiled.</summary>
internal static class EnginePurity
{
    /// <summary>Iterators compare the thread that made them; the compiler writes that call, not the author.</summary>
    private const string IteratorCheck = "M:System.Environment.get_CurrentManagedThreadId";

    /// <summary>The lines of BannedSymbols.txt: N: a namespace, T: a type, M: a member.</summary>
    public static IReadOnlyList<string> BannedSymbols(IEnumerable<string> lines) =>
        [.. lines.Where(l => l.Length > 0).Select(l => l.Split(';')[0])];

    public static IEnumerable<string> Violations(ModuleDefinition module, string rootNamespace, IReadOnlyList<string> banned) =>
        References
            .Of(module)
            .Where(r => r.From.Namespace.StartsWith(rootNamespace, StringComparison.Ordinal))
            .SelectMany(r => Symbols(r).Intersect(banned).Select(symbol => $"{r.From.FullName} uses {symbol}."))
            .Distinct();

    private static IEnumerable<string> Symbols(Reference reference)
    {
        var type = reference.To.FullName.Replace('/', '.');
        var member = $"M:{type}.{reference.Member}";
        if (member == IteratorCheck)
            yield break;
        yield return member;
        yield return $"T:{type}";
        for (
            var name = reference.To.Namespace;
            name.Length > 0;
            name = name.Contains('.', StringComparison.Ordinal) ? name[..name.LastIndexOf('.')] : ""
        )
            yield return $"N:{name}";
    }
}
