using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>What is larger than a reader's head.</summary>
/// <param name="Kind">A constructor, a method or the wide lines of a file.</param>
/// <param name="Name">Namespace, class and method; of wide lines the file.</param>
/// <param name="Count">Parameters; lines of a method from its first word to its last brace; lines that do not fit a screen.</param>
internal sealed record Size(string Kind, string Name, int Count);

/// <summary>
/// Classes take few others, methods are short, and lines fit a screen. What was larger when this began is
/// listed, and the list only shrinks.
/// </summary>
internal static class Sizes
{
    public const int MostParameters = 5;
    public const int MostLines = 40;
    private const string Constructor = "constructor";
    private const string Method = "method";
    private const string Wide = "lines";

    /// <summary>What is too large in a file. Records are values and may hold what they must.</summary>
    public static IEnumerable<Size> Over(string text)
    {
        var nodes = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().ToArray();
        var constructors = nodes
            .Select(n => (Node: n, Count: Parameters(n)))
            .Where(n => n.Count > MostParameters)
            .Select(n => new Size(Constructor, NameOf(n.Node), n.Count));
        var methods = nodes
            .Where(n => n is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax)
            .Select(n => new Size(Method, NameOf(n), Lines(n)))
            .Where(s => s.Count > MostLines);
        return constructors.Concat(methods);
    }

    /// <summary>A file with lines that do not fit a screen; nothing where all of them do.</summary>
    public static IEnumerable<Size> TooWide(string file, IEnumerable<string> lines) =>
        LineLength.Violations(file, lines).Count() is > 0 and var count ? [new Size(Wide, file, count)] : [];

    /// <summary>The listed sizes: kind, name and count on a line.</summary>
    public static IReadOnlyList<Size> Read(IEnumerable<string> lines) =>
        [
            .. lines
                .Where(l => l.Length > 0 && l[0] != '#')
                .Select(l => l.Split(' '))
                .Select(w => new Size(w[0], w[1], int.Parse(w[2], System.Globalization.CultureInfo.InvariantCulture))),
        ];

    public static IEnumerable<string> Violations(IEnumerable<Size> found, IReadOnlyList<Size> listed)
    {
        // Methods of one name share a line: the largest counts.
        var largest = found.GroupBy(s => (s.Kind, s.Name)).ToDictionary(g => g.Key, g => g.Max(s => s.Count));
        var known = listed.ToDictionary(s => (s.Kind, s.Name), s => s.Count);
        foreach (var ((kind, name), count) in largest.OrderBy(s => s.Key))
        {
            if (!known.TryGetValue((kind, name), out var was))
                yield return $"{kind} {name} has {count} {Counted(kind)}.";
            else if (count > was)
                yield return $"{kind} {name} grew from {was} to {count}.";
        }
        foreach (var (kind, name) in known.Keys.Except(largest.Keys).Order())
            yield return $"{kind} {name} is not too large: take it out of the list.";
    }

    private static string Counted(string kind) =>
        kind switch
        {
            Constructor => $"parameters, more than {MostParameters}",
            Method => $"lines, more than {MostLines}",
            _ => $"lines of more than {LineLength.Limit} characters",
        };

    private static int Parameters(SyntaxNode node) =>
        node switch
        {
            ClassDeclarationSyntax { ParameterList: { } list } => list.Parameters.Count,
            ConstructorDeclarationSyntax declared => declared.ParameterList.Parameters.Count,
            _ => 0,
        };

    private static int Lines(SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string NameOf(SyntaxNode node) =>
        string.Join('.', node.AncestorsAndSelf().Select(Word).Where(w => w.Length > 0).Reverse());

    private static string Word(SyntaxNode node) =>
        node switch
        {
            BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            MethodDeclarationSyntax method => method.Identifier.Text,
            ConstructorDeclarationSyntax => ".ctor",
            LocalFunctionStatementSyntax local => local.Identifier.Text,
            _ => "",
        };
}
