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
        await File.WriteAllTextAsync(
            other,
            (await File.ReadAllTextAsync(Sample, TestContext.Current.CancellationToken)).Replace("1466", "1467", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );

        var refused = await RunAsync(other);
        (refused.Exit, refused.Output).ShouldBe((2, ""));
        refused.Error.ShouldContain("違う値 1");
    }

    [Fact]
    public async Task 誤りはすべて一度に示し_何も書かない()
    {
        var bad = Path.Combine(folder, "bad.csv");
        await File.WriteAllTextAsync(
            bad,
            (await File.ReadAllTextAsync(Sample, TestContext.Current.CancellationToken))
                .Replace("1466", "多い", StringComparison.Ordinal)
                .Replace("889", "-889", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );

        var run = await RunAsync(bad);

        (run.Exit, run.Output).ShouldBe((2, ""));
        run.Error.Trim().Split('\n').Length.ShouldBe(2);
        Directory.Exists(Path.Combine(folder, "data")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("boundaries-2021.geojson", "boundaries", "2021年版（青森県）")]
    [InlineData("io-13-2011.csv", "io-square", "2011年版（13部門）")]
    [InlineData("corporations-sample.csv", "corporations", "2025-03まで（全法人、青森県）")]
    [InlineData("estat-accounts.csv", "estat-long", "2021年まで（C1）")]
    [InlineData("jsic-rev14.csv", "jsic", "第14回改定")]
    [InlineData("circulation-aomori.json", "circulation", "2018年版（022012）")]
    [InlineData("jobs-2026-08.csv", "jobs", "2026年8月")]
    public async Task どの書式も確かめてから取り込める(string name, string from, string edition)
    {
        var file = Path.Combine(Path.GetDirectoryName(Sample)!, name);
        var looked = await RunFromAsync(file, from, "--dry-run");
        (looked.Exit, looked.Error).ShouldBe((0, ""));
        looked.Output.ShouldContain(edition);
        looked.Output.ShouldContain("何も書いていません");
        (await RunFromAsync(file, from)).Output.ShouldContain("取り込みました");
        (await RunFromAsync(file, from)).Output.ShouldContain("同じファイルが取り込み済みです");
    }

    [Fact]
    public async Task 同じファイルの版は_置き換えると言えば直せる()
    {
        var file = Path.Combine(Path.GetDirectoryName(Sample)!, "jobs-2026-08.csv");
        await RunFromAsync(file, "jobs", "--edition", "2026-07");
        var refused = await RunFromAsync(file, "jobs");
        (refused.Exit, refused.Output).ShouldBe((2, ""));
        refused.Error.ShouldContain("2026年7月として取り込み済みです");
        (await RunFromAsync(file, "jobs", "--replace")).Output.ShouldContain("同じファイルの版を、2026年7月から直しました");
    }

    private Task<(int Exit, string Output, string Error)> RunAsync(string file, params string[] options) =>
        RunFromAsync(file, "ssdse", options);

    private async Task<(int Exit, string Output, string Error)> RunFromAsync(string file, string from, params string[] options)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = await CommandLine.RunAsync(
            ["region", "import", file, "--from", from, "--data", Path.Combine(folder, "data"), .. options],
            output,
            error
        );
        return (exit, output.ToString(), error.ToString());
    }
}
