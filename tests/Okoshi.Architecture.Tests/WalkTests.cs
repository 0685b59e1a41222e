using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Okoshi.Architecture.Tests;

/// <summary>The walks of docs/開発/walks.md lead along files and members that are there.</summary>
public sealed partial class WalkTests
{
    private static readonly string Document = Path.Combine(Repository.Root, "docs", "開発", "walks.md");

    [Fact]
    public void Every_stop_of_a_walk_is_there()
    {
        var stops = Stop().Matches(File.ReadAllText(Document));

        stops.Count.ShouldBeGreaterThan(30);
        stops.SelectMany(s => Missing(s.Groups["file"].Value, s.Groups["member"].Value)).ShouldBeEmpty();
    }

    [Fact]
    public void The_stops_are_counted()
    {
        var walks = Walk().Matches(File.ReadAllText(Document));

        walks.Count.ShouldBe(3);
        foreach (Match walk in walks)
            Stop()
                .Matches(walk.Groups["stops"].Value)
                .Select(s => s.Groups["number"].Value)
                .ShouldBe(
                    Enumerable
                        .Range(1, int.Parse(walk.Groups["count"].Value, CultureInfo.InvariantCulture))
                        .Select(n => n.ToString(CultureInfo.InvariantCulture)),
                    walk.Groups["title"].Value
                );
    }

    [Theory]
    [InlineData("src/Okoshi.Engine/Support/Gone.cs", "Gone.Judge", "src/Okoshi.Engine/Support/Gone.cs is not there.")]
    [InlineData("src/Okoshi.Engine/Shared/Verdict.cs", "Verdict.Perhaps", "src/Okoshi.Engine/Shared/Verdict.cs has no Verdict.Perhaps.")]
    [InlineData("src/Okoshi.Engine/Shared/Verdict.cs", "Verdict.Met", null)]
    public void A_stop_that_is_gone_is_reported(string file, string member, string? reported) =>
        Missing(file, member).ShouldBe(reported is null ? [] : [reported]);

    private static IEnumerable<string> Missing(string file, string member)
    {
        var path = Path.Combine(Repository.Root, file);
        if (!File.Exists(path))
            return [$"{file} is not there."];
        return member.Length == 0 || Members(File.ReadAllText(path)).Contains(member) ? [] : [$"{file} has no {member}."];
    }

    /// <summary>The members that a file declares, each behind its type.</summary>
    private static IEnumerable<string> Members(string text) =>
        from node in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()
        let name = node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            EnumMemberDeclarationSyntax value => value.Identifier.Text,
            ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter => parameter.Identifier.Text,
            _ => "",
        }
        where name.Length > 0
        select $"{node.Ancestors().OfType<BaseTypeDeclarationSyntax>().First().Identifier.Text}.{name}";

    [GeneratedRegex(
        @"^## (?<title>[^\n]+)（(?<count>\d+) か所）\n(?<stops>.*?)(?=^## |\z)",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Walk();

    [GeneratedRegex(@"^\| (?<number>\d+) \| \[[^\]]+\]\(\.\./\.\./(?<file>[^)]+)\) \| (?:`(?<member>[^`]+)`|—) \|", RegexOptions.Multiline)]
    private static partial Regex Stop();
}
