namespace Okoshi.Cli.Tests.Documented;

/// <summary>
/// The recipes of CONTRIBUTING.md that write data, followed in a folder that holds what a clone holds: files as written, commands as typed.
/// Only what builds is left out, for it is built.
/// </summary>
[Trait("lane", "full")]
public sealed class RecipeTests : IDisposable
{
    /// <summary>Starts what was built where the reader builds and starts.</summary>
    private const string AsTyped = """
        set -e
        dotnet() {
            case "$1 $2 $3 $4" in
                "build "*) test -d "$2" ;;
                "run --project src/Okoshi.Cli --") shift 4; command dotnet "$CLI" "$@" ;;
                *) command dotnet "$@" ;;
            esac
        }
        """;

    private const string Tests = "artifacts/bin/Okoshi.App.Tests/debug";
    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-recipe-").FullName;

    [Fact]
    public async Task A_pack_and_a_rule_are_added_as_written()
    {
        var token = TestContext.Current.CancellationToken;
        var copied = await Shell.RunAsync(
            $"""
            set -e
            mkdir -p '{folder}/{Tests}' '{folder}/tests/Okoshi.App.Tests'
            cp -r Okoshi.slnx packs '{folder}'
            cp -r tests/Okoshi.App.Tests/Cases '{folder}/tests/Okoshi.App.Tests'
            cp -rl {Tests}/. '{folder}/{Tests}' 2>/dev/null || cp -r {Tests}/. '{folder}/{Tests}'
            """,
            Repository.Root,
            new Dictionary<string, string>(),
            token
        );
        copied.ExitCode.ShouldBe(0, copied.Error);

        var pack = await FollowAsync("パックを足す", token);
        var rule = await FollowAsync("規則を足す", token);

        pack.ShouldContain("見本村（架空）（mihon 0.1.0）");
        File.Exists(Path.Combine(folder, "out", "mihon", "report.html")).ShouldBeTrue();
        rule.ShouldContain("support/programmes：1 行");
        rule.ShouldContain("制度の規則：1 件（1 制度）");
        rule.ShouldContain("誤りはありません。");
        rule.ShouldContain("failed: 0");
        rule.ShouldContain("succeeded: ");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> FollowAsync(string heading, CancellationToken cancellationToken)
    {
        var recipe = Recipe.Read(heading);
        recipe.WriteTo(folder);
        var result = await Shell.RunAsync(
            string.Join('\n', recipe.Commands().Prepend(AsTyped)),
            folder,
            new Dictionary<string, string> { ["CLI"] = Path.Combine(AppContext.BaseDirectory, "okoshi.dll") },
            cancellationToken
        );
        result.ExitCode.ShouldBe(0, result.Output + result.Error);
        return result.Output;
    }
}
