using System.Text.RegularExpressions;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>
/// Pages name each other by the links classes of their folders; an address is written there, and on the page that it belongs to.
/// </summary>
internal static partial class LiteralAddresses
{
    public static IEnumerable<string> Violations(string file, IEnumerable<string> lines) =>
        file.EndsWith("Links.cs", StringComparison.Ordinal)
            ? []
            : lines
                .Select((line, index) => (Line: line, Number: index + 1))
                .Where(l => !l.Line.StartsWith("@page ", StringComparison.Ordinal))
                .SelectMany(l =>
                    Address().Matches(l.Line).Select(m => $"{file}:{l.Number} writes the address {m.Groups["address"].Value}.")
                );

    /// <summary>A quoted path from the root; files that pages load are named with "~".</summary>
    [GeneratedRegex("""(?:["'](?<address>/[a-z][^"'\s]*)|(?:href|action)=["'](?<address>/)["'?])""")]
    private static partial Regex Address();
}
