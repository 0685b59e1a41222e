using System.Text.RegularExpressions;

namespace Okoshi.Tests;

/// <summary>A block of a recipe: a file that is written, lines that go to the end of one, or commands.</summary>
/// <param name="Language">What the block is written in; "sh" for commands.</param>
/// <param name="File">Path from the root of the clone; empty where the block is no file.</param>
/// <param name="IsAppended">The lines go to the end of the file.</param>
/// <param name="Text">The block.</param>
internal sealed record RecipeBlock(string Language, string File, bool IsAppended, string Text);

/// <summary>A recipe of CONTRIBUTING.md, followed word for word.</summary>
internal static partial class Recipe
{
    /// <summary>The blocks under a heading, in order.</summary>
    public static IReadOnlyList<RecipeBlock> Read(string heading)
    {
        var text = System.IO.File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md"));
        var headings = Heading().Matches(text).Where(m => m.Groups["heading"].Success).ToList();
        var at = headings.FindIndex(h => h.Groups["heading"].Value == heading);
        at.ShouldBeGreaterThanOrEqualTo(0, heading);
        var end = at + 1 < headings.Count ? headings[at + 1].Index : text.Length;
        return
        [
            .. Block()
                .Matches(text[headings[at].Index..end])
                .Select(m => new RecipeBlock(
                    m.Groups["language"].Value,
                    m.Groups["file"].Value,
                    m.Groups["how"].Value == "append",
                    m.Groups["text"].Value
                )),
        ];
    }

    /// <summary>The commands, a line each.</summary>
    public static IEnumerable<string> Commands(this IEnumerable<RecipeBlock> blocks) =>
        blocks.Where(b => b.Language == "sh").SelectMany(b => b.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Writes the files below a folder.</summary>
    public static void WriteTo(this IEnumerable<RecipeBlock> blocks, string folder)
    {
        foreach (var block in blocks.Where(b => b.File.Length > 0))
        {
            var path = Path.Combine(folder, block.File);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (block.IsAppended)
                System.IO.File.AppendAllText(path, block.Text);
            else
                System.IO.File.WriteAllText(path, block.Text);
        }
    }

    [GeneratedRegex(
        "^```(?<language>[a-z]+)(?: (?<how>file|append)=(?<file>\\S+))?\n(?<text>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Block();

    /// <summary>A heading, or a whole block, so that what looks like a heading within it is none.</summary>
    [GeneratedRegex("^## (?<heading>[^\n]+)$|^```[^\n]*\n.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Heading();
}
