using System.CommandLine;
using System.Text.RegularExpressions;

namespace Okoshi.Cli.Tests.Documented;

/// <summary>Commands that the README and the help texts promise.</summary>
internal static partial class Documents
{
    /// <summary>Every line of the README's sh blocks.</summary>
    public static IReadOnlyList<string> ReadmeCommands() =>
        [
            .. ShellBlock()
                .Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md")))
                .SelectMany(m => m.Groups["lines"].Value.Split('\n'))
                .Select(l => l.Trim())
                .Where(l => l.Length > 0 && l[0] != '#'),
        ];

    /// <summary>Every verb of the command line with the example in its help; empty where it has none.</summary>
    public static IEnumerable<(string Verb, string Example)> HelpExamples() =>
        Verbs(CommandLine.Create(new CommandConsole(TextWriter.Null, TextWriter.Null)), "okoshi")
            .Select(v => (v.Path, Example().Match(v.Command.Description ?? "").Groups["line"].Value.Trim()));

    private static IEnumerable<(string Path, Command Command)> Verbs(Command command, string path) =>
        command.Subcommands.Count == 0 ? [(path, command)] : command.Subcommands.SelectMany(c => Verbs(c, $"{path} {c.Name}"));

    [GeneratedRegex("```sh\n(?<lines>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex("例：(?<line>[^\n。]*okoshi [^\n。]+)")]
    private static partial Regex Example();
}
