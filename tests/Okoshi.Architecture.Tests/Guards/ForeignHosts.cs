using System.Text.RegularExpressions;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>The product loads and names nothing of another host; links to public pages stand in packs, as data.</summary>
internal static partial class ForeignHosts
{
    /// <summary>Names that are no addresses (XML namespaces), and this machine.</summary>
    private static readonly string[] Harmless = ["www.w3.org", "schemas.openxmlformats.org", "purl.org", "localhost", "127.0.0.1"];

    public static IEnumerable<string> Violations(string file, string text) =>
        text.Split('\n')
            .Select((line, index) => (Line: line, Number: index + 1))
            .Where(l => !(file.EndsWith(".cs", StringComparison.Ordinal) && l.Line.TrimStart().StartsWith("//", StringComparison.Ordinal)))
            .SelectMany(l => Address().Matches(l.Line).Select(m => (l.Number, Host: m.Groups["host"].Value)))
            .Where(l => !Harmless.Contains(l.Host))
            .Select(l => $"{file}:{l.Number} names the host {l.Host}.");

    /// <summary>http://host, https://host, and //host where an address is quoted.</summary>
    [GeneratedRegex("""(?:https?:|wss?:|["'(]\s*)//(?<host>[a-zA-Z0-9][a-zA-Z0-9.-]*)""", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
