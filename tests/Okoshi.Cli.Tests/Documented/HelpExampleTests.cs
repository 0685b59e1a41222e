namespace Okoshi.Cli.Tests.Documented;

/// <summary>Each verb's help shows an example, and the example runs on a clone.</summary>
[Trait("lane", "full")]
public sealed class HelpExampleTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-help-").FullName;

    public HelpExampleTests()
    {
        // Examples name files of a clone, and write beside them: they run in a folder that only looks like one.
        foreach (var name in new[] { "docs", "packs", "tests" })
            Directory.CreateSymbolicLink(Path.Combine(folder, name), Path.Combine(Repository.Root, name));
    }

    public static IEnumerable<TheoryDataRow<string, string>> Examples =>
        Documents.HelpExamples().Select(e => new TheoryDataRow<string, string>(e.Verb, e.Example));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_example_of_a_verb_runs(string verb, string example)
    {
        example.ShouldContain(verb + " ", Case.Sensitive, $"The description of “{verb}” needs 例：{verb} ….");

        var program = Path.Combine(AppContext.BaseDirectory, "okoshi.dll");
        var result = await Shell.RunAsync(
            $"set -o pipefail; okoshi() {{ dotnet '{program}' \"$@\"; }}; {example}",
            folder,
            new Dictionary<string, string>(),
            TestContext.Current.CancellationToken
        );

        result.ExitCode.ShouldBe(0, result.Error);
        (result.Output.Length + Directory.EnumerateFileSystemEntries(folder).Count()).ShouldBeGreaterThan(
            3,
            "The example shows nothing and writes nothing."
        );
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
