namespace Okoshi.Cli.Tests;

public sealed class RegionImportCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-import-").FullName;

    private static string Sample => Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Cases", "ssdse-a-sample.csv");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task 確かめるだけなら何も書かず_取り込めば書き_別の内容は断る()
    {
        (await RunAsync(Sample, "--dry-run")).Output.ShouldContain("何も書いていません");
        Directory.Exists(Path.Combine(folder, "data")).ShouldBeFalse();
        (await RunAsync(Sample)).Output.ShouldContain("取り込みました");
        var other = Path.Combine(folder, "別の内容.csv");
        await File.WriteAllTextAsync(other, (await File.ReadAllTextAsync(Sample, TestContext.Current.CancellationToken)).Replace("1466", "1467", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var refused = await RunAsync(other);
        (refused.Exit, refused.Output).ShouldBe((2, ""));
        refused.Error.ShouldContain("違う値 1");
    }

    [Fact]
    public async Task 誤りはすべて一度に示し_何も書かない()
    {
        var bad = Path.Combine(folder, "bad.csv");
        await File.WriteAllTextAsync(bad, (await File.ReadAllTextAsync(Sample, TestContext.Current.CancellationToken)).Replace("1466", "多い", StringComparison.Ordinal).Replace("889", "-889", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var run = await RunAsync(bad);

        (run.Exit, run.Output).ShouldBe((2, ""));
        run.Error.Trim().Split('\n').Length.ShouldBe(2);
        Directory.Exists(Path.Combine(folder, "data")).ShouldBeFalse();
    }

    private async Task<(int Exit, string Output, string Error)> RunAsync(string file, params string[] options)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = await CommandLine.RunAsync(["region", "import", file, "--from", "ssdse", "--data", Path.Combine(folder, "data"), .. options], output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
